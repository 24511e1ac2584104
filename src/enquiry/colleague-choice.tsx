import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import type { ContactId } from "../../contract/contact-id.ts";
import { type ContactIndex, kindAt, placeAt, roleAt, sideAt } from "../../contract/contact-index.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { findColleagues } from "./find-colleagues.ts";
import { SelectField } from "./plain-fields.tsx";

type ColleagueChoiceProps = {
  readonly index: ContactIndex;
  /** The contact that was asked for. */
  readonly asked: ContactId;
  /** The id of the one chosen; empty: none yet. */
  readonly value: string;
  /** What is wrong with it. */
  readonly fault: string | undefined;
  readonly onChange: (id: string) => void;
};

/** Whom to pass an introduction on to. */
export const ColleagueChoice = ({ index, asked, value, fault, onChange }: ColleagueChoiceProps) => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  const colleagues = useMemo(() => findColleagues(index, asked), [index, asked]);
  const functionOf = (position: number): string =>
    sideAt(index, position) === "muslim-organization"
      ? terms.kinds[kindAt(index, position)]
      : terms.roles[roleAt(index, position)];
  return (
    <SelectField name="contact" label={t`An wen?`} fault={fault} value={value} onChange={onChange}>
      <option value="">–</option>
      {colleagues.map((position) => (
        <option key={index.ids[position]} value={index.ids[position]}>
          {`${index.names[position]}, ${functionOf(position)}, ${placeAt(index, position)}`}
        </option>
      ))}
    </SelectField>
  );
};
