import { Trans, useLingui } from "@lingui/react/macro";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { NamedPlace } from "../../../contract/place/gazetteer.ts";
import { gazetteerQuery } from "../../place/known-place.ts";
import { outlineQuery } from "../../http/queries/outline-query.ts";
import { isInGermany } from "../../map/outlines/outline.ts";
import { findNearestMunicipality } from "../../search/places/nearest-municipality.ts";
import type { DirectoryAddress } from "../directory-address.ts";
import { type ReaderPosition, readerPosition } from "../reader-position.ts";

/** Waiting longer for a position than typing a place would take helps nobody. */
const PATIENCE_MS = 10_000;
/** Known no better than this, a position may be in the next town. */
const WORST_ACCURACY_M = 5_000;

/** `nearest`: what the position may still mean, for somebody to decide. */
type Outcome =
  | { readonly kind: "idle" | "waiting" | "denied" | "unavailable" }
  | { readonly kind: "abroad" | "vague"; readonly nearest: NamedPlace | null };

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

/** Whether the borders say that a position is not in Germany; without them nobody can say so. */
const isOutside = async (client: QueryClient, { longitude, latitude }: GeolocationCoordinates): Promise<boolean> => {
  try {
    const districts = await client.query(outlineQuery("districts"));
    return !isInGermany(districts, longitude, latitude);
  } catch {
    return false;
  }
};

/** Asks the browser once, and turns its position into a municipality or the reason why not. */
const locate = async (client: QueryClient): Promise<ReaderPosition | Outcome> => {
  try {
    const [{ coords }, gazetteer] = await Promise.all([askPosition(), client.query(gazetteerQuery)]);
    const nearest = findNearestMunicipality(gazetteer, coords.longitude, coords.latitude);
    if (nearest === null || (await isOutside(client, coords))) return { kind: "abroad", nearest };
    return coords.accuracy > WORST_ACCURACY_M
      ? { kind: "vague", nearest }
      : { key: nearest.key, lon: coords.longitude, lat: coords.latitude };
  } catch (error) {
    return { kind: isDenied(error) ? "denied" : "unavailable" };
  }
};

const OutcomeText = ({ kind }: { readonly kind: Exclude<Outcome["kind"], "idle"> }) => {
  const texts = {
    waiting: <Trans>Ihr Standort wird bestimmt …</Trans>,
    denied: <Trans>Der Browser gibt den Standort nicht frei. Bitte geben Sie den Ort oder die Postleitzahl ein.</Trans>,
    unavailable: (
      <Trans>Der Standort ist gerade nicht zu bestimmen. Bitte geben Sie den Ort oder die Postleitzahl ein.</Trans>
    ),
    abroad: <Trans>Ihr Standort liegt nicht in Deutschland. Bitte geben Sie einen Ort in Deutschland ein.</Trans>,
    vague: <Trans>Ihr Standort ist nur ungefähr bekannt. Bitte geben Sie den Ort ein.</Trans>,
  } as const satisfies Record<typeof kind, ReactNode>;
  return texts[kind];
};

/** "Near me": asked of the browser after a click only, and turned into a municipality here; no position leaves the page. */
export const LocateButton = ({ address }: { readonly address: DirectoryAddress }) => {
  const { t } = useLingui();
  const client = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome>({ kind: "idle" });
  const choose = ({ key }: Pick<NamedPlace, "key">): void => {
    setOutcome({ kind: "idle" });
    address.choosePlace(key, null);
  };
  const ask = async (): Promise<void> => {
    setOutcome({ kind: "waiting" });
    const found = await locate(client);
    if ("kind" in found) setOutcome(found);
    else {
      client.setQueryData(readerPosition.queryKey, found);
      choose(found);
    }
  };
  const nearest = "nearest" in outcome ? outcome.nearest : null;
  const nearestName = <bdi translate="no">{nearest?.name}</bdi>;
  return (
    <>
      <button
        type="button"
        className="icon-button search-field__clear"
        aria-label={t`In meiner Nähe`}
        title={t`In meiner Nähe`}
        onClick={() => void ask()}
      >
        <svg aria-hidden="true" viewBox="0 0 20 20" width="20" height="20">
          <circle cx="10" cy="10" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
          <circle cx="10" cy="10" r="2" fill="currentColor" />
          <path d="M10 1v4M10 15v4M1 10h4M15 10h4" stroke="currentColor" strokeWidth="1.8" />
        </svg>
      </button>
      {outcome.kind !== "idle" && (
        <p className="search-hint" role="status">
          <OutcomeText kind={outcome.kind} />{" "}
          {nearest !== null && (
            <button type="button" className="link-button" onClick={() => choose(nearest)}>
              <Trans>Nächster Ort: {nearestName}</Trans>
            </button>
          )}
        </p>
      )}
    </>
  );
};
