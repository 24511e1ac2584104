import type { Gazetteer } from "../../../contract/place/gazetteer.ts";
import { foldQuery, foldText } from "../../../contract/fold-text.ts";
import type { SearchHint, Suggestion } from "../suggestion.ts";

const NEAR_POSTCODES = 3;

/** Arabic and Persian digits stand in rows that begin at a multiple of 16: the last four bits are the value. */
const toLatinDigits = (text: string): string =>
  text.normalize("NFKC").replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16));

/** A postcode wherever it stands: not within a word or a longer number. */
const POSTCODE_BESIDE = /(?<![\p{L}\p{N}])\d{5}(?![\p{L}\p{N}])/u;
/** One that lacks the zero in front. */
const WITHOUT_ZERO = /(?<![\p{L}\p{N}])\d{4}(?![\p{L}\p{N}])/u;

/** `words`: what else was typed, folded, to tell the towns of a postcode apart. */
export type TypedPostcode = { readonly digits: string; readonly words: readonly string[] };

/** Whether every word begins a word of the name. */
const isNamed = (name: string, words: readonly string[]): boolean => {
  const known = foldText(name);
  return words.every((word) => known.some((own) => own.startsWith(word)));
};

/** A postcode of the east that was typed without its zero, where the name beside it is a town's that has it. */
const readWithoutZero = (text: string, gazetteer: Gazetteer): TypedPostcode | null => {
  const short = WITHOUT_ZERO.exec(text)?.[0];
  if (short === undefined) return null;
  const digits = `0${short}`;
  const words = foldQuery(text.replace(short, " "));
  const isTown = words.length > 0 && gazetteer.findByPostcode(digits).some(({ name }) => isNamed(name, words));
  return isTown ? { digits, words } : null;
};

/** What a query holds that has a postcode ("45964", "D-45964 Gladbeck") or is the start of one; else null. */
export const readPostcode = (query: string, gazetteer: Gazetteer | null): TypedPostcode | null => {
  const latin = toLatinDigits(query)
    .trim()
    .replace(/^DE?[- ]*(?=\d)/i, "");
  const alone = /^(\d{2,5})[^\p{L}\p{N}]*$/u.exec(latin)?.[1];
  if (alone !== undefined) return { digits: alone, words: [] };
  const digits = POSTCODE_BESIDE.exec(latin)?.[0];
  if (digits !== undefined) return { digits, words: foldQuery(latin.replace(digits, " ")) };
  return gazetteer === null ? null : readWithoutZero(latin, gazetteer);
};

/** Whether a query is made of digits that can be no German postcode. */
export const isNoPostcode = (query: string): boolean => /^\d{6,}$/.test(toLatinDigits(query.trim()));

/** Whether a query begins with a postcode as it is written for another country ("A-1010 Wien", "CH 8001"). */
export const isForeignPostcode = (query: string): boolean =>
  /^(?:A|B|CH|CZ|DK|E|F|FL|I|L|NL|PL|S|TR)[- ]\d{4,6}(?: |$)/i.test(toLatinDigits(query.trim()));

/**
 * The municipalities of the first postcodes that begin with the digits: those that are called as was typed beside them,
 * or all where none is.
 */
export const suggestPostcodes = (
  gazetteer: Gazetteer,
  { digits, words }: TypedPostcode,
  most: number,
): { readonly suggestions: readonly Suggestion[]; readonly isNamed: boolean } => {
  const found: Suggestion[] = [];
  for (const postcode of gazetteer.postcodes) {
    if (!postcode.startsWith(digits)) continue;
    for (const { key, name } of gazetteer.findByPostcode(postcode)) {
      found.push({ kind: "postcode", key, label: `${postcode} ${name}`, detail: null, land: null });
    }
    if (digits.length < 5 && found.length >= most) break;
  }
  const named = found.filter(({ label }) => isNamed(label, words));
  return { suggestions: (named.length > 0 ? named : found).slice(0, most), isNamed: named.length > 0 };
};

/** The postcodes that come closest to one that is not listed, by number, the closest first. */
const findNear = ({ postcodes }: Gazetteer, digits: string): readonly string[] =>
  postcodes
    .map((postcode) => ({ postcode, distance: Math.abs(Number(postcode) - Number(digits)) }))
    .toSorted((one, other) => one.distance - other.distance)
    .map(({ postcode }) => postcode);

/** So many first digits name a region. */
const REGION_DIGITS = 2;

/** Four digits that lack the zero in front. */
const findWithZero = ({ postcodes }: Gazetteer, digits: string): string[] =>
  postcodes.filter((postcode) => digits.length === 4 && postcode === `0${digits}`);

/**
 * What is to be said about digits with which no postcode of the list begins. A region of the post may have none in it,
 * because all are those of ministries and the like: it is in the town that has both the postcodes before and after it.
 */
export const findPostcodeHint = (gazetteer: Gazetteer, digits: string): SearchHint => {
  if (digits.length < 5) return { kind: "unknown-postcode", near: findWithZero(gazetteer, digits) };
  const near = findNear(gazetteer, digits);
  const ofRegion = near.filter((postcode) => postcode.startsWith(digits.slice(0, REGION_DIGITS)));
  const townsOf = (postcode: string | undefined): readonly string[] =>
    gazetteer.findByPostcode(postcode ?? "").map(({ name }) => name);
  const after = gazetteer.postcodes.findIndex((postcode) => postcode > digits);
  const [below, above] = [gazetteer.postcodes[after - 1], gazetteer.postcodes[after]].map(townsOf);
  const between = below?.find((name) => above?.includes(name));
  const town = ofRegion.length > 0 ? townsOf(ofRegion[0])[0] : between;
  if (town === undefined) return { kind: "unknown-postcode", near: [] };
  return { kind: "unlisted-postcode", near: ofRegion.slice(0, NEAR_POSTCODES), town };
};
