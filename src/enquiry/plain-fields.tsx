import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { toPlainLine, toPlainText } from "../../contract/plain-text.ts";
import { FieldFrame, type FieldTexts } from "./field-frame.tsx";
import { fieldId } from "./form.ts";

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
          document.getElementById(fieldId(name))?.focus();
        }}
      >
        <Trans>Unsichtbare Zeichen entfernen</Trans>
      </button>
    </div>
  );

type LineFieldProps = ValueProps & {
  /** Token of WCAG 1.3.5 where the line is about the sender. */
  readonly autoComplete?: string;
  readonly inputMode?: "email" | "url";
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
          dir="auto"
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
          dir="auto"
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
        className="field__input field__input--select"
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
