import type { Gazetteer } from "../../contract/place/gazetteer.ts";
import { foldQuery, foldText } from "../../contract/fold-text.ts";
import type { Suggestion } from "./suggestion.ts";

const NEAR_POSTCODES = 3;

/** Arabic and Persian digits stand in rows that begin at a multiple of 16: the last four bits are the value. */
const toLatinDigits = (text: string): string => text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16));

/** A postcode beside a name, in either order. */
const POSTCODE_BESIDE = /(?:^|[ ,])(\d{5})(?=$|[ ,])/;

/** `words`: what else was typed, folded, to tell the towns of a postcode apart. */
export type TypedPostcode = { readonly digits: string; readonly words: readonly string[] };

/** What a query holds that has a postcode ("45964", "D-45964 Gladbeck") or is the start of one; else null. */
export const readPostcode = (query: string): TypedPostcode | null => {
  const latin = toLatinDigits(query.trim()).replace(/^DE?[- ]*(?=\d)/i, "");
  if (/^\d{2,5}$/.test(latin)) return { digits: latin, words: [] };
  const digits = POSTCODE_BESIDE.exec(latin)?.[1];
  return digits === undefined ? null : { digits, words: foldQuery(latin.replace(digits, " ")) };
};

/** Whether a query is made of digits that can be no German postcode. */
export const isNoPostcode = (query: string): boolean => /^\d{6,}$/.test(toLatinDigits(query.trim()));

/** Whether a query begins with a postcode as it is written for another country ("A-1010 Wien", "CH 8001"). */
export const isForeignPostcode = (query: string): boolean =>
  /^(?:A|B|CH|CZ|DK|E|F|FL|I|L|NL|PL|S|TR)[- ]\d{4,6}(?: |$)/i.test(toLatinDigits(query.trim()));

/** Whether every word begins a word of the name. */
const isNamed = (name: string, words: readonly string[]): boolean => {
  const known = foldText(name);
  return words.every((word) => known.some((own) => own.startsWith(word)));
};

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

/** So many first digits name a region. */
const REGION_DIGITS = 2;

/**
 * The known postcodes of the same region that come closest to one that does not exist, the closest first; none for its
 * mere beginning, but for four digits that lack the zero in front.
 */
export const findNearPostcodes = ({ postcodes }: Gazetteer, digits: string): string[] =>
  digits.length < 5
    ? postcodes.filter((postcode) => digits.length === 4 && postcode === `0${digits}`)
    : postcodes
        .filter((postcode) => postcode.startsWith(digits.slice(0, REGION_DIGITS)))
        .map((postcode) => ({ postcode, distance: Math.abs(Number(postcode) - Number(digits)) }))
        .toSorted((one, other) => one.distance - other.distance)
        .slice(0, NEAR_POSTCODES)
        .map(({ postcode }) => postcode);
