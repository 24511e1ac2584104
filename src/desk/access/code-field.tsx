import { useLingui } from "@lingui/react/macro";
import { LineField } from "../../form/fields/fields.tsx";

type CodeFieldProps = {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isFaulty: boolean;
};

/** Where the code of an authenticator app is typed. */
export const CodeField = ({ isFaulty, ...field }: CodeFieldProps) => {
  const { t } = useLingui();
  return (
    <LineField
      {...field}
      label={t`Einmalcode`}
      hint={t`Sechs Ziffern aus Ihrer App; jeder Code gilt einmal und eine halbe Minute.`}
      inputMode="numeric"
      autoComplete="one-time-code"
      fault={isFaulty ? t`Ein Einmalcode hat sechs Ziffern.` : undefined}
    />
  );
};
