import type { AreaCode } from "../../../contract/place/area.ts";
import { foldQuery } from "../../../contract/fold-text.ts";
import type { Gazetteer } from "../../../contract/place/gazetteer.ts";
import { LAND_CODES, LAND_KEYS } from "../../../contract/lists/land.ts";
import { landAbbreviations } from "../../../contract/names/land-abbreviations.ts";
import { onceFor } from "../../../contract/once-for.ts";
import { termsByLanguage } from "../../../contract/names/terms-by-language.ts";
import { namesOfDistrict, namesOfTown, toBareName } from "./place-names.ts";
import { landWords } from "../../../contract/words/land-words.ts";

/** The Länder, Kreise and towns with quarters that have a name, by its folded words with a space between them. */
export type AreaNames = ReadonlyMap<string, readonly AreaCode[]>;

const toAreaName = (words: readonly string[]): string => words.join(" ");

/** What may be the name of a place, in one of the areas that the other words say. */
type Split = { readonly name: readonly string[]; readonly areas: readonly AreaCode[] };

/** The ways to take words as a place and the area it is in, in either order, the longest name first. */
export const splitAreas = (areaNames: AreaNames, words: readonly string[]): Split[] => {
  const splits: Split[] = [];
  const add = (name: readonly string[], area: readonly string[]): void => {
    const areas = areaNames.get(toAreaName(area));
    if (areas !== undefined) splits.push({ name, areas });
  };
  for (let length = words.length - 1; length > 0; length -= 1) {
    add(words.slice(0, length), words.slice(length));
    add(words.slice(-length), words.slice(0, -length));
  }
  return splits;
};

const KIND_OF_DISTRICT = /^(?:Landkreis|Kreis) /;

/** What people write, in any language, beside the name of a town or quarter to say which one they mean. */
export const areaNamesOf = onceFor((gazetteer: Gazetteer): AreaNames => {
  const areas = new Map<string, AreaCode[]>();
  const add = (name: string, code: AreaCode): void => {
    const known = toAreaName(foldQuery(name));
    const codes = areas.get(known);
    if (codes === undefined) areas.set(known, [code]);
    else if (!codes.includes(code)) codes.push(code);
  };
  const terms = Object.values(termsByLanguage);
  for (const code of LAND_CODES) {
    const names = [...terms.map((each) => each.lands[code]), ...landAbbreviations[code], ...landWords[code]];
    for (const name of names) add(name, LAND_KEYS[code]);
  }
  for (const key of new Set(gazetteer.keys.map((own) => own.slice(0, 5)))) {
    const label = gazetteer.findDistrictName(key) ?? "";
    for (const name of [...namesOfDistrict(label), label.replace(KIND_OF_DISTRICT, "")]) add(name, key);
  }
  for (const position of new Set(gazetteer.quarters.map(({ municipality }) => municipality))) {
    const { key, name } = gazetteer.municipalityAt(position);
    for (const known of new Set(namesOfTown(key, name).flatMap((each) => [each, toBareName(each)]))) add(known, key);
  }
  return areas;
});
