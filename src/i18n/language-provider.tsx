import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { createContext, type ReactNode, use, useMemo, useRef, useState } from "react";
import type { UiLanguage } from "../../contract/lists/language-tag.ts";
import { type LoadedTerms, loadLanguage } from "./load-language.ts";
import { storeLanguage } from "./stored-language.ts";

type Language = LoadedTerms & {
  readonly language: UiLanguage;
  /**
   * Loads and switches; rejects, changing nothing, when the language cannot be loaded. What was chosen last holds: a
   * choice that another has followed resolves and changes nothing.
   */
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
  const latest = useRef<AbortController | null>(null);
  const value = useMemo<Language>(
    () => ({
      ...chosen.loaded,
      language: chosen.language,
      chooseLanguage: async (language) => {
        latest.current?.abort();
        const { signal } = (latest.current = new AbortController());
        try {
          // Sentences and names change in one drawing: no transition, in which the sentences would be first.
          await loadLanguage(language, { signal, onLoaded: (loaded) => setChosen({ language, loaded }) });
          storeLanguage(language);
        } catch (error) {
          if (!signal.aborted) throw error;
        }
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
  if (language === null) throw new Error("no LanguageProvider");
  return language;
};
