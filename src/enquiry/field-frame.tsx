import "./field.css";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { fieldId } from "./form.ts";

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

const describe = (id: string, { hint, fault, note }: FieldTexts): string | undefined => {
  const ids = Object.entries({ hint, fault, note }).flatMap(([part, text]) =>
    text === undefined ? [] : [`${id}-${part}`],
  );
  return ids.length === 0 ? undefined : ids.join(" ");
};

const Optional = () => (
  <span className="field__optional">
    {" "}
    <Trans>(freiwillig)</Trans>
  </span>
);

const Fault = ({ id, fault }: { readonly id: string; readonly fault: string | undefined }) =>
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

type Choice = { readonly value: string; readonly label: string; readonly hint?: string };

type ChoiceFieldProps = FieldTexts & {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A few choices, all to be seen. */
export const ChoiceField = ({ name, choices, value, onChange, ...texts }: ChoiceFieldProps) => {
  const { label, hint, fault, isOptional = false } = texts;
  const id = fieldId(name);
  return (
    <div
      className={fault === undefined ? "field" : "field field--faulty"}
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-required={!isOptional}
      aria-invalid={fault === undefined ? undefined : true}
      aria-describedby={describe(id, texts)}
    >
      <p className="field__label" id={`${id}-label`}>
        {label}
        {isOptional && <Optional />}
      </p>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="field__hint">
          {hint}
        </div>
      )}
      <Fault id={id} fault={fault} />
      <div className="field__choices">
        {choices.map((choice, position) => (
          <label key={choice.value} className="choice">
            <input
              type="radio"
              id={position === 0 ? id : `${id}-${choice.value}`}
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>
              <span className="choice__label">{choice.label}</span>
              {choice.hint !== undefined && <span className="choice__hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </div>
  );
};
