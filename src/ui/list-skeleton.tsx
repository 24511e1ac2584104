import { Trans } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { ClearingPointAddress } from "./clearing-point-address.tsx";

/** After this long a waiting visitor deserves a word and another way. */
const PATIENCE_MS = 3000;
const ROWS = Array.from({ length: 8 }, (_, row) => row);

/** The shape of the list while it loads. */
export const ListSkeleton = () => {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(function losePatience() {
    const timer = setTimeout(() => setIsSlow(true), PATIENCE_MS);
    return function stopWaiting() {
      clearTimeout(timer);
    };
  }, []);
  return (
    <>
      <p role="status" className={isSlow ? "list-status" : "sr-only"}>
        {isSlow ? (
          <Trans>Das Laden dauert länger als gewöhnlich. Die Seite versucht es weiter.</Trans>
        ) : (
          <Trans>Wird geladen …</Trans>
        )}
      </p>
      {isSlow && <ClearingPointAddress />}
      <ul className="skeleton" aria-hidden="true">
        {ROWS.map((row) => (
          <li key={row} className="skeleton__row">
            <span className="skeleton__symbol" />
            <span className="skeleton__lines" />
          </li>
        ))}
      </ul>
    </>
  );
};
