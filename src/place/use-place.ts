import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { AreaCode } from "../../contract/place/area.ts";
import { findPlace, type NamedPlace } from "../../contract/place/place.ts";
import { gazetteerQuery } from "../http/gazetteer-query.ts";
import { areaKey, createCodec } from "../address/codec.ts";
import { useAddress } from "../address/use-address.ts";

/** What is known of a place in the address. `unknown`: it names one that is not in the gazetteer. */
export type PlaceChoice =
  | { readonly kind: "none" | "loading" | "failed" | "unknown"; readonly place: null }
  | { readonly kind: "found"; readonly place: NamedPlace };

const NO_PLACE: PlaceChoice = { kind: "none", place: null };

/** The place with this key, looked up in the gazetteer; null: none. */
export const useKnownPlace = (key: AreaCode | null): PlaceChoice => {
  const { data: gazetteer, isError } = useQuery({ ...gazetteerQuery, enabled: key !== null });
  return useMemo<PlaceChoice>(() => {
    if (key === null) return NO_PLACE;
    if (isError) return { kind: "failed", place: null };
    if (gazetteer === undefined) return { kind: "loading", place: null };
    const place = findPlace(gazetteer, key);
    return place === undefined ? { kind: "unknown", place: null } : { kind: "found", place };
  }, [key, gazetteer, isError]);
};

const placeCodec = createCodec({ place: areaKey });

/** The place in the address (`place`), and the only ways to change it. */
export const usePlace = () => {
  const { value, dropped, change, tidyUp } = useAddress(placeCodec);
  const key = value.place;
  const known = useKnownPlace(key);
  const choice: PlaceChoice = key === null && dropped.length > 0 ? { kind: "unknown", place: null } : known;
  const choosePlace = (next: AreaCode | null, options: { readonly replace?: boolean } = {}): void =>
    change(() => ({ place: next }), options);
  const isUnknown = key !== null && choice.kind === "unknown";
  return {
    choice,
    choosePlace,
    /** What the address says about the place and nobody knows, such as `place=x`. */
    dropped: isUnknown ? [`place=${key}`, ...dropped] : dropped,
    /** Writes the address anew without what was dropped from it. */
    tidyUp: isUnknown ? () => choosePlace(null, { replace: true }) : tidyUp,
  } as const;
};
