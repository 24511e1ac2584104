import type { LanguageTag } from "../lists/language-tag.ts";

/** Each language by its own name in its own script, for those who do not read the interface's. */
export const ownLanguageNames = {
  de: "Deutsch",
  tr: "Türkçe",
  ar: "العربية",
  en: "English",
  fr: "Français",
  ku: "Kurdî",
  fa: "فارسی",
  ps: "پښتو",
  ur: "اردو",
  bs: "Bosanski",
  sq: "Shqip",
  mk: "Македонски",
  ru: "Русский",
  so: "Soomaali",
  id: "Bahasa Indonesia",
  ha: "Hausa",
  gsg: "Deutsche Gebärdensprache",
  prs: "دری",
} as const satisfies Record<LanguageTag, string>;
