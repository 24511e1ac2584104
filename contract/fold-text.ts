const ARABIC_FORMS: readonly (readonly [pattern: RegExp, plain: string])[] = [
  [/[أإآٱ]/g, "ا"],
  [/ى/g, "ي"],
  [/ة/g, "ه"],
  [/ـ/g, ""],
];

const isAscii = (text: string): boolean => {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 127) return false;
  return true;
};

/** Nobody sees them, and they come along with copied text. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

const strip = (text: string): string => {
  let plain = text
    .replace(INVISIBLE, "")
    .replaceAll("ß", "ss")
    .replaceAll("ı", "i")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o");
  for (const [pattern, form] of ARABIC_FORMS) plain = plain.replace(pattern, form);
  return plain.normalize("NFKD").replace(/\p{M}/gu, "");
};

const toWords = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");

/**
 * The words of a text as they are compared: lower case, without accents, Arabic letters in their plain form. A word
 * with ä, ö or ü appears twice, as `ae` and as `a`, because both spellings are typed.
 */
export const foldText = (text: string): string[] => {
  const lower = text.toLowerCase();
  // Most names are plain, and telling letters by their Unicode class costs ten times as much.
  if (isAscii(lower)) return lower.split(/[^a-z0-9]+/).filter((word) => word !== "");
  // Composed first, so that an ä typed as a + diaeresis is also recognised.
  const composed = lower.normalize("NFC").replaceAll("i\u0307", "i");
  const words = toWords(strip(composed));
  if (!/[äöü]/.test(composed)) return words;
  const spelledOut = composed.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue");
  return [...new Set([...words, ...toWords(strip(spelledOut))])];
};

/**
 * The words somebody typed, each in the one spelling that a folded text is certain to contain: umlauts without their
 * dots, `ß` as `ss`.
 */
export const foldQuery = (query: string): string[] =>
  toWords(strip(query.toLowerCase().normalize("NFC").replaceAll("i\u0307", "i")));
