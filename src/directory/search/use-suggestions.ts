import { noop, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import type { UiLanguage } from "../../../contract/lists/language-tag.ts";
import { wordsQuery } from "../../http/queries/words-query.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { useSearchedGazetteer } from "../../place/use-searched-gazetteer.ts";
import { rehearse } from "../../search/rehearse.ts";
import { createSearchIndex, prepareSearch, type SearchIndex } from "../../search/search-index.ts";
import { searchTerms } from "../../search/search-terms.ts";
import { suggest } from "../../search/suggest.ts";

const NOTHING_KNOWN: SearchIndex = { parts: [], gazetteer: null, areaNames: new Map() };

/** What is searched besides places. */
type Searched = { readonly language: UiLanguage; readonly contacts: ContactIndex | null };

/**
 * What can be searched without making anybody wait who types; null before there is anything. While others are prepared,
 * the former ones are searched on.
 */
const useSearched = (contacts: ContactIndex | null, isUsed: boolean): Searched | null => {
  const { language } = useLanguage();
  const [searched, setSearched] = useState<Searched | null>(null);
  useEffect(
    function prepareInSteps() {
      if (!isUsed) return undefined;
      let isOver = false;
      const prepare = async (): Promise<void> => {
        await prepareSearch({ terms: searchTerms[language], contacts });
        if (!isOver) setSearched({ language, contacts });
      };
      void prepare();
      return function stopWaiting() {
        isOver = true;
      };
    },
    [language, contacts, isUsed],
  );
  return searched;
};

/** What may be meant by what is typed; until the field is used nothing is fetched or indexed for it. */
export const useSuggestions = (contacts: ContactIndex | null, typed: string, isUsed: boolean) => {
  const { data: gazetteer = null, isPending } = useSearchedGazetteer(isUsed);
  const searched = useSearched(contacts, isUsed);
  const searchIndex = useMemo(
    () =>
      searched === null
        ? NOTHING_KNOWN
        : createSearchIndex({ terms: searchTerms[searched.language], contacts: searched.contacts, gazetteer }),
    [searched, gazetteer],
  );
  const client = useQueryClient();
  useEffect(
    function askForWords() {
      if (isUsed) client.query(wordsQuery).catch(noop);
    },
    [client, isUsed],
  );
  const isEmpty = typed === "";
  useEffect(
    function rehearseUntilTyped() {
      return isEmpty ? rehearse(searchIndex) : undefined;
    },
    [searchIndex, isEmpty],
  );
  const { groups, hint, exact } = useMemo(() => suggest(searchIndex, typed), [searchIndex, typed]);
  const isWaiting = isUsed && (isPending || searched === null);
  return { searchIndex, groups, hint, exact, gazetteer, isWaiting } as const;
};
