import type { LanguageTag } from "../lists/language-tag.ts";

/**
 * What the languages are called beside their names: as adjectives and in themselves. Each is one people's word in
 * `people-words.ts`, too: nothing is forgiven between them.
 */
export const languageWords: Readonly<Record<LanguageTag, string>> = {
  de: "deutsch, German, Almanca, Alman dili, ألماني, الألمانية, ألمانية",
  tr: "türkisch, Türk, Turkish, Türkçe, تركي, التركية, تركية",
  ar: "arabisch, arab, arabi, Arabic, Arapça, Arap, عربي, العربية, عربية",
  en: "englisch, English, İngilizce, إنجليزي, الإنجليزية, إنكليزي, الإنكليزية",
  fr: "französisch, French, Fransızca, Français, فرنسي, الفرنسية",
  ku: "kurdisch, Kurdish, Kürtçe, Kurdî, Kurmandschi, Kurmanji, Kurmanci, Sorani, كردي, الكردية, كردية",
  fa: "persisch, Persian, Farsça, Farsi, فارسی, فارسي, الفارسية",
  ps: "paschtu, Paschto, Pashto, Pashtu, Peştuca, پښتو, بشتو, البشتوية",
  ur: "Urdu, Urduca, اردو, أردو, الأردية",
  bs: "bosnisch, Bosnian, Boşnakça, Bosanski, بوسني, البوسنية, بوسنية",
  sq: "albanisch, Albanian, Arnavutça, Shqip, ألباني, الألبانية, ألبانية",
  mk: "mazedonisch, Macedonian, Makedonca, Македонски, مقدوني, المقدونية",
  ru: "russisch, Russian, Rusça, Русский, روسي, الروسية, روسية",
  so: "Somali, somalisch, Somalice, Soomaali, صومالي, الصومالية, صومالية",
  id: "indonesisch, Indonesian, Endonezce, Bahasa Indonesia, إندونيسي, الإندونيسية",
  ha: "Hausa, Hausaca, الهوسا, هوسا",
  gsg: "Gebärdensprache, Deutsche Gebärdensprache, DGS, Gebärdendolmetscher, sign language, German Sign Language, işaret dili, Alman işaret dili, لغة الإشارة, لغة الإشارة الألمانية",
  prs: "Dari, Darice, دری, دري, الدرية",
};
