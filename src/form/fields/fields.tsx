import "./field.css";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { type PlainFault, toPlainLine, toPlainText } from "../../../contract/plain-text.ts";

/** The element of a field, where a link of the error summary leads. */
export const fieldId = (name: string): string => `enquiry-${name}`;

/** Leads the keyboard to a field. */
export const focusField = (name: string): void => document.getElementById(fieldId(name))?.focus();

/** What ties a control to its label, hint and fault. */
type ControlProps = {
  readonly id: string;
  readonly name: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
};

export type FieldTexts = {
  readonly label: string;
  readonly hint?: ReactNode;
  /** Below the control: what becomes of what was typed. */
  readonly note?: ReactNode;
  readonly fault?: string | undefined;
  readonly isOptional?: boolean;
};

/** The ids of what is said about a control. */
export const describe = (id: string, { hint, fault, note }: FieldTexts): string | undefined => {
  const ids = Object.entries({ hint, fault, note }).flatMap(([part, text]) =>
    text === undefined ? [] : [`${id}-${part}`],
  );
  return ids.length === 0 ? undefined : ids.join(" ");
};

/** Beside the label of a field that may be left empty. */
export const Optional = () => (
  <span className="field__optional">
    {" "}
    <Trans>(freiwillig)</Trans>
  </span>
);

/** What is wrong with a field. */
export const Fault = ({ id, fault }: { readonly id: string; readonly fault: string | undefined }) =>
  fault === undefined ? null : (
    <p id={`${id}-fault`} className="field__fault">
      {fault}
    </p>
  );

type FrameProps = FieldTexts & { readonly name: string; readonly children: (props: ControlProps) => ReactNode };

/** One control with its label, what helps to fill it in, and what is wrong with it. */
export const FieldFrame = ({ name, children, ...texts }: FrameProps) => {
  const { label, hint, fault, note, isOptional = false } = texts;
  const id = fieldId(name);
  return (
    <div className={fault === undefined ? "field" : "field field--faulty"}>
      <label className="field__label" htmlFor={id}>
        {label}
        {isOptional && <Optional />}
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="field__hint">
          {hint}
        </div>
      )}
      <Fault id={id} fault={fault} />
      {children({
        id,
        name,
        "aria-describedby": describe(id, texts),
        "aria-invalid": fault === undefined ? undefined : true,
      })}
      {note !== undefined && (
        <p id={`${id}-note`} className="field__note">
          {note}
        </p>
      )}
    </div>
  );
};

export type ValueProps = FieldTexts & {
  readonly name: string;
  readonly value: string;
  /** Whether an empty one is refused; it is unless it is marked as optional. */
  readonly isRequired?: boolean;
  readonly onChange: (value: string) => void;
};

type DropHiddenProps = Pick<ValueProps, "name" | "fault" | "value" | "onChange"> & {
  /** The text as it can be read. */
  readonly plain: string;
};

/** Nobody finds by hand what cannot be seen. */
const DropHidden = ({ name, fault, value, plain, onChange }: DropHiddenProps) =>
  fault === undefined || plain === value ? null : (
    <div>
      <button
        type="button"
        className="button button--quiet"
        onClick={() => {
          onChange(plain);
          focusField(name);
        }}
      >
        <Trans>Unsichtbare Zeichen entfernen</Trans>
      </button>
    </div>
  );

type LineFieldProps = ValueProps & {
  /** Token of WCAG 1.3.5 where the line is about the sender. */
  readonly autoComplete?: string;
  readonly inputMode?: "email" | "url" | "numeric";
  readonly type?: "text" | "date" | "datetime-local";
};

/** One line of text. */
export const LineField = ({
  value,
  isRequired,
  onChange,
  autoComplete = "off",
  inputMode,
  type = "text",
  ...frame
}: LineFieldProps) => (
  <FieldFrame {...frame}>
    {(control) => (
      <>
        <input
          {...control}
          className="field__input"
          type={type}
          dir={value === "" ? undefined : "auto"}
          value={value}
          required={isRequired ?? frame.isOptional !== true}
          autoComplete={autoComplete}
          inputMode={inputMode}
          onChange={(event) => onChange(event.target.value)}
        />
        <DropHidden {...frame} value={value} plain={toPlainLine(value)} onChange={onChange} />
      </>
    )}
  </FieldFrame>
);

/** Several lines of text. */
export const TextField = ({
  value,
  isRequired,
  onChange,
  rows = 6,
  ...frame
}: ValueProps & { readonly rows?: number }) => (
  <FieldFrame {...frame}>
    {(control) => (
      <>
        <textarea
          {...control}
          className="field__input"
          dir={value === "" ? undefined : "auto"}
          rows={rows}
          value={value}
          required={isRequired ?? frame.isOptional !== true}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
        <DropHidden {...frame} value={value} plain={toPlainText(value)} onChange={onChange} />
      </>
    )}
  </FieldFrame>
);

type SelectFieldProps = ValueProps & {
  readonly autoComplete?: string;
  /** The options. */
  readonly children: ReactNode;
};

/** One of many values. */
export const SelectField = ({
  value,
  isRequired,
  onChange,
  autoComplete = "off",
  children,
  ...frame
}: SelectFieldProps) => (
  <FieldFrame {...frame}>
    {(control) => (
      <select
        {...control}
        className="field__input"
        value={value}
        required={isRequired ?? frame.isOptional !== true}
        autoComplete={autoComplete}
        onChange={(event) => onChange(event.target.value)}
      >
        {children}
      </select>
    )}
  </FieldFrame>
);

/** What to do about signs that cannot be seen, lines where there is to be one, and addresses that pretend. */
export const usePlainFaultTexts = (): Record<PlainFault, string> => {
  const { t } = useLingui();
  return {
    "hidden-characters": t`Hier stehen unsichtbare Zeichen, meist aus einer kopierten Nachricht. Bitte entfernen Sie sie, oder tippen Sie den Text neu.`,
    "line-break": t`Bitte schreiben Sie das in eine einzige Zeile.`,
    "user-info": t`Eine Webadresse enthält hier ein @ vor dem eigentlichen Namen der Seite. Bitte schreiben Sie sie ohne das @ und den Teil davor, etwa https://www.verein.example.`,
  };
};
