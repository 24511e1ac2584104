import type { ReactNode } from "react";
import { render } from "vitest-browser-react";
import { LanguageProvider } from "../src/i18n/language-provider.tsx";
import { loadLanguage, loadMessages } from "../src/i18n/load-language.ts";

/** Draws a part of the screen in German, with everything a part may count on. */
export const renderPart = async (part: ReactNode) => {
  const loaded = await loadLanguage("de");
  await Promise.all([loadMessages("directory/details"), loadMessages("place")]);
  return render(<LanguageProvider initial={{ language: "de", loaded }}>{part}</LanguageProvider>);
};
