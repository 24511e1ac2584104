import { z } from "zod/mini";

/** The languages of the interface (BCP 47). German is the source language. */
export const UI_LANGUAGES = ["de", "en", "tr", "ar"] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** The languages contacts can be spoken to in (BCP 47). At most 31 values: they travel as one bit mask. */
export const LANGUAGE_TAGS = [
  "de",
  "tr",
  "ar",
  "en",
  "fr",
  "ku",
  "fa",
  "ps",
  "ur",
  "bs",
  "sq",
  "mk",
  "ru",
  "so",
  "id",
  "ha",
  "gsg",
] as const;
export type LanguageTag = (typeof LANGUAGE_TAGS)[number];

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
