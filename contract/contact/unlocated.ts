import {
  type ContactIndex,
  levelAt,
  precisionAt,
  serviceAreasAt,
  sideAt,
  type ContactPosition,
} from "./contact-index.ts";
import { landOfArea } from "../lists/land.ts";

/** Digits of the key of a Land. */
const LAND_DIGITS = 2;

/**
 * Whether the contact is an organisation that works in one place and only says in which Land. Its service area is that
 * Land because nothing finer may leave, so it is neither responsible for all of it nor known to be near anything in it.
 */
export const isUnlocatedAt = (index: ContactIndex, position: ContactPosition): boolean => {
  const level = levelAt(index, position);
  const precision = precisionAt(index, position);
  return (
    (precision === "land" || precision === "none") &&
    (level === "local" || level === "regional") &&
    sideAt(index, position) === "muslim-organization" &&
    serviceAreasAt(index, position).every((code) => code.length === LAND_DIGITS && landOfArea(code) !== null)
  );
};
