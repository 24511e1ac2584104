import type { ReactNode } from "react";
import { BrowserRouter } from "react-router";
import { render } from "vitest-browser-react";
import type { UiLanguage } from "../contract/lists/language-tag.ts";
import { LanguageProvider } from "../src/i18n/language-provider.tsx";
import { loadLanguage, loadMessages } from "../src/i18n/load-language.ts";

/** Draws a part of the screen, in German unless told otherwise, at the address that stands there, with everything a part may count on. */
export const renderPart = async (part: ReactNode, language: UiLanguage = "de") => {
  const loaded = await loadLanguage(language);
  await Promise.all([loadMessages("directory/details"), loadMessages("place")]);
  return render(
    <BrowserRouter useTransitions={false}>
      <LanguageProvider initial={{ language, loaded }}>{part}</LanguageProvider>
    </BrowserRouter>,
  );
};
