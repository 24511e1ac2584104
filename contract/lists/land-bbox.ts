import type { Bbox, LandCode } from "./land.ts";

/**
 * The extent of each Land with its islands (Hamburg has Neuwerk in the mouth of the Elbe), each side rounded away from
 * the Land. Apart from the list itself, which every screen needs.
 */
export const landBboxes = {
  "DE-BW": [7.51, 47.53, 10.5, 49.8],
  "DE-BY": [8.97, 47.27, 13.84, 50.57],
  "DE-BE": [13.08, 52.33, 13.77, 52.68],
  "DE-BB": [11.26, 51.35, 14.77, 53.56],
  "DE-HB": [8.48, 53.01, 9, 53.62],
  "DE-HH": [8.42, 53.39, 10.33, 53.97],
  "DE-HE": [7.77, 49.39, 10.24, 51.66],
  "DE-MV": [10.59, 53.11, 14.42, 54.69],
  "DE-NI": [6.65, 51.29, 11.6, 53.9],
  "DE-NW": [5.86, 50.32, 9.47, 52.54],
  "DE-RP": [6.11, 48.96, 8.51, 50.95],
  "DE-SL": [6.35, 49.11, 7.41, 49.64],
  "DE-SN": [11.87, 50.17, 15.05, 51.69],
  "DE-ST": [10.56, 50.93, 13.19, 53.05],
  "DE-SH": [7.86, 53.35, 11.32, 55.06],
  "DE-TH": [9.87, 50.2, 12.66, 51.65],
} as const satisfies Record<LandCode, Bbox>;
