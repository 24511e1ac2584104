import { i18n, type Messages } from "@lingui/core";
import type { UiLanguage } from "../../contract/lists/language-tag.ts";
import type { Terms } from "../../contract/names/terms.ts";
import type { CatalogueName } from "./catalogue-names.ts";
import { formatLocale } from "./formatters.ts";

/** The names of the closed lists in the chosen language, and all in which words of a search count. */
export type LoadedTerms = { readonly terms: Terms; readonly searchTerms: readonly Terms[] };

// One chunk a language: a visitor loads the own one, and German, because its words stand in every name.
const termLoaders: Record<UiLanguage, () => Promise<Terms>> = {
  de: async () => (await import("../../contract/names/de.ts")).germanTerms,
  en: async () => (await import("../../contract/names/en.ts")).englishTerms,
  tr: async () => (await import("../../contract/names/tr.ts")).turkishTerms,
  ar: async () => (await import("../../contract/names/ar.ts")).arabicTerms,
};

type Catalogue = { readonly messages: Messages };

const importFirst = async (language: UiLanguage): Promise<Messages> =>
  ((await import(`./catalogues/${language}.po`)) as Catalogue).messages;

/** The catalogues of what has been drawn beyond the first screen; a language needs all of them. */
const needed = new Set<CatalogueName>();

const importNeeded = async (names: Iterable<CatalogueName>, language: UiLanguage): Promise<Messages> => {
  const [...wanted] = names;
  if (wanted.length === 0) return {};
  // Where each catalogue lies is a list that grows with the screens; the first screen needs none of them.
  const { importCatalogue } = await import("./import-catalogue.ts");
  return Object.assign({}, ...(await Promise.all(wanted.map((name) => importCatalogue(name, language)))));
};

/** The catalogues of all that is needed by the time they are there: parts may be drawn for the first time meanwhile. */
const importAllNeeded = async (language: UiLanguage): Promise<Messages> => {
  const { size } = needed;
  const messages = await importNeeded(needed, language);
  return size === needed.size ? messages : importAllNeeded(language);
};

/**
 * Makes `language` the interface's language and returns the names of the closed lists in it. Where `signal` is aborted
 * before it is loaded it rejects and changes nothing.
 */
export const loadLanguage = async (language: UiLanguage, signal?: AbortSignal): Promise<LoadedTerms> => {
  const [terms, german, first] = await Promise.all([
    termLoaders[language](),
    termLoaders.de(),
    importFirst(language),
    // On their way beside the others; asked for once more when those are there, because more may be needed by then.
    importNeeded(needed, language),
  ]);
  const later = await importAllNeeded(language);
  signal?.throwIfAborted();
  i18n.loadAndActivate({ locale: language, locales: formatLocale[language], messages: { ...first, ...later } });
  document.documentElement.lang = language;
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
  return { terms, searchTerms: language === "de" ? [german] : [terms, german] };
};

/** Adds the messages of parts beyond the first screen, in the current language. */
export const loadMessages = async (names: readonly CatalogueName[]): Promise<void> => {
  for (const name of names) needed.add(name);
  const language = i18n.locale as UiLanguage;
  const messages = await importNeeded(names, language);
  // The language may have been changed meanwhile: what is drawn is drawn in the one that holds now.
  if (i18n.locale !== language) return loadMessages(names);
  i18n.load(language, messages);
};
