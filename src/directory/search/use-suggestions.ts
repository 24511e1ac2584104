import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import { gazetteerQuery } from "../../http/gazetteer-query.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { createSearchIndex, type SearchIndex } from "../../search/search-index.ts";
import { suggest } from "../../search/suggest.ts";

const NOTHING_KNOWN: SearchIndex = { parts: [], gazetteer: null, areaNames: new Map() };

/** What may be meant by what is typed; until the field is used nothing is fetched or indexed for it. */
export const useSuggestions = (index: ContactIndex | null, typed: string, isUsed: boolean) => {
  const { searchTerms } = useLanguage();
  const { data: gazetteer = null, isPending } = useQuery({ ...gazetteerQuery, enabled: isUsed });
  const searchIndex = useMemo(
    () => (isUsed ? createSearchIndex({ terms: searchTerms, contacts: index, gazetteer }) : NOTHING_KNOWN),
    [searchTerms, index, gazetteer, isUsed],
  );
  const { groups, hint } = useMemo(() => suggest(searchIndex, typed), [searchIndex, typed]);
  return { searchIndex, groups, hint, gazetteer, isWaiting: isUsed && isPending } as const;
};
