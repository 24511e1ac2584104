import { useMemo } from "react";
import type { ContactIndex } from "../../contract/contact/contact-index.ts";
import { type FilterContext, filterContacts } from "../../contract/contact/filter-contacts.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { useToday } from "../ui/use-today.ts";
import type { DirectoryResult } from "./directory-result.ts";
import type { DirectoryState } from "./directory-address.ts";
import { usePlaceResult } from "./place/use-place-result.ts";

/** Null while the contacts are not there yet. */
export const useDirectoryResult = (index: ContactIndex | null, state: DirectoryState): DirectoryResult | null => {
  const { searchTerms } = useLanguage();
  const today = useToday();
  const context = useMemo<FilterContext>(() => ({ today, terms: searchTerms }), [today, searchTerms]);
  const filtered = useMemo(
    () => (index === null ? null : filterContacts(index, { ...state.filter, bbox: null }, context)),
    [index, state.filter, context],
  );
  const { choice: place, found } = usePlaceResult(index, state, context);
  if (index === null || filtered === null) return null;
  return { index, filtered, place, found, facets: found?.facets ?? filtered.facets, context };
};
