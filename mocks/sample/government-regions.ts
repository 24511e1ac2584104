import type { Area } from "../../contract/place/area.ts";
import { findMunicipality, landAreas, type LandArea, type Municipality } from "./places.ts";

/** The Regierungsbezirke that exist today: three-digit key, name, municipality key of the seat. */
const regions = [
  ["051", "Düsseldorf", "05111000"],
  ["053", "Köln", "05315000"],
  ["055", "Münster", "05515000"],
  ["057", "Detmold", "05766020"],
  ["059", "Arnsberg", "05958004"],
  ["064", "Darmstadt", "06411000"],
  ["065", "Gießen", "06531005"],
  ["066", "Kassel", "06611000"],
  ["081", "Stuttgart", "08111000"],
  ["082", "Karlsruhe", "08212000"],
  ["083", "Freiburg", "08311000"],
  ["084", "Tübingen", "08416041"],
  ["091", "Oberbayern", "09162000"],
  ["092", "Niederbayern", "09261000"],
  ["093", "Oberpfalz", "09362000"],
  ["094", "Oberfranken", "09462000"],
  ["095", "Mittelfranken", "09561000"],
  ["096", "Unterfranken", "09663000"],
  ["097", "Schwaben", "09761000"],
] as const;

type GovernmentRegion = { readonly area: Area; readonly land: LandArea; readonly seat: Municipality };

export const governmentRegions: readonly GovernmentRegion[] = regions.flatMap(([code, name, seat]) => {
  const land = landAreas.find(({ key }) => code.startsWith(key));
  if (land === undefined) return [];
  return [{ area: { code, name: `Regierungsbezirk ${name}` }, land, seat: findMunicipality(seat) }];
});
