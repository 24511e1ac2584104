import {
  areaNameAt,
  type ContactIndex,
  landAt,
  townAt,
  precisionAt,
  serviceAreasAt,
  sideAt,
  type ContactPosition,
} from "./contact-index.ts";
import type { Terms } from "../names/terms.ts";

/** Digits of the key of a Kreis. */
const DISTRICT_DIGITS = 5;

/**
 * Where a contact sits, as finely as it says: its town; the Kreis, where an organisation names that and serves no other;
 * else its Land.
 */
export const locationNameAt = (index: ContactIndex, position: ContactPosition, terms: Pick<Terms, "lands">): string => {
  const town = townAt(index, position);
  if (town !== "") return town;
  const [code = "", ...others] = serviceAreasAt(index, position);
  const isOfDistrict = precisionAt(index, position) === "district" && sideAt(index, position) === "muslim-organization";
  return isOfDistrict && code.length === DISTRICT_DIGITS && others.length === 0
    ? areaNameAt(index, position, code)
    : terms.lands[landAt(index, position)];
};
