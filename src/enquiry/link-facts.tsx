import type { ReactNode } from "react";
import { formatReference } from "./format-reference.ts";

export type Fact = { readonly label: string; readonly value: ReactNode };

/** What is known of an enquiry, one line each; a fact without a value is left out. */
export const LinkFacts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className="link-page__facts">
    {facts
      .filter(({ value }) => value !== undefined && value !== null)
      .map(({ label, value }) => (
        <div key={label} className="link-page__fact">
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);

/** The number of an enquiry, as it is read out on the phone. */
export const Reference = ({ reference }: { readonly reference: string }) => (
  <bdi className="link-page__reference" dir="ltr" translate="no">
    {formatReference(reference)}
  </bdi>
);
