import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef } from "react";
import type { Exchange } from "../../contract/enquiry/enquiry-status.ts";
import type { HolderRank } from "../../contract/lists/holder-rank.ts";
import { EntrySection } from "../entries/screen/entry-section.tsx";
import type { Fact } from "../form/request-facts.tsx";
import { formatReference } from "../i18n/format/formatters.ts";

type StateHeadingProps = {
  /** What the state is called. */
  readonly label: string;
  /** How often something was done on this page: each time the button that did it may be gone. */
  readonly acts: number;
  /** What the state means. */
  readonly children: ReactNode;
};

/** How an enquiry stands; here the keyboard goes on after something was done. */
export const StateHeading = ({ label, acts, children }: StateHeadingProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(
    function readOutcome() {
      if (acts > 0) heading.current?.focus();
    },
    [acts],
  );
  return (
    <section className="notice link-page__state">
      <h2 className="link-page__state-name" tabIndex={-1} ref={heading}>
        {label}
      </h2>
      {/* Also told to who waits on this page while the other side does something. */}
      <div role="status">{children}</div>
    </section>
  );
};

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

/** Who has an introduction when the time for an answer is over. */
export const AfterDeadline = ({ next }: { readonly next: HolderRank | undefined }) => {
  if (next === "deputy") return <Trans>Danach geht die Anfrage an die Vertretung.</Trans>;
  return next === "coordinator" ? <Trans>Danach geht die Anfrage an die Clearingstelle.</Trans> : null;
};

type ReturnedTextProps = { readonly title: ReactNode; readonly text: string | undefined };

/** A text somebody has written, as it was written; nothing where there is none. */
export const ReturnedText = ({ title, text = "" }: ReturnedTextProps) =>
  text === "" ? null : (
    <EntrySection title={title}>
      <p className="link-page__text">
        <bdi>{text}</bdi>
      </p>
    </EntrySection>
  );

/** What the receiver asked and the sender replied, in the order it was said. */
export const Exchanges = ({ exchanges }: { readonly exchanges: readonly Exchange[] }) => {
  if (exchanges.length === 0) return null;
  return (
    <section className="entry__section">
      <h2>
        <Trans>Rückfragen</Trans>
      </h2>
      <ol className="exchanges">
        {exchanges.map(({ question, reply }, turn) => (
          // The same may be asked twice.
          // eslint-disable-next-line react/no-array-index-key
          <li key={turn}>
            <p className="exchanges__question">
              <bdi>{question}</bdi>
            </p>
            {reply === undefined ? (
              <p className="muted">
                <Trans>noch ohne Antwort</Trans>
              </p>
            ) : (
              <p className="exchanges__reply">
                <bdi>{reply}</bdi>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};
