import { Plural } from "@lingui/react/macro";
import type { Ref } from "react";
import type { FaultyField, Faults } from "../enquiry/check-form.ts";
import { fieldId } from "../enquiry/form.ts";
import { useFaultText } from "../enquiry/use-fault-text.ts";

type ErrorSummaryProps = {
  readonly faults: Faults;
  /** The fields in the order they stand in the form. */
  readonly order: readonly FaultyField[];
  readonly ref: Ref<HTMLDivElement>;
};

/** Everything that is wrong, each with the way to its field. */
export const ErrorSummary = ({ faults, order, ref }: ErrorSummaryProps) => {
  const faultText = useFaultText();
  const found = order.flatMap((field) => {
    const fault = faults[field];
    return fault === undefined ? [] : [{ field, text: faultText(field, fault) }];
  });
  if (found.length === 0) return null;
  const goTo = (field: FaultyField): void => {
    document.getElementById(fieldId(field))?.focus();
  };
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={ref} aria-labelledby="enquiry-summary">
      <h2 id="enquiry-summary">
        <Plural value={found.length} one="Bitte prüfen Sie noch # Angabe" other="Bitte prüfen Sie noch # Angaben" />
      </h2>
      <ul>
        {found.map(({ field, text }) => (
          <li key={field}>
            <a
              href={`#${fieldId(field)}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(field);
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
