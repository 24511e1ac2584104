import { Trans } from "@lingui/react/macro";
import type { Exchange } from "../../contract/enquiry/enquiry-status.ts";

/** What the receiver asked and the sender replied, in the order it was said. */
export const Exchanges = ({ exchanges }: { readonly exchanges: readonly Exchange[] }) => {
  if (exchanges.length === 0) return null;
  return (
    <section className="entry__section">
      <h2>
        <Trans>Rückfragen</Trans>
      </h2>
      <ol className="exchanges">
        {exchanges.map(({ question, reply }) => (
          <li key={question}>
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
