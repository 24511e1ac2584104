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

/** `key`: the first two digits of every official municipality key in this Land. */
export type Land = { key: string };

export const lands = {
  "DE-BW": { key: "08" },
  "DE-BY": { key: "09" },
  "DE-BE": { key: "11" },
  "DE-BB": { key: "12" },
  "DE-HB": { key: "04" },
  "DE-HH": { key: "02" },
  "DE-HE": { key: "06" },
  "DE-MV": { key: "13" },
  "DE-NI": { key: "03" },
  "DE-NW": { key: "05" },
  "DE-RP": { key: "07" },
  "DE-SL": { key: "10" },
  "DE-SN": { key: "14" },
  "DE-ST": { key: "15" },
  "DE-SH": { key: "01" },
  "DE-TH": { key: "16" },
} as const satisfies Record<LandCode, Land>;

const landByKey = new Map<string, LandCode>(LAND_CODES.map((code) => [lands[code].key, code]));

/** The Land an area code lies in; `null` for `'DE'`, which lies in all of them. */
export const landOfArea = (areaCode: string): LandCode | null => landByKey.get(areaCode.slice(0, 2)) ?? null;
