/** The sixteen Länder by ISO 3166-2 code, in the alphabetical order of their German names. */
export const LAND_CODES = [
  "DE-BW",
  "DE-BY",
  "DE-BE",
  "DE-BB",
  "DE-HB",
  "DE-HH",
  "DE-HE",
  "DE-MV",
  "DE-NI",
  "DE-NW",
  "DE-RP",
  "DE-SL",
  "DE-SN",
  "DE-ST",
  "DE-SH",
  "DE-TH",
] as const;
export type LandCode = (typeof LAND_CODES)[number];

/** West, south, east, north in degrees (RFC 7946, section 5). */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/**
 * `key`: the first two digits of every official municipality key in this Land. `bbox`: the Land's extent with its
 * islands (Hamburg has Neuwerk in the mouth of the Elbe), each side rounded away from the Land.
 */
export type Land = { key: string; bbox: Bbox };

export const lands = {
  "DE-BW": { key: "08", bbox: [7.51, 47.53, 10.5, 49.8] },
  "DE-BY": { key: "09", bbox: [8.97, 47.27, 13.84, 50.57] },
  "DE-BE": { key: "11", bbox: [13.08, 52.33, 13.77, 52.68] },
  "DE-BB": { key: "12", bbox: [11.26, 51.35, 14.77, 53.56] },
  "DE-HB": { key: "04", bbox: [8.48, 53.01, 9, 53.62] },
  "DE-HH": { key: "02", bbox: [8.42, 53.39, 10.33, 53.97] },
  "DE-HE": { key: "06", bbox: [7.77, 49.39, 10.24, 51.66] },
  "DE-MV": { key: "13", bbox: [10.59, 53.11, 14.42, 54.69] },
  "DE-NI": { key: "03", bbox: [6.65, 51.29, 11.6, 53.9] },
  "DE-NW": { key: "05", bbox: [5.86, 50.32, 9.47, 52.54] },
  "DE-RP": { key: "07", bbox: [6.11, 48.96, 8.51, 50.95] },
  "DE-SL": { key: "10", bbox: [6.35, 49.11, 7.41, 49.64] },
  "DE-SN": { key: "14", bbox: [11.87, 50.17, 15.05, 51.69] },
  "DE-ST": { key: "15", bbox: [10.56, 50.93, 13.19, 53.05] },
  "DE-SH": { key: "01", bbox: [7.86, 53.35, 11.32, 55.06] },
  "DE-TH": { key: "16", bbox: [9.87, 50.2, 12.66, 51.65] },
} as const satisfies Record<LandCode, Land>;

const landByKey = new Map<string, LandCode>(LAND_CODES.map((code) => [lands[code].key, code]));

/** The Land an area code lies in; `null` for `'DE'`, which lies in all of them. */
export const landOfArea = (areaCode: string): LandCode | null => landByKey.get(areaCode.slice(0, 2)) ?? null;
