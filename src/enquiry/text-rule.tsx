import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { formatNumber } from "../i18n/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";

/** Characters; `least` is 0 where nothing need be written. */
export type Lengths = { readonly least: number; readonly most: number };

const LengthSentence = ({ least, most }: Lengths) => {
  const { language } = useLanguage();
  const longest = formatNumber(most, language);
  return least > 0 ? (
    <Trans>
      {least} bis {longest} Zeichen.
    </Trans>
  ) : (
    <Trans>Höchstens {longest} Zeichen.</Trans>
  );
};

type TextRuleProps = {
  readonly lengths?: Lengths;
  /** What helps to fill it in. */
  readonly children?: ReactNode;
};

/** What must not be written, beside every free text, and how much may be. */
export const TextRule = ({ lengths, children }: TextRuleProps) => (
  <>
    {(children !== undefined || lengths !== undefined) && (
      <p>
        {children} {lengths !== undefined && <LengthSentence {...lengths} />}
      </p>
    )}
    <p className="field__rule">
      <Trans>Keine Hinweise auf Personen, keine Notfälle: 110.</Trans>
    </p>
  </>
);
