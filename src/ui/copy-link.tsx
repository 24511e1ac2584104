import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";

/** How long "copied" stays in the button's place. */
const COPIED_MS = 2500;

type CopyLinkProps = {
  /** Another address than that of what is on screen. */
  readonly address?: string;
  /** What is to be done where the browser does not copy; the page's own address stands above it. */
  readonly failed?: ReactNode;
  readonly children?: ReactNode;
};

/**
 * Copies the address of exactly what is on screen, or the one it is given. That it was copied stands where the button
 * stands, so that nothing beside it moves.
 */
export const CopyLink = ({ address, failed, children }: CopyLinkProps) => {
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
    <span className={`copy-link${outcome === "copied" ? " copy-link--copied" : ""}`}>
      <button type="button" className="link-button" onClick={() => void copy()}>
        {children ?? <Trans>Link kopieren</Trans>}
      </button>
      <span role="status" className={outcome === null ? "sr-only" : "copy-link__outcome"}>
        {outcome === "copied" && <Trans>Link kopiert</Trans>}
        {outcome === "failed" && (failed ?? <Trans>Bitte die Adresse aus der Adresszeile kopieren</Trans>)}
      </span>
    </span>
  );
};
