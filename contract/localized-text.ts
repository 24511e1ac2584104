import { z } from "zod/mini";
import type { UiLanguage } from "./lists/language-tag.ts";

/** A text in the source language and, where it exists, in the others. */
export const localizedTextSchema = z.object({
  de: z.string(),
  en: z.optional(z.string()),
  tr: z.optional(z.string()),
  ar: z.optional(z.string()),
});
export type LocalizedText = z.infer<typeof localizedTextSchema>;

/** The text in `language`, or in German where it was not translated; `lang` says which one it is. */
export const pickText = (text: LocalizedText, language: UiLanguage): { text: string; lang: UiLanguage } => {
  const translated = text[language];
  return translated === undefined ? { text: text.de, lang: "de" } : { text: translated, lang: language };
};

/** The text in all its languages, for searching. */
export const textsOf = (text: LocalizedText): string[] => Object.values(text).filter((each) => each !== undefined);
