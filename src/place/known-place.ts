import { queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { PlaceKey } from "../../contract/place/area.ts";
import type { NamedPlace } from "../../contract/place/gazetteer.ts";
import { request } from "../http/request.ts";

const asItCame = (body: unknown): unknown => body;

/** Every municipality and postcode; fetched, and its reader with it, when a place is first asked for. */
export const gazetteerQuery = queryOptions({
  queryKey: ["gazetteer"],
  queryFn: async ({ signal }) => {
    const [{ decodeGazetteer }, body] = await Promise.all([
      import("../../contract/place/gazetteer.ts"),
      request("/geo/gazetteer.json", asItCame, signal),
    ]);
    return decodeGazetteer(body);
  },
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false,
});

/** What is known of a place in the address. `unknown`: it names one that is not in the gazetteer. */
export type PlaceChoice =
  | { readonly kind: "none" | "loading" | "failed" | "unknown"; readonly place: null }
  | { readonly kind: "found"; readonly place: NamedPlace };

const NO_PLACE: PlaceChoice = { kind: "none", place: null };

/** The place with this key, looked up in the gazetteer; null: none. */
export const useKnownPlace = (key: PlaceKey | null): PlaceChoice => {
  const { data: gazetteer, isError } = useQuery({ ...gazetteerQuery, enabled: key !== null });
  return useMemo<PlaceChoice>(() => {
    if (key === null) return NO_PLACE;
    if (isError) return { kind: "failed", place: null };
    if (gazetteer === undefined) return { kind: "loading", place: null };
    const place = gazetteer.findPlace(key);
    return place === undefined ? { kind: "unknown", place: null } : { kind: "found", place };
  }, [key, gazetteer, isError]);
};
