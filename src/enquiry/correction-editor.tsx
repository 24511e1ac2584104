import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { CONTACT_STATES } from "../../contract/contact-state.ts";
import type { CorrectableField } from "../../contract/correction.ts";
import { LANGUAGE_TAGS } from "../../contract/language-tag.ts";
import { ROLES } from "../../contract/role.ts";
import { TOPICS } from "../../contract/topic.ts";
import { fieldId } from "./form.ts";
import { LineField, SelectField, TextField } from "./plain-fields.tsx";
import { useCorrectionTexts } from "./use-correction-texts.ts";

const valuesOf = { role: ROLES, state: CONTACT_STATES, topics: TOPICS, languages: LANGUAGE_TAGS } as const;

/** How a field is changed: one line, several lines, one of a list, or several of it. */
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
} as const satisfies Record<CorrectableField, "line" | "lines" | "choice" | "several">;

type CorrectionEditorProps = {
  readonly field: CorrectableField;
  readonly shown: readonly string[];
  readonly wanted: readonly string[];
  readonly fault: string | undefined;
  readonly onChange: (values: readonly string[]) => void;
};

type SeveralProps = Pick<CorrectionEditorProps, "wanted" | "onChange"> & {
  readonly field: "topics" | "languages";
  readonly label: string;
};

const Several = ({ field, label, wanted, onChange }: SeveralProps) => {
  const { format } = useCorrectionTexts();
  const values: readonly string[] = valuesOf[field];
  return (
    <div className="field" role="group" aria-labelledby={`${fieldId(field)}-label`}>
      <p className="field__label" id={`${fieldId(field)}-label`}>
        {label}
      </p>
      <div className="field__choices field__choices--columns">
        {values.map((value, position) => (
          <label key={value} className="choice">
            <input
              type="checkbox"
              id={position === 0 ? fieldId(`change-${field}`) : undefined}
              checked={wanted.includes(value)}
              onChange={(event) =>
                onChange(values.filter((each) => (each === value ? event.target.checked : wanted.includes(each))))
              }
            />
            <span className="choice__label">{format(field, value)}</span>
          </label>
        ))}
      </div>
    </div>
  );
};

/** The control to change one field of a contact, beginning with what everyone sees. */
export const CorrectionEditor = ({ field, shown, wanted, fault, onChange }: CorrectionEditorProps) => {
  const { t } = useLingui();
  const { labelOf, format } = useCorrectionTexts();
  const editor = editors[field];
  const label = t`${labelOf(field)}: richtig ist`;
  const common = { name: `change-${field}`, label, fault };

  if (editor === "several") {
    return <Several field={field as "topics" | "languages"} label={label} wanted={wanted} onChange={onChange} />;
  }
  if (editor === "choice") {
    const values: readonly string[] = valuesOf[field as "role" | "state"];
    return (
      <SelectField {...common} value={wanted[0] ?? ""} onChange={(value) => onChange([value])}>
        {values.map((value) => (
          <option key={value} value={value}>
            {format(field, value)}
          </option>
        ))}
      </SelectField>
    );
  }
  if (editor === "line") {
    return <LineField {...common} isRequired={false} value={wanted[0] ?? ""} onChange={(value) => onChange([value])} />;
  }
  const hint: ReactNode = <Trans>Jede Angabe in einer eigenen Zeile.</Trans>;
  return (
    <TextField
      {...common}
      isRequired={false}
      hint={hint}
      rows={Math.max(3, wanted.length + 1)}
      value={wanted.map((line) => format(field, line)).join("\n")}
      onChange={(text) =>
        // A line left as it was is still the one everyone sees, however it is written for people.
        onChange(text.split("\n").map((line) => shown.find((each) => format(field, each) === line) ?? line))
      }
    />
  );
};
