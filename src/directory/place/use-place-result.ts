import { queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import type { FilterContext } from "../../../contract/contact/filter-contacts.ts";
import { gazetteerQuery } from "../../http/gazetteer-query.ts";
import type { DirectoryState } from "../directory-url.ts";
import { placeLazy } from "./place-lazy.tsx";
import type { PlaceState } from "./place-result.ts";

/** The code that answers for a place. */
export const placeResultCode = queryOptions({
  queryKey: ["place-result-code"],
  queryFn: placeLazy.load,
  staleTime: Infinity,
  structuralSharing: false,
});

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
