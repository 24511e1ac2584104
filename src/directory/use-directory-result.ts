import { useMemo, useState } from "react";
import type { ContactIndex } from "../../contract/contact-index.ts";
import { type FilterContext, type FilteredContacts, filterContacts } from "../../contract/filter-contacts.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import type { DirectoryState } from "./directory-url.ts";
import type { PlaceResult } from "./place-result.ts";
import { type PlaceState, usePlaceResult } from "./use-place-result.ts";

/** What the address asks for, answered from the directory's index. */
export type DirectoryResult = {
  readonly index: ContactIndex;
  readonly filtered: FilteredContacts;
  readonly placeState: PlaceState;
  /** What a place in the address gives; null without one, or before it is known. */
  readonly found: PlaceResult | null;
  readonly today: Date;
};

/** Null while the contacts are not there yet. */
export const useDirectoryResult = (index: ContactIndex | null, state: DirectoryState): DirectoryResult | null => {
  const { searchTerms } = useLanguage();
  const [today] = useState(() => new Date());
  const context = useMemo<FilterContext>(() => ({ today, terms: searchTerms }), [today, searchTerms]);
  const filtered = useMemo(
    () => (index === null ? null : filterContacts(index, { ...state.filter, bbox: null }, context)),
    [index, state.filter, context],
  );
  const placeState = usePlaceResult(index, state, context);
  if (index === null || filtered === null) return null;
  return { index, filtered, placeState, found: placeState.kind === "found" ? placeState.result : null, today };
};
