import { Trans } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { ClearingPointAddress } from "./contact/clearing-point-address.tsx";
import { SkeletonRows } from "./skeleton-rows.tsx";

/** After this long a waiting visitor deserves a word and another way. */
const PATIENCE_MS = 3000;

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
      <SkeletonRows />
    </>
  );
};
