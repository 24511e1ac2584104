import { Plural, Trans } from "@lingui/react/macro";
import { useState } from "react";
import { useLanguage } from "../i18n/language-provider.tsx";
import { formatNumber } from "../i18n/formatters.ts";

/** How long "copied" stays in the button's place. */
const COPIED_MS = 2500;

const CopyLink = () => {
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
      <span role="status" className={outcome === null ? "kern-sr-only" : "list-head__outcome"}>
        {outcome === "copied" && <Trans>Link kopiert</Trans>}
        {outcome === "failed" && <Trans>Bitte die Adresse aus der Adresszeile kopieren</Trans>}
      </span>
    </>
  );
};

type ListHeadProps = {
  readonly count: number;
  readonly isPaged: boolean;
  readonly onPagedChange: (isPaged: boolean) => void;
};

/** The number of contacts found, said aloud when it changes; how the list is shown; and the link to exactly this. */
export const ListHead = ({ count, isPaged, onPagedChange }: ListHeadProps) => {
  const { language } = useLanguage();
  const shown = formatNumber(count, language);
  return (
    <div className="list-head">
      <h2 className="list-head__count" role="status">
        <Plural value={count} _0="Keine Kontakte" one={`${shown} Kontakt`} other={`${shown} Kontakte`} />
      </h2>
      <div className="list-head__actions">
        <button
          type="button"
          className="link-button link-button--minor"
          aria-pressed={isPaged}
          onClick={() => onPagedChange(!isPaged)}
        >
          <Trans>Seitenweise</Trans>
        </button>
        <CopyLink />
      </div>
    </div>
  );
};
