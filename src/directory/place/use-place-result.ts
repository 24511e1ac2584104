import { queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import type { FilterContext } from "../../../contract/contact/filter-contacts.ts";
import { gazetteerQuery } from "../../http/gazetteer-query.ts";
import type { DirectoryState } from "../directory-address.ts";
import { loadPlaceParts } from "./place-parts.tsx";
import type { PlaceResult } from "./place-result.ts";

/** The code that answers for a place, and draws the answer, comes with the first place, like the gazetteer it reads. */
export const placeResultCode = queryOptions({
  queryKey: ["place-result-code"],
  queryFn: async () => {
    const [code] = await Promise.all([import("./place-result.ts"), loadPlaceParts()]);
    return code;
  },
  staleTime: Infinity,
  structuralSharing: false,
});

/** `unknown`: the address names a place that is not in the gazetteer. */
export type PlaceState =
  | { readonly kind: "none" | "loading" | "failed" | "unknown" }
  | { readonly kind: "found"; readonly result: PlaceResult };

/** Who is responsible for the place in the address; `loading` while the contacts (`index`) are not there yet. */
export const usePlaceResult = (
  index: ContactIndex | null,
  { filter, place, radius }: DirectoryState,
  context: FilterContext,
): PlaceState => {
  const hasPlace = place !== null;
  const { data: gazetteer, isError: hasNoGazetteer } = useQuery({ ...gazetteerQuery, enabled: hasPlace });
  const { data: code, isError: hasNoCode } = useQuery({ ...placeResultCode, enabled: hasPlace });
  return useMemo<PlaceState>(() => {
    if (!hasPlace) return { kind: "none" };
    if (hasNoGazetteer || hasNoCode) return { kind: "failed" };
    if (index === null || gazetteer === undefined || code === undefined) return { kind: "loading" };
    const result = code.findPlaceResult(index, gazetteer, { filter, place, radius }, context);
    return result === null ? { kind: "unknown" } : { kind: "found", result };
  }, [hasPlace, hasNoGazetteer, hasNoCode, gazetteer, code, index, filter, place, radius, context]);
};
