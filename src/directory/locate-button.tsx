import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { gazetteerQuery } from "../http/gazetteer-query.ts";
import { findNearestMunicipality } from "../search/nearest-municipality.ts";
import type { DirectoryStateAndActions } from "./use-directory-state.ts";
import { viewOf } from "./use-suggestion-action.ts";

/** Waiting longer for a position than typing a place would take helps nobody. */
const PATIENCE_MS = 10_000;

type Outcome = "idle" | "waiting" | "denied" | "unavailable" | "abroad";

const askPosition = (): Promise<GeolocationPosition> =>
  new Promise((resolve, reject) => {
    if (!("geolocation" in navigator)) {
      reject(new Error("this browser has no geolocation"));
      return;
    }
    navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: PATIENCE_MS, maximumAge: 600_000 });
  });

const isDenied = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === 1;

/** "Near me": asked of the browser after a click only, and turned into a municipality here; no position leaves the page. */
export const LocateButton = ({ directory }: { readonly directory: DirectoryStateAndActions }) => {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome>("idle");
  const locate = async (): Promise<void> => {
    setOutcome("waiting");
    try {
      const [{ coords }, gazetteer] = await Promise.all([askPosition(), queryClient.query(gazetteerQuery)]);
      const nearest = findNearestMunicipality(gazetteer, coords.longitude, coords.latitude);
      setOutcome(nearest === null ? "abroad" : "idle");
      if (nearest !== null) directory.choosePlace(nearest.key, viewOf(nearest));
    } catch (error) {
      setOutcome(isDenied(error) ? "denied" : "unavailable");
    }
  };
  return (
    <>
      <button
        type="button"
        className="icon-button search-field__clear"
        aria-label={t`In meiner Nähe`}
        title={t`In meiner Nähe`}
        onClick={() => void locate()}
      >
        <svg aria-hidden="true" viewBox="0 0 20 20" width="20" height="20">
          <circle cx="10" cy="10" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
          <circle cx="10" cy="10" r="2" fill="currentColor" />
          <path d="M10 1v4M10 15v4M1 10h4M15 10h4" stroke="currentColor" strokeWidth="1.8" />
        </svg>
      </button>
      {outcome !== "idle" && (
        <p className="search-hint" role="status">
          {outcome === "waiting" && <Trans>Ihr Standort wird bestimmt …</Trans>}
          {outcome === "denied" && (
            <Trans>Der Browser gibt den Standort nicht frei. Bitte geben Sie den Ort oder die Postleitzahl ein.</Trans>
          )}
          {outcome === "unavailable" && (
            <Trans>
              Der Standort ist gerade nicht zu bestimmen. Bitte geben Sie den Ort oder die Postleitzahl ein.
            </Trans>
          )}
          {outcome === "abroad" && (
            <Trans>Ihr Standort liegt nicht in Deutschland. Bitte geben Sie einen Ort in Deutschland ein.</Trans>
          )}
        </p>
      )}
    </>
  );
};
