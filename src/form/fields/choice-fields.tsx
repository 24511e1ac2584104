import type { ReactNode } from "react";
import { describe, Fault, type FieldTexts, fieldId, Optional } from "./fields.tsx";

type Choice = { readonly value: string; readonly label: string; readonly hint?: string };

type GroupProps = FieldTexts & {
  readonly name: string;
  readonly role: "radiogroup" | "group";
  readonly choices: readonly Choice[];
  readonly isChosen: (value: string) => boolean;
  readonly onChoose: (value: string, isChosen: boolean) => void;
};

/** All values of a field to be seen, one or several of them to be chosen. */
const ChoiceGroup = ({ name, role, choices, isChosen, onChoose, ...texts }: GroupProps): ReactNode => {
  const { label, hint, fault, isOptional = false } = texts;
  const id = fieldId(name);
  const isSingle = role === "radiogroup";
  return (
    <div
      className={fault === undefined ? "field" : "field field--faulty"}
      role={role}
      aria-labelledby={`${id}-label`}
      aria-required={isSingle ? !isOptional : undefined}
      aria-invalid={isSingle && fault !== undefined ? true : undefined}
      aria-describedby={describe(id, texts)}
    >
      <p className="field__label" id={`${id}-label`}>
        {label}
        {isSingle && isOptional && <Optional />}
      </p>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="field__hint">
          {hint}
        </div>
      )}
      <Fault id={id} fault={fault} />
      <div className={isSingle ? "field__choices" : "field__choices field__choices--columns"}>
        {choices.map((choice, position) => (
          <label key={choice.value} className="choice">
            <input
              type={isSingle ? "radio" : "checkbox"}
              id={position === 0 ? id : `${id}-${choice.value}`}
              name={name}
              value={choice.value}
              checked={isChosen(choice.value)}
              onChange={(event) => onChoose(choice.value, event.target.checked)}
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

type FieldProps<Value> = FieldTexts & {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

/** One of a few values. */
export const ChoiceField = ({ value, onChange, ...group }: FieldProps<string>) => (
  <ChoiceGroup {...group} role="radiogroup" isChosen={(each) => each === value} onChoose={onChange} />
);

/** As many of the values as one likes, in the order of the choices. */
export const SeveralField = ({ value, onChange, ...group }: FieldProps<readonly string[]>) => (
  <ChoiceGroup
    {...group}
    role="group"
    isChosen={(each) => value.includes(each)}
    onChoose={(changed, isChosen) =>
      onChange(
        group.choices
          .map((choice) => choice.value)
          .filter((each) => (each === changed ? isChosen : value.includes(each))),
      )
    }
  />
);

type CheckFieldProps = FieldTexts & {
  readonly name: string;
  readonly isChecked: boolean;
  readonly isOptional?: boolean;
  readonly onChange: (isChecked: boolean) => void;
};

/** One thing to be agreed to. */
export const CheckField = ({ name, isChecked, isOptional = false, onChange, ...texts }: CheckFieldProps) => {
  const { label, hint, fault } = texts;
  const id = fieldId(name);
  return (
    <div className={fault === undefined ? "field" : "field field--faulty"}>
      <Fault id={id} fault={fault} />
      <label className="choice">
        <input
          type="checkbox"
          id={id}
          name={name}
          required={!isOptional}
          checked={isChecked}
          aria-invalid={fault === undefined ? undefined : true}
          aria-describedby={describe(id, texts)}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span className="choice__label">{label}</span>
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="field__hint">
          {hint}
        </div>
      )}
    </div>
  );
};
