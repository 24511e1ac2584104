import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { type CorrectableField, isReferring } from "../../contract/enquiry/correctable-fields.ts";
import { valuesOf } from "../../contract/enquiry/field-rules.ts";
import { type Role, ROLES, sideOfRole } from "../../contract/lists/role.ts";
import { SEARCHABLE_SIDES, type SearchableSide } from "../../contract/lists/side.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { SeveralField } from "./fields/choice-fields.tsx";
import { EntriesField } from "./fields/entries-field.tsx";
import { LineField, SelectField, TextField } from "./fields/fields.tsx";
import { useCorrectionTexts } from "./correction-texts.tsx";

/** How a field is changed: one line, several lines, a text, a day, a moment, one of a list, several
 * of it, or other entries. */
const editors = {
  organization: "line",
  umbrella: "line",
  title: "line",
  role: "choice",
  municipality: "line",
  address: "line",
  serviceAreas: "lines",
  topics: "several",
  languages: "several",
  email: "line",
  phones: "lines",
  url: "line",
  schedules: "lines",
  state: "choice",
  name: "line",
  summary: "text",
  projectStatus: "choice",
  start: "day",
  end: "day",
  lands: "several",
  formats: "several",
  targetGroups: "several",
  expertFormats: "several",
  attendance: "several",
  goals: "lines",
  steps: "lines",
  effort: "text",
  results: "lines",
  partners: "entries",
  materials: "entries",
  eventKind: "choice",
  eventStatus: "choice",
  begins: "moment",
  ends: "moment",
  place: "line",
  registrationUntil: "day",
  materialKind: "choice",
  publisher: "line",
  published: "day",
} as const satisfies Record<
  CorrectableField,
  "line" | "lines" | "text" | "day" | "moment" | "choice" | "several" | "entries"
>;

type CorrectionEditorProps = {
  readonly field: CorrectableField;
  readonly shown: readonly string[];
  readonly wanted: readonly string[];
  readonly fault: string | undefined;
  /** Nothing stands there yet that could be wrong. */
  readonly isNew?: boolean;
  /** Of the contact, where more is known of it than its function says. */
  readonly side?: SearchableSide | null;
  /** It is said at the field that it may stay empty. */
  readonly isOptional?: boolean;
  readonly onChange: (values: readonly string[]) => void;
};

/** Functions of the side that the contact is on, where one says so; without one there yet, those of the other side come after. */
const RoleOptions = ({ shown, wanted, side = null, isNew }: CorrectionEditorProps) => {
  const { terms } = useLanguage();
  const is = (roles: readonly string[]) => ROLES.find((role) => roles[0] === role);
  const current = is(shown);
  const own = side ?? (current === undefined ? null : sideOfRole(current));
  const name = (role: Role) => (
    <option key={role} value={role}>
      {terms.roles[role]}
    </option>
  );
  if (own === null) return ROLES.map(name);
  const others = ROLES.filter((role) => sideOfRole(role) !== own);
  return (
    <>
      {ROLES.filter((role) => sideOfRole(role) === own).map(name)}
      {isNew === true
        ? SEARCHABLE_SIDES.filter((each) => each !== own).map((each) => (
            <optgroup key={each} label={terms.sides[each]}>
              {others.map(name)}
            </optgroup>
          ))
        : others.filter((role) => role === current || role === is(wanted)).map(name)}
    </>
  );
};

type LinesProps = CorrectionEditorProps & { readonly label: string; readonly name: string };

/** How one of several places of a name is written. */
const NamesakeHint = () => {
  const example = <bdi dir="ltr">59065 Hamm</bdi>;
  return <Trans>Heißen mehrere Orte so, schreiben Sie die Postleitzahl dazu, zum Beispiel: {example}.</Trans>;
};

const Lines = ({ field, shown, wanted, onChange, ...common }: LinesProps) => {
  const { format } = useCorrectionTexts();
  const text = wanted.map((line) => format(field, line)).join("\n");
  // As it is being typed: what is written for people would be rewritten under their hands.
  const [typed, setTyped] = useState(text);
  return (
    <TextField
      {...common}
      isRequired={false}
      hint={
        <>
          <Trans>Jede Angabe in einer eigenen Zeile.</Trans> {field === "serviceAreas" && <NamesakeHint />}
        </>
      }
      rows={Math.max(3, wanted.length + 1)}
      value={typed}
      onChange={(changed) => {
        setTyped(changed);
        // A line left as it was is still the one everyone sees, however it is written for people.
        onChange(changed.split("\n").map((line) => shown.find((each) => format(field, each) === line) ?? line));
      }}
    />
  );
};

const inputTypes = { line: "text", day: "date", moment: "datetime-local" } as const;

/** The control to change one field of an entry, beginning with what everyone sees. */
export const CorrectionEditor = (props: CorrectionEditorProps) => {
  const { field, wanted, fault, isNew = false, isOptional = false, onChange } = props;
  const { t } = useLingui();
  const { labelOf, format } = useCorrectionTexts();
  const editor = editors[field];
  const label = isNew ? labelOf(field) : t`${labelOf(field)}: richtig ist`;
  const common = { name: `change-${field}`, label, fault, isOptional };
  const single = { ...common, isRequired: false, value: wanted[0] ?? "", onChange: (text: string) => onChange([text]) };

  switch (editor) {
    case "several":
      return (
        <SeveralField
          {...common}
          choices={(valuesOf(field) ?? []).map((value) => ({ value, label: format(field, value) }))}
          value={wanted}
          onChange={onChange}
        />
      );
    case "choice":
      return (
        <SelectField {...single}>
          {single.value === "" && <option value="">{t`Bitte wählen`}</option>}
          {field === "role" ? (
            <RoleOptions {...props} />
          ) : (
            (valuesOf(field) ?? []).map((value) => (
              <option key={value} value={value}>
                {format(field, value)}
              </option>
            ))
          )}
        </SelectField>
      );
    case "entries":
      return isReferring(field) ? <EntriesField {...props} {...common} field={field} /> : null;
    case "text":
      return <TextField {...single} />;
    case "lines":
      return <Lines {...props} {...common} />;
    case "line":
      return <LineField {...single} {...(field === "municipality" && { hint: <NamesakeHint /> })} />;
    case "day":
    case "moment":
      return <LineField {...single} type={inputTypes[editor]} />;
  }
};
