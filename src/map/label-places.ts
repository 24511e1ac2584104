import type { LandCode } from "../../contract/lists/land.ts";

type Place = { readonly lon: number; readonly lat: number };

/** Where a Land's name has room: chosen by eye, away from the large towns. */
export const landLabelPlaces = {
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
} as const satisfies Record<LandCode, Place>;

/** Towns for orientation, the largest first: from which zoom their names are drawn. */
export const towns: readonly (Place & { readonly name: string; readonly fromZoom: number })[] = [
  { name: "Berlin", lon: 13.405, lat: 52.52, fromZoom: 7 },
  { name: "Hamburg", lon: 9.993, lat: 53.551, fromZoom: 7 },
  { name: "München", lon: 11.576, lat: 48.137, fromZoom: 7 },
  { name: "Köln", lon: 6.96, lat: 50.937, fromZoom: 7 },
  { name: "Frankfurt am Main", lon: 8.682, lat: 50.11, fromZoom: 7 },
  { name: "Stuttgart", lon: 9.183, lat: 48.776, fromZoom: 7 },
  { name: "Leipzig", lon: 12.374, lat: 51.34, fromZoom: 7 },
  { name: "Hannover", lon: 9.732, lat: 52.376, fromZoom: 7 },
  { name: "Nürnberg", lon: 11.077, lat: 49.452, fromZoom: 7 },
  { name: "Bremen", lon: 8.801, lat: 53.079, fromZoom: 7.5 },
  { name: "Dresden", lon: 13.737, lat: 51.05, fromZoom: 7.5 },
  { name: "Dortmund", lon: 7.465, lat: 51.514, fromZoom: 8 },
  { name: "Essen", lon: 7.012, lat: 51.455, fromZoom: 8 },
  { name: "Düsseldorf", lon: 6.773, lat: 51.227, fromZoom: 8 },
  { name: "Bielefeld", lon: 8.532, lat: 52.021, fromZoom: 8 },
  { name: "Münster", lon: 7.628, lat: 51.962, fromZoom: 8 },
  { name: "Mannheim", lon: 8.466, lat: 49.487, fromZoom: 8 },
  { name: "Karlsruhe", lon: 8.404, lat: 49.007, fromZoom: 8 },
  { name: "Augsburg", lon: 10.898, lat: 48.371, fromZoom: 8 },
  { name: "Kiel", lon: 10.135, lat: 54.323, fromZoom: 7.5 },
  { name: "Rostock", lon: 12.128, lat: 54.092, fromZoom: 7.5 },
  { name: "Magdeburg", lon: 11.628, lat: 52.121, fromZoom: 8 },
  { name: "Erfurt", lon: 11.029, lat: 50.978, fromZoom: 8 },
  { name: "Kassel", lon: 9.497, lat: 51.313, fromZoom: 8 },
  { name: "Mainz", lon: 8.271, lat: 49.993, fromZoom: 8.5 },
  { name: "Saarbrücken", lon: 6.997, lat: 49.24, fromZoom: 8 },
  { name: "Freiburg", lon: 7.852, lat: 47.999, fromZoom: 8 },
  { name: "Regensburg", lon: 12.1, lat: 49.013, fromZoom: 8 },
  { name: "Potsdam", lon: 13.065, lat: 52.391, fromZoom: 8.5 },
  { name: "Schwerin", lon: 11.415, lat: 53.636, fromZoom: 8 },
  { name: "Chemnitz", lon: 12.921, lat: 50.828, fromZoom: 8.5 },
  { name: "Ulm", lon: 9.993, lat: 48.401, fromZoom: 8.5 },
];
