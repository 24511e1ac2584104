import { i18n } from "@lingui/core";
import type { UiLanguage } from "../../contract/language-tag.ts";
import type { Terms } from "../../contract/terms/terms.ts";

/** The names of the closed lists in the chosen language, and all in which words of a search count. */
export type LoadedTerms = { readonly terms: Terms; readonly searchTerms: readonly Terms[] };

// One chunk a language: a visitor loads the own one, and German, because its words stand in every name.
const termLoaders: Record<UiLanguage, () => Promise<Terms>> = {
  de: async () => (await import("../../contract/terms/de.ts")).germanTerms,
  en: async () => (await import("../../contract/terms/en.ts")).englishTerms,
  tr: async () => (await import("../../contract/terms/tr.ts")).turkishTerms,
  ar: async () => (await import("../../contract/terms/ar.ts")).arabicTerms,
};

const loadMessages = async (language: UiLanguage): Promise<void> => {
  const { messages } = (await import(`./catalogues/${language}.po`)) as { messages: Record<string, string> };
  i18n.loadAndActivate({ locale: language, messages });
};

/** Makes `language` the interface's language and returns the names of the closed lists in it. */
export const loadLanguage = async (language: UiLanguage): Promise<LoadedTerms> => {
  const [terms, german] = await Promise.all([termLoaders[language](), termLoaders.de(), loadMessages(language)]);
  document.documentElement.lang = language;
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
  return { terms, searchTerms: language === "de" ? [german] : [terms, german] };
};
