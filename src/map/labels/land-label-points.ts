import type { LandCode } from "../../../contract/lists/land.ts";

type LonLat = { readonly lon: number; readonly lat: number };

/** Where a Land's name has room: chosen by eye, away from the large towns. */
export const landLabelPoints = {
  "DE-BW": { lon: 9.1, lat: 48.32 },
  "DE-BY": { lon: 11.9, lat: 48.75 },
  "DE-BE": { lon: 13.42, lat: 52.62 },
  "DE-BB": { lon: 13.55, lat: 52.05 },
  "DE-HB": { lon: 8.72, lat: 53.19 },
  "DE-HH": { lon: 10.14, lat: 53.66 },
  "DE-HE": { lon: 9.05, lat: 50.72 },
  "DE-MV": { lon: 12.6, lat: 53.72 },
  "DE-NI": { lon: 8.9, lat: 52.72 },
  "DE-NW": { lon: 7.95, lat: 51.3 },
  "DE-RP": { lon: 7.35, lat: 49.92 },
  "DE-SL": { lon: 6.95, lat: 49.38 },
  "DE-SN": { lon: 13.4, lat: 50.93 },
  "DE-ST": { lon: 11.6, lat: 52.38 },
  "DE-SH": { lon: 9.6, lat: 54.2 },
  "DE-TH": { lon: 10.95, lat: 50.86 },
} as const satisfies Record<LandCode, LonLat>;
