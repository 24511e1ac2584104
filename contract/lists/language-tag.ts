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
  "prs",
] as const;
export type LanguageTag = (typeof LANGUAGE_TAGS)[number];
