import type { Gazetteer } from "../../contract/gazetteer.ts";
import type { Suggestion } from "./suggestion.ts";

const NEAR_POSTCODES = 3;

/** Arabic and Persian digits stand in rows that begin at a multiple of 16: the last four bits are the value. */
const toLatinDigits = (text: string): string => text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16));

/** A postcode beside a name, in either order. */
const POSTCODE_BESIDE = /(?:^|[ ,])(\d{5})(?=$|[ ,])/;

/** The digits of a query that holds a postcode ("45964", "D-45964 Gladbeck") or is the start of one; else null. */
export const readPostcode = (query: string): string | null => {
  const latin = toLatinDigits(query.trim()).replace(/^DE?[- ]*(?=\d)/i, "");
  return /^\d{2,5}$/.exec(latin)?.[0] ?? POSTCODE_BESIDE.exec(latin)?.[1] ?? null;
};

/** Whether a query is made of digits that can be no German postcode. */
export const isNoPostcode = (query: string): boolean => /^\d{6,}$/.test(toLatinDigits(query.trim()));

/** Whether a query begins with a postcode as it is written for another country ("A-1010 Wien", "CH 8001"). */
export const isForeignPostcode = (query: string): boolean =>
  /^(?:A|B|CH|CZ|DK|E|F|FL|I|L|NL|PL|S|TR)[- ]\d{4,6}(?: |$)/i.test(toLatinDigits(query.trim()));

/** The municipalities of the first postcodes that begin with the digits. */
export const suggestPostcodes = (gazetteer: Gazetteer, digits: string, most: number): Suggestion[] => {
  const found: Suggestion[] = [];
  for (const postcode of gazetteer.postcodes) {
    if (!postcode.startsWith(digits)) continue;
    for (const { key, name } of gazetteer.findByPostcode(postcode)) {
      found.push({ kind: "postcode", key, label: `${postcode} ${name}`, detail: null, land: null });
    }
    if (found.length >= most) break;
  }
  return found.slice(0, most);
};

/** So many first digits name a region. */
const REGION_DIGITS = 2;

/**
 * The known postcodes of the same region that come closest to one that does not exist, the closest first; none for its
 * mere beginning.
 */
export const findNearPostcodes = ({ postcodes }: Gazetteer, digits: string): string[] =>
  digits.length < 5
    ? []
    : postcodes
        .filter((postcode) => postcode.startsWith(digits.slice(0, REGION_DIGITS)))
        .map((postcode) => ({ postcode, distance: Math.abs(Number(postcode) - Number(digits)) }))
        .toSorted((one, other) => one.distance - other.distance)
        .slice(0, NEAR_POSTCODES)
        .map(({ postcode }) => postcode);
