import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";

/** How long "copied" stays in the button's place. */
const COPIED_MS = 2500;

type CopyLinkProps = {
  /** The page's own unless given. */
  readonly address?: string;
  /** What to do where the browser does not let us copy. */
  readonly failed?: ReactNode;
};

/** Copies the address of exactly what is on screen, or another one. */
export const CopyLink = ({ address, failed }: CopyLinkProps) => {
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address ?? location.href);
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
        {outcome === "failed" && (failed ?? <Trans>Bitte die Adresse aus der Adresszeile kopieren</Trans>)}
      </span>
    </>
  );
};
