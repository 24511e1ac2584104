import type { LandCode } from "../lists/land.ts";

/** Short names of the Länder as they are written in Germany, whatever language is spoken. */
export const landAbbreviations = {
  "DE-BW": ["BW", "BaWü"],
  "DE-BY": ["BY"],
  "DE-BE": ["BE"],
  "DE-BB": ["BB"],
  "DE-HB": ["HB"],
  "DE-HH": ["HH"],
  "DE-HE": ["HE"],
  "DE-MV": ["MV"],
  "DE-NI": ["NI", "NDS"],
  "DE-NW": ["NW", "NRW"],
  "DE-RP": ["RP", "RLP"],
  "DE-SL": ["SL"],
  "DE-SN": ["SN"],
  "DE-ST": ["ST", "LSA"],
  "DE-SH": ["SH"],
  "DE-TH": ["TH"],
} as const satisfies Record<LandCode, readonly string[]>;
