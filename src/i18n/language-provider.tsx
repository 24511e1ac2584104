import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { createContext, type ReactNode, startTransition, use, useMemo, useState } from "react";
import type { UiLanguage } from "../../contract/language-tag.ts";
import { type LoadedTerms, loadLanguage } from "./load-language.ts";
import { storeLanguage } from "./stored-language.ts";

type Language = LoadedTerms & {
  readonly language: UiLanguage;
  /** Loads and switches; rejects, changing nothing, when the language cannot be loaded. */
  readonly chooseLanguage: (language: UiLanguage) => Promise<void>;
};

const LanguageContext = createContext<Language | null>(null);

type LanguageProviderProps = {
  readonly initial: { readonly language: UiLanguage; readonly loaded: LoadedTerms };
  readonly children: ReactNode;
};

/** Gives every component the chosen language; `initial` must already be loaded. */
export const LanguageProvider = ({ initial, children }: LanguageProviderProps) => {
  const [chosen, setChosen] = useState(initial);
  const value = useMemo<Language>(
    () => ({
      ...chosen.loaded,
      language: chosen.language,
      chooseLanguage: async (language) => {
        const loaded = await loadLanguage(language);
        storeLanguage(language);
        startTransition(() => setChosen({ language, loaded }));
      },
    }),
    [chosen],
  );
  return (
    <I18nProvider i18n={i18n}>
      <LanguageContext value={value}>{children}</LanguageContext>
    </I18nProvider>
  );
};

/** The interface's language, the names of the closed lists in it, and how to change it. */
export const useLanguage = (): Language => {
  const language = use(LanguageContext);
  if (language === null) throw new Error("useLanguage needs a LanguageProvider above it");
  return language;
};
