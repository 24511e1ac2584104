import type { UiLanguage } from "../lists/language-tag.ts";
import { arabicTerms } from "./ar.ts";
import { germanTerms } from "./de.ts";
import { englishTerms } from "./en.ts";
import type { Terms } from "./terms.ts";
import { turkishTerms } from "./tr.ts";

/** The names of the closed lists in every language of the interface. */
export const termsByLanguage: Record<UiLanguage, Terms> = {
  de: germanTerms,
  en: englishTerms,
  tr: turkishTerms,
  ar: arabicTerms,
};
