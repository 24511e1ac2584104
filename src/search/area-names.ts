import type { AreaCode } from "../../contract/place/area.ts";
import { foldQuery } from "../../contract/fold-text.ts";
import type { Gazetteer } from "../../contract/place/gazetteer.ts";
import { LAND_CODES, lands } from "../../contract/lists/land.ts";
import { landAbbreviations } from "../../contract/names/land-abbreviations.ts";
import type { Terms } from "../../contract/names/terms.ts";
import { namesOfDistrict } from "./place-names.ts";
import { landWords } from "./synonyms.ts";

/** The Länder and Kreise that have a name, by the name as `toAreaName` gives it. */
export type AreaNames = ReadonlyMap<string, readonly AreaCode[]>;

export const toAreaName = (words: readonly string[]): string => words.join(" ");

const KIND_OF_DISTRICT = /^(?:Landkreis|Kreis) /;

/** What people write behind the name of a town to say which one they mean. */
export const createAreaNames = (terms: readonly Terms[], gazetteer: Gazetteer): AreaNames => {
  const areas = new Map<string, AreaCode[]>();
  const add = (name: string, code: AreaCode): void => {
    const known = toAreaName(foldQuery(name));
    areas.set(known, [...new Set([...(areas.get(known) ?? []), code])]);
  };
  for (const code of LAND_CODES) {
    const names = [...terms.map((each) => each.lands[code]), ...landAbbreviations[code], ...(landWords[code] ?? [])];
    for (const name of names) add(name, lands[code].key);
  }
  for (const key of new Set(gazetteer.keys.map((own) => own.slice(0, 5)))) {
    const label = gazetteer.findDistrictName(key) ?? "";
    for (const name of [...namesOfDistrict(label), label.replace(KIND_OF_DISTRICT, "")]) add(name, key);
  }
  return areas;
};
