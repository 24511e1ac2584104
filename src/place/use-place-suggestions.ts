import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { gazetteerQuery } from "../http/gazetteer-query.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { createSearchIndex } from "../search/search-index.ts";
import { suggest } from "../search/suggest.ts";
import { PLACE_KINDS } from "../search/suggestion.ts";

/** The municipalities and Kreise that may be meant by what is typed; nothing is fetched until the field is used. */
export const usePlaceSuggestions = (typed: string, isUsed: boolean) => {
  const { data: gazetteer = null, isError, isPending } = useQuery({ ...gazetteerQuery, enabled: isUsed });
  const { searchTerms } = useLanguage();
  const index = useMemo(
    () => createSearchIndex({ terms: searchTerms, contacts: null, gazetteer }),
    [searchTerms, gazetteer],
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
