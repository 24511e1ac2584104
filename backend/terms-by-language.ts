import type { UiLanguage } from "../contract/language-tag.ts";
import { arabicTerms } from "../contract/terms/ar.ts";
import { germanTerms } from "../contract/terms/de.ts";
import { englishTerms } from "../contract/terms/en.ts";
import type { Terms } from "../contract/terms/terms.ts";
import { turkishTerms } from "../contract/terms/tr.ts";

/** The names of the closed lists in every language of the interface. */
export const termsByLanguage: Record<UiLanguage, Terms> = {
  de: germanTerms,
  en: englishTerms,
  tr: turkishTerms,
  ar: arabicTerms,
};
