import { i18n, type Messages } from "@lingui/core";
import type { UiLanguage } from "../../contract/lists/language-tag.ts";
import { germanTerms } from "../../contract/names/de.ts";
import type { Terms } from "../../contract/names/terms.ts";
import { cataloguesOf, type ChunkName } from "./chunks.ts";
import { formatLocale } from "./format/formatters.ts";
import { importCatalogue } from "./import-catalogue.ts";

/** The names of the closed lists in the chosen language. */
export type LoadedTerms = { readonly terms: Terms };

// One chunk a language: a visitor loads the own one. German words stand in every name, so those are there in any case.
const termNames = { en: "englishTerms", tr: "turkishTerms", ar: "arabicTerms" } as const;
const termLoaders = import.meta.glob("../../contract/names/{en,tr,ar}.ts") as Readonly<
  Record<string, () => Promise<Readonly<Record<string, Terms>>>>
>;

const importTerms = async (language: UiLanguage): Promise<Terms> => {
  if (language === "de") return germanTerms;
  const { [termNames[language]]: terms } = (await termLoaders[`../../contract/names/${language}.ts`]?.()) ?? {};
  if (terms === undefined) throw new RangeError(`no ${termNames[language]}`);
  return terms;
};

/** The catalogues of what has been drawn beyond the first screen; a language needs all of them. */
const needed = new Set<ChunkName>();

const importNeeded = async (names: Iterable<ChunkName>, language: UiLanguage): Promise<Messages> =>
  Object.assign({}, ...(await Promise.all([...names].map((name) => importCatalogue(language, name))))) as Messages;

/** The catalogues of all that is needed by the time they are there: parts may be drawn for the first time meanwhile. */
const importAllNeeded = async (language: UiLanguage): Promise<Messages> => {
  const { size } = needed;
  const messages = await importNeeded(needed, language);
  return size === needed.size ? messages : importAllNeeded(language);
};

type LoadOptions = {
  readonly signal?: AbortSignal;
  /** Told right before the page's sentences change, so that whoever draws the names draws both at once. */
  readonly onLoaded?: (loaded: LoadedTerms) => void;
};

/**
 * Makes `language` the interface's language and returns the names of the closed lists in it. Where `signal` is aborted
 * before it is loaded it rejects and changes nothing.
 */
export const loadLanguage = async (
  language: UiLanguage,
  { signal, onLoaded }: LoadOptions = {},
): Promise<LoadedTerms> => {
  const [terms, first] = await Promise.all([
    importTerms(language),
    importCatalogue(language),
    // On their way beside the others; asked for once more when those are there, because more may be needed by then.
    importNeeded(needed, language),
  ]);
  const later = await importAllNeeded(language);
  signal?.throwIfAborted();
  onLoaded?.({ terms });
  i18n.loadAndActivate({ locale: language, locales: formatLocale[language], messages: { ...first, ...later } });
  document.documentElement.lang = language;
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
  return { terms };
};

const loadCatalogues = async (names: readonly ChunkName[]): Promise<void> => {
  for (const name of names) needed.add(name);
  // Before there is a language nothing is drawn, and the first one comes with all that is needed.
  if (i18n.locale === "") return;
  const language = i18n.locale as UiLanguage;
  const messages = await importNeeded(names, language);
  // The language may have been changed meanwhile: what is drawn is drawn in the one that holds now.
  if (i18n.locale !== language) return loadCatalogues(names);
  // Whoever needs them is drawn when they are there: nobody is told, or all that stands would be drawn anew.
  Object.assign(i18n.messages, messages);
};

/** Adds the messages of a chunk, and of the folders it draws of, in the current language. */
export const loadMessages = (name: ChunkName): Promise<void> => loadCatalogues(cataloguesOf(name));
