import { type ReactNode, useId } from "react";

type AnswerFieldProps = {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with it; null while nothing is. */
  readonly error: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly autoComplete?: string;
  readonly isRequired?: boolean;
};

/** A text somebody writes, with its hint and what is wrong with it; one line unless `rows` are given. */
export const AnswerField = ({ label, hint, error, value, onChange, rows, ...input }: AnswerFieldProps) => {
  const id = useId();
  const described = [hint === undefined ? "" : `${id}-hint`, error === null ? "" : `${id}-error`].join(" ").trim();
  const shared = {
    id,
    value,
    required: input.isRequired === true,
    "aria-invalid": error !== null,
    "aria-describedby": described === "" ? undefined : described,
    className: "answer-field__input",
    dir: "auto",
  } as const;
  return (
    <div className={`answer-field${error === null ? "" : " answer-field--wrong"}`}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="muted" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== null && (
        <p className="answer-field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {rows === undefined ? (
        <input {...shared} autoComplete={input.autoComplete} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      )}
    </div>
  );
};
