/**
 * Arabic letters in their plain form; those that only Persian and Urdu have, or that their keyboards write in the stead
 * of the Arabic ones, as Arabic writes their sounds: ب for p.
 */
const ARABIC_FORMS: readonly (readonly [pattern: RegExp, plain: string])[] = [
  [/[أإآٱ]/g, "ا"],
  [/[ىیےئ]/g, "ي"],
  [/ؤ/g, "و"],
  [/[ةہھەۀۃ]/g, "ه"],
  [/[کڪ]/g, "ك"],
  [/پ/g, "ب"],
  [/ڤ/g, "ف"],
  [/ٹ/g, "ت"],
  [/ڈ/g, "د"],
  [/ڑ/g, "ر"],
  [/ں/g, "ن"],
  [/[ـ\u200c]/g, ""],
];

/** Most texts have none of them. */
const MAYBE_ARABIC = /[\u0600-\u06ff]/;

/** Letters as they stand in a line of type, joined to their neighbours; digits and spaces of other widths. */
const PRESENTATION_FORMS = /[\ufb50-\ufdff\ufe70-\ufeff\uff01-\uff5e\u00a0\u2000-\u200a\u202f\u3000]/;

/** One sign for what is the same letter, and spaces that are spaces: what copied text brings along. */
const compose = (text: string): string => text.normalize(PRESENTATION_FORMS.test(text) ? "NFKC" : "NFC");

/** How much there is to do: nothing for plain letters, little for the German ones besides, all for any other. */
type Letters = "plain" | "german" | "any";

const lettersIn = (lower: string): Letters => {
  let found: Letters = "plain";
  for (let i = 0; i < lower.length; i += 1) {
    if (lower.charCodeAt(i) <= 127) continue;
    if (!"äöüß".includes(lower.charAt(i))) return "any";
    found = "german";
  }
  return found;
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
  if (MAYBE_ARABIC.test(plain)) for (const [pattern, form] of ARABIC_FORMS) plain = plain.replace(pattern, form);
  return plain.normalize("NFKD").replace(/\p{M}/gu, "");
};

const toWords = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");

/** Most names are plain, and telling letters by their Unicode class costs ten times as much. */
const toPlainWords = (lower: string): string[] => lower.split(/[^a-z0-9]+/).filter((word) => word !== "");

const readAny = (composed: string): string[] => toWords(strip(composed));
const readGerman = (lower: string): string[] =>
  toPlainWords(lower.replaceAll("ß", "ss").replaceAll("ä", "a").replaceAll("ö", "o").replaceAll("ü", "u"));
const withDotsSpelt = (composed: string): string =>
  composed.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue");

/**
 * The words of a text as they are compared: lower case, without accents, Arabic letters in their plain form. A word
 * with ä, ö or ü appears twice, as `ae` and as `a`, because both spellings are typed.
 */
export const foldText = (text: string): string[] => {
  const lower = text.toLowerCase();
  const letters = lettersIn(lower);
  if (letters === "plain") return toPlainWords(lower);
  // Composed first, so that an ä typed as a + diaeresis is also recognised.
  const composed = letters === "german" ? lower : compose(lower).replaceAll("i\u0307", "i");
  const read = letters === "german" ? readGerman : readAny;
  const words = read(composed);
  const spelledOut = withDotsSpelt(composed);
  return spelledOut === composed ? words : [...new Set([...words, ...read(spelledOut)])];
};

/**
 * The words somebody typed, each in the one spelling that a folded text is certain to contain: umlauts without their
 * dots, `ß` as `ss`.
 */
export const foldQuery = (query: string): string[] => {
  const lower = query.toLowerCase();
  const letters = lettersIn(lower);
  if (letters === "plain") return toPlainWords(lower);
  return letters === "german" ? readGerman(lower) : readAny(compose(lower).replaceAll("i\u0307", "i"));
};

/** Lower case, with the umlauts spelt out, as those write who have no key for them. */
export const spellUmlauts = (name: string): string => withDotsSpelt(name.toLowerCase().normalize("NFC"));
