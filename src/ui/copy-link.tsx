import { Trans } from "@lingui/react/macro";
import { useState } from "react";

/** How long "copied" stays in the button's place. */
const COPIED_MS = 2500;

/** Copies the address of exactly what is on screen. */
export const CopyLink = () => {
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      setOutcome("copied");
    } catch {
      setOutcome("failed");
    }
    setTimeout(() => setOutcome(null), COPIED_MS);
  };
  return (
    <>
      <button type="button" className="link-button" onClick={() => void copy()}>
        <Trans>Link kopieren</Trans>
      </button>
      <span role="status" className={outcome === null ? "kern-sr-only" : "copy-link__outcome"}>
        {outcome === "copied" && <Trans>Link kopiert</Trans>}
        {outcome === "failed" && <Trans>Bitte die Adresse aus der Adresszeile kopieren</Trans>}
      </span>
    </>
  );
};
