import type { LandCode } from "../../contract/lists/land.ts";
import type { PoliceArea } from "./police-areas.ts";

/** What a regional police authority is called in each Land. */
const kindOfOffice = {
  "DE-BW": "Polizeipräsidium",
  "DE-BY": "Polizeipräsidium",
  "DE-BE": "Polizei",
  "DE-BB": "Polizeidirektion",
  "DE-HB": "Polizei",
  "DE-HH": "Polizei",
  "DE-HE": "Polizeipräsidium",
  "DE-MV": "Polizeiinspektion",
  "DE-NI": "Polizeidirektion",
  "DE-NW": "Kreispolizeibehörde",
  "DE-RP": "Polizeipräsidium",
  "DE-SL": "Polizeiinspektion",
  "DE-SN": "Polizeidirektion",
  "DE-ST": "Polizeiinspektion",
  "DE-SH": "Polizeidirektion",
  "DE-TH": "Landespolizeiinspektion",
} as const satisfies Record<LandCode, string>;

/** In these districts of North Rhine-Westphalia the police of the largest town serve the whole district. */
const SERVED_BY_TOWN = new Set(["Kreis Recklinghausen", "Städteregion Aachen"]);

const isTown = (districtName: string): boolean => !/kreis|region/i.test(districtName);

export const policeName = ({ land, seat, districts }: PoliceArea): string => {
  if (land.code !== "DE-NW") return `${kindOfOffice[land.code]} ${seat.label} (Beispiel)`;
  const district = districts[0]?.name ?? seat.name;
  return isTown(district) || SERVED_BY_TOWN.has(district)
    ? `Polizeipräsidium ${seat.label} (Beispiel)`
    : `${kindOfOffice["DE-NW"]} ${district.replace(/^Kreis /, "")} (Beispiel)`;
};
