import { useMemo } from "react";
import { useLanguage } from "../i18n/language-provider.tsx";
import { createSearchIndex } from "../search/search-index.ts";
import { searchTerms } from "../search/search-terms.ts";
import { suggest } from "../search/suggest.ts";
import { PLACE_KINDS } from "../search/suggestion.ts";
import { useSearchedGazetteer } from "./use-searched-gazetteer.ts";

/** The municipalities and Kreise that may be meant by what is typed; nothing is fetched until the field is used. */
export const usePlaceSuggestions = (typed: string, isUsed: boolean) => {
  const { data: gazetteer = null, isError, isPending } = useSearchedGazetteer(isUsed);
  const { language } = useLanguage();
  const index = useMemo(
    () => createSearchIndex({ terms: searchTerms[language], contacts: null, gazetteer }),
    [language, gazetteer],
  );
  const { groups, hint } = useMemo(() => suggest(index, typed), [index, typed]);
  // Roles and topics are no places.
  const places = useMemo(
    () => groups.filter(({ kind }) => PLACE_KINDS.has(kind)).flatMap((group) => group.suggestions),
    [groups],
  );
  return {
    index,
    places,
    hint,
    isWaiting: isUsed && isPending,
    isReady: gazetteer !== null,
    isFailed: isError,
  } as const;
};
