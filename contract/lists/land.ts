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

/** The first two digits of every official municipality key in a Land. */
export const LAND_KEYS = {
  "DE-BW": "08",
  "DE-BY": "09",
  "DE-BE": "11",
  "DE-BB": "12",
  "DE-HB": "04",
  "DE-HH": "02",
  "DE-HE": "06",
  "DE-MV": "13",
  "DE-NI": "03",
  "DE-NW": "05",
  "DE-RP": "07",
  "DE-SL": "10",
  "DE-SN": "14",
  "DE-ST": "15",
  "DE-SH": "01",
  "DE-TH": "16",
} as const satisfies Record<LandCode, string>;

const landByKey = new Map<string, LandCode>(LAND_CODES.map((code) => [LAND_KEYS[code], code]));

/** The Land an area code lies in; `null` for `'DE'`, which lies in all of them. */
export const landOfArea = (areaCode: string): LandCode | null => landByKey.get(areaCode.slice(0, 2)) ?? null;
