import type { Gazetteer } from "../../contract/gazetteer.ts";
import type { Suggestion } from "./suggestion.ts";

const NEAR_POSTCODES = 3;

const ARABIC_ZERO = 0x660;

/** The digits of a query that begins with a postcode ("45964", "D-45964 Gladbeck") or is the start of one; else null. */
export const readPostcode = (query: string): string | null => {
  const latin = query
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO))
    .replace(/^D[- ]*(?=\d)/i, "");
  return /^\d{2,5}$/.exec(latin)?.[0] ?? /^\d{5}(?=[ ,])/.exec(latin)?.[0] ?? null;
};

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

/** The known postcodes that come closest to one that does not exist, the closest first; none for its mere beginning. */
export const findNearPostcodes = ({ postcodes }: Gazetteer, digits: string): string[] =>
  digits.length < 5
    ? []
    : postcodes
        .map((postcode) => ({ postcode, distance: Math.abs(Number(postcode) - Number(digits)) }))
        .toSorted((one, other) => one.distance - other.distance)
        .slice(0, NEAR_POSTCODES)
        .map(({ postcode }) => postcode);
