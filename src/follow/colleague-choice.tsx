import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import type { ContactId } from "../../contract/contact/contact-id.ts";
import type { ContactIndex } from "../../contract/contact/contact-index.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { findColleagues, nameColleagues } from "./colleagues.ts";
import { SelectField } from "../form/fields.tsx";

type ColleagueChoiceProps = {
  readonly name: string;
  readonly label: string;
  readonly index: ContactIndex;
  /** The contact that was asked for. */
  readonly asked: ContactId;
  /** The contact that has it now. */
  readonly holder: ContactId;
  /** The id of the one chosen; empty: none yet. */
  readonly value: string;
  /** What is wrong with it. */
  readonly fault: string | undefined;
  readonly onChange: (id: string) => void;
};

/** Whom to pass an introduction on to. */
export const ColleagueChoice = ({ index, asked, holder, ...field }: ColleagueChoiceProps) => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  const colleagues = useMemo(() => {
    const positions = findColleagues(index, asked, holder);
    const names = nameColleagues(index, positions, terms);
    return positions.map((position, place) => ({ id: index.ids[position], text: names[place] }));
  }, [index, asked, holder, terms]);
  return (
    <SelectField {...field}>
      <option value="">{t`Bitte wählen`}</option>
      {colleagues.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </SelectField>
  );
};
