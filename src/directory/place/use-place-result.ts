import { queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import type { FilterContext } from "../../../contract/contact/filter-contacts.ts";
import { type PlaceChoice, useKnownPlace } from "../../place/use-place.ts";
import type { DirectoryState } from "../directory-address.ts";
import { placeLazy } from "./place-lazy.tsx";
import type { PlaceResult } from "./place-result.ts";

/** The code that answers for a place. */
export const placeResultCode = queryOptions({
  queryKey: ["place-result-code"],
  queryFn: placeLazy.load,
  staleTime: Infinity,
  structuralSharing: false,
});

/** `choice`: the place in the address, `found` when it is answered for; `found`: the answer, else null. */
type AnsweredPlace = { readonly choice: PlaceChoice; readonly found: PlaceResult | null };

/** Who is responsible for the place in the address; `loading` while the contacts (`index`) are not there yet. */
export const usePlaceResult = (
  index: ContactIndex | null,
  { filter, place: key, radius }: DirectoryState,
  context: FilterContext,
): AnsweredPlace => {
  const choice = useKnownPlace(key);
  const { place } = choice;
  const { data: code, isError: hasNoCode } = useQuery({ ...placeResultCode, enabled: key !== null });
  const found = useMemo(
    () =>
      index === null || code === undefined || place === null
        ? null
        : code.findPlaceResult(index, place, { filter, radius }, context),
    [index, code, place, filter, radius, context],
  );
  if (key === null || (found !== null && !hasNoCode)) return { choice, found };
  if (hasNoCode) return { choice: { kind: "failed", place: null }, found: null };
  return { choice: place === null ? choice : { kind: "loading", place: null }, found: null };
};
