import "../form.css";
import { Plural } from "@lingui/react/macro";
import type { Ref } from "react";
import { fieldId, focusField } from "./fields.tsx";

type ErrorSummaryProps = {
  /** What is wrong, in the order the fields stand in the form. */
  readonly found: readonly { readonly field: string; readonly text: string }[];
  readonly ref: Ref<HTMLDivElement>;
};

/** Everything that is wrong, each with the way to its field. */
export const ErrorSummary = ({ found, ref }: ErrorSummaryProps) => {
  if (found.length === 0) return null;
  return (
    <div
      className="notice notice--danger error-summary"
      role="alert"
      tabIndex={-1}
      ref={ref}
      aria-labelledby="form-summary"
    >
      <h2 id="form-summary">
        <Plural value={found.length} one="Bitte prüfen Sie noch # Angabe" other="Bitte prüfen Sie noch # Angaben" />
      </h2>
      <ul>
        {found.map(({ field, text }) => (
          <li key={field}>
            <a
              href={`#${fieldId(field)}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(field);
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
