import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { CorrectableField } from "../../contract/enquiry/correctable-fields.ts";
import { valuesOf } from "../../contract/enquiry/field-rules.ts";
import { fieldId } from "./form.ts";
import { LineField, SelectField, TextField } from "./plain-fields.tsx";
import { useCorrectionTexts } from "./use-correction-texts.ts";

/** How a field is changed: one line, several lines, a text, a day, a moment, one of a list, or several of it. */
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
  eventKind: "choice",
  eventStatus: "choice",
  begins: "moment",
  ends: "moment",
  place: "line",
  registrationUntil: "day",
  materialKind: "choice",
  publisher: "line",
  published: "day",
} as const satisfies Record<CorrectableField, "line" | "lines" | "text" | "day" | "moment" | "choice" | "several">;

type CorrectionEditorProps = {
  readonly field: CorrectableField;
  readonly shown: readonly string[];
  readonly wanted: readonly string[];
  readonly fault: string | undefined;
  readonly onChange: (values: readonly string[]) => void;
};

type SeveralProps = Pick<CorrectionEditorProps, "wanted" | "onChange"> & {
  readonly field: CorrectableField;
  readonly label: string;
  readonly fault: string | undefined;
};

const Several = ({ field, label, fault, wanted, onChange }: SeveralProps) => {
  const { format } = useCorrectionTexts();
  const values = valuesOf(field) ?? [];
  return (
    <div
      className={fault === undefined ? "field" : "field field--faulty"}
      role="group"
      aria-labelledby={`${fieldId(field)}-label`}
    >
      <p className="field__label" id={`${fieldId(field)}-label`}>
        {label}
      </p>
      {fault !== undefined && <p className="field__fault">{fault}</p>}
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

type LinesProps = CorrectionEditorProps & { readonly label: string; readonly name: string };

const Lines = ({ field, shown, wanted, onChange, ...common }: LinesProps) => {
  const { format } = useCorrectionTexts();
  const text = wanted.map((line) => format(field, line)).join("\n");
  // As it is being typed: what is written for people would be rewritten under their hands.
  const [typed, setTyped] = useState(text);
  return (
    <TextField
      {...common}
      isRequired={false}
      hint={<Trans>Jede Angabe in einer eigenen Zeile.</Trans>}
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
  const { field, wanted, fault, onChange } = props;
  const { t } = useLingui();
  const { labelOf, format } = useCorrectionTexts();
  const editor = editors[field];
  const label = t`${labelOf(field)}: richtig ist`;
  const common = { name: `change-${field}`, label, fault };
  const single = { ...common, isRequired: false, value: wanted[0] ?? "", onChange: (text: string) => onChange([text]) };

  switch (editor) {
    case "several":
      return <Several {...props} label={label} />;
    case "choice":
      return (
        <SelectField {...single}>
          {(valuesOf(field) ?? []).map((value) => (
            <option key={value} value={value}>
              {format(field, value)}
            </option>
          ))}
        </SelectField>
      );
    case "text":
      return <TextField {...single} />;
    case "lines":
      return <Lines {...props} {...common} />;
    case "line":
    case "day":
    case "moment":
      return <LineField {...single} type={inputTypes[editor]} />;
  }
};
