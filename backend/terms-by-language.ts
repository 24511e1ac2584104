import type { UiLanguage } from "../contract/lists/language-tag.ts";
import { arabicTerms } from "../contract/names/ar.ts";
import { germanTerms } from "../contract/names/de.ts";
import { englishTerms } from "../contract/names/en.ts";
import type { Terms } from "../contract/names/terms.ts";
import { turkishTerms } from "../contract/names/tr.ts";

/** The names of the closed lists in every language of the interface. */
export const termsByLanguage: Record<UiLanguage, Terms> = {
  de: germanTerms,
  en: englishTerms,
  tr: turkishTerms,
  ar: arabicTerms,
};
