import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import type { ContactId } from "../../contract/contact/contact-id.ts";
import { type ContactIndex, type ContactPosition, sideAt } from "../../contract/contact/contact-index.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { findPassOnTargets, nameContactsApart } from "./pass-on-targets.ts";
import { SelectField } from "./fields/fields.tsx";

type PassOnChoiceProps = {
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

/** The Clearing Point, to which everything can be passed on; none where it has it already. */
const findCoordinator = ({ index, holder }: Pick<PassOnChoiceProps, "index" | "holder">): ContactPosition[] => {
  const position = index.ids.findIndex((_, each) => sideAt(index, each) === "clearing-point");
  return position < 0 || index.ids[position] === holder ? [] : [position];
};

/** Whom to pass an introduction on to: other contacts, and the Clearing Point last. */
export const PassOnChoice = ({ index, asked, holder, ...field }: PassOnChoiceProps) => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  const targets = useMemo(() => {
    const positions = [...findPassOnTargets(index, asked, holder), ...findCoordinator({ index, holder })];
    const names = nameContactsApart(index, positions, terms);
    return positions.map((position, nth) => ({ id: index.ids[position], text: names[nth] }));
  }, [index, asked, holder, terms]);
  return (
    <SelectField {...field}>
      <option value="">{t`Bitte wählen`}</option>
      {targets.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </SelectField>
  );
};
