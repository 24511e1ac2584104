import type { LandCode } from "../../contract/lists/land.ts";
import { pickNumber, type Random } from "./random.ts";

/**
 * The beginnings (E.164) of the numbers the Federal Network Agency keeps free for books and films; three digits
 * follow. Nobody can be reached there, so no invented entry rings at a stranger's.
 */
export const FICTION_PREFIXES = {
  berlin: "+493023125",
  hamburg: "+494066969",
  cologne: "+492214710",
  frankfurt: "+496990009",
  munich: "+498999998",
} as const;

/** There are ranges for five cities only: each Land takes the nearest. */
const prefixByLand = {
  "DE-BW": FICTION_PREFIXES.munich,
  "DE-BY": FICTION_PREFIXES.munich,
  "DE-BE": FICTION_PREFIXES.berlin,
  "DE-BB": FICTION_PREFIXES.berlin,
  "DE-HB": FICTION_PREFIXES.hamburg,
  "DE-HH": FICTION_PREFIXES.hamburg,
  "DE-HE": FICTION_PREFIXES.frankfurt,
  "DE-MV": FICTION_PREFIXES.hamburg,
  "DE-NI": FICTION_PREFIXES.hamburg,
  "DE-NW": FICTION_PREFIXES.cologne,
  "DE-RP": FICTION_PREFIXES.frankfurt,
  "DE-SL": FICTION_PREFIXES.frankfurt,
  "DE-SN": FICTION_PREFIXES.berlin,
  "DE-ST": FICTION_PREFIXES.berlin,
  "DE-SH": FICTION_PREFIXES.hamburg,
  "DE-TH": FICTION_PREFIXES.berlin,
} as const satisfies Record<LandCode, string>;

/** The Clearing Point's number; no other contact gets it. */
export const CLEARING_POINT_NUMBER = `${FICTION_PREFIXES.berlin}000`;

export const pickPhoneNumber = (random: Random, land: LandCode): string =>
  prefixByLand[land] + String(pickNumber(random, 1, 999)).padStart(3, "0");
