import { useEffect, useState } from "react";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import type { UiLanguage } from "../../../contract/lists/language-tag.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { prepareSearch } from "../../search/search-index.ts";
import { searchTerms } from "../../search/search-terms.ts";

/** What is searched besides places. */
type Searched = { readonly language: UiLanguage; readonly contacts: ContactIndex | null };

/**
 * What can be searched without making anybody wait who types; null before there is anything. While others are prepared,
 * the former ones are searched on.
 */
export const useSearched = (contacts: ContactIndex | null, isUsed: boolean): Searched | null => {
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
