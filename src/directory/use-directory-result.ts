import { useMemo } from "react";
import type { ContactIndex } from "../../contract/contact/contact-index.ts";
import {
  type FacetCounts,
  type FilterContext,
  type FilteredContacts,
  filterContacts,
} from "../../contract/contact/filter-contacts.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { useToday } from "../ui/use-today.ts";
import type { DirectoryState } from "./directory-address.ts";
import type { PlaceResult } from "./place/place-result.ts";
import { type PlaceState, usePlaceResult } from "./place/use-place-result.ts";

/** What the address asks for, answered from the directory's index. */
export type DirectoryResult = {
  readonly index: ContactIndex;
  readonly filtered: FilteredContacts;
  readonly placeState: PlaceState;
  /** What a place in the address gives; null without one, or before it is known. */
  readonly found: PlaceResult | null;
  /** How many contacts each other choice would leave; with a place, of those the place gives. */
  readonly facets: FacetCounts;
  /** What the filter was read with. */
  readonly context: FilterContext;
};

/** Null while the contacts are not there yet. */
export const useDirectoryResult = (index: ContactIndex | null, state: DirectoryState): DirectoryResult | null => {
  const { searchTerms } = useLanguage();
  const today = useToday();
  const context = useMemo<FilterContext>(() => ({ today, terms: searchTerms }), [today, searchTerms]);
  const filtered = useMemo(
    () => (index === null ? null : filterContacts(index, { ...state.filter, bbox: null }, context)),
    [index, state.filter, context],
  );
  const placeState = usePlaceResult(index, state, context);
  if (index === null || filtered === null) return null;
  const found = placeState.kind === "found" ? placeState.result : null;
  return { index, filtered, placeState, found, facets: found?.facets ?? filtered.facets, context };
};
