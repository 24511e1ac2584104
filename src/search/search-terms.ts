import { UI_LANGUAGES, type UiLanguage } from "../../contract/lists/language-tag.ts";
import type { Terms } from "../../contract/names/terms.ts";
import { termsByLanguage } from "../../contract/names/terms-by-language.ts";

const listFrom = (own: UiLanguage): readonly Terms[] => [
  termsByLanguage[own],
  ...UI_LANGUAGES.filter((language) => language !== own).map((language) => termsByLanguage[language]),
];

/** The names of the closed lists in all languages, those of the interface first: what is typed may be in any of them. */
export const searchTerms: Readonly<Record<UiLanguage, readonly Terms[]>> = {
  de: listFrom("de"),
  en: listFrom("en"),
  tr: listFrom("tr"),
  ar: listFrom("ar"),
};
