import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { use, useDeferredValue, useState } from "react";
import type { ReferringField } from "../../../contract/enquiry/correctable-fields.ts";
import { SeveralField } from "./choice-fields.tsx";
import { EntryNamesContext } from "../entry-names.ts";
import { useCorrectionTexts } from "../correction-texts.tsx";
import { focusField, LineField } from "./fields.tsx";

type EntriesFieldProps = {
  readonly field: ReferringField;
  readonly name: string;
  readonly label: string;
  readonly fault: string | undefined;
  readonly shown: readonly string[];
  readonly wanted: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
};

/** Other entries that belong to one: those there are to be left out, and more of them found by their names. */
export const EntriesField = ({ field, name, label, fault, shown, wanted, onChange }: EntriesFieldProps) => {
  const { t } = useLingui();
  const { format } = useCorrectionTexts();
  const { find } = use(EntryNamesContext);
  const [typed, setTyped] = useState("");
  const asked = useDeferredValue(typed);
  // What was chosen stays to be seen once it is left out: one press brings it back.
  const [offered, setOffered] = useState<readonly string[]>(() => [...new Set([...shown, ...wanted])]);
  const result = asked.trim() === "" ? null : find(field, asked);
  const total = result?.total ?? 0;
  const found = (result?.found ?? []).filter(({ id }) => !wanted.includes(id));
  const searchName = `${name}-search`;
  const add = (id: string): void => {
    setOffered([...new Set([...offered, id])]);
    onChange([...wanted, id]);
    setTyped("");
    focusField(searchName);
  };
  return (
    <div className="entries-field">
      {offered.length > 0 && (
        <SeveralField
          name={name}
          label={label}
          fault={fault}
          choices={offered.map((id) => ({ value: id, label: format(field, id) }))}
          value={wanted}
          onChange={onChange}
        />
      )}
      <LineField
        name={offered.length > 0 ? searchName : name}
        label={offered.length > 0 ? t`${label}: weitere suchen` : label}
        fault={offered.length > 0 ? undefined : fault}
        hint={t`Name, Ort oder Titel`}
        isRequired={false}
        value={typed}
        onChange={setTyped}
      />
      <p role="status" className="field__hint">
        {asked.trim() !== "" && result === null && <Trans>Wird geladen …</Trans>}
        {result !== null && (
          <Plural value={total} _0="Nichts gefunden." one="# Eintrag gefunden" other="# Einträge gefunden" />
        )}
      </p>
      {found.length > 0 && (
        <ul>
          {found.map(({ id, name: text }) => {
            const entryName = <bdi>{text}</bdi>;
            return (
              <li key={id}>
                <button type="button" className="link-button" onClick={() => add(id)}>
                  <Trans>{entryName} hinzufügen</Trans>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
};
