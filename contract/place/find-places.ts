import { foldQuery, spellUmlauts } from "../fold-text.ts";
import { onceFor } from "../once-for.ts";
import type { PlaceKey } from "./area.ts";
import type { Gazetteer, NamedPlace } from "./gazetteer.ts";
import { foldPlaceText, readingsOf } from "./place-text.ts";

/** Folded names with the keys of all that have them. */
type Names = ReadonlyMap<string, readonly PlaceKey[]>;

const toNames = (named: Iterable<readonly [name: string, key: PlaceKey]>): Names => {
  const names = new Map<string, PlaceKey[]>();
  for (const [name, key] of named) {
    for (const spelling of new Set([name, spellUmlauts(name)].map((each) => foldQuery(each).join(" ")))) {
      const keys = names.get(spelling);
      if (keys === undefined) names.set(spelling, [key]);
      else if (!keys.includes(key)) keys.push(key);
    }
  }
  return names;
};

/** Towns, Kreise, quarters and other names, in the order in which one name means them. */
const namesOf = onceFor((gazetteer: Gazetteer): readonly Names[] => {
  const { keys, names, quarters, otherNames } = gazetteer;
  const districts = [...new Set(keys.map((key) => key.slice(0, 5)))];
  return [
    toNames(keys.map((key, at) => [names[at] ?? "", key])),
    toNames(districts.map((key) => [gazetteer.findDistrictName(key) ?? "", key])),
    toNames(
      quarters.flatMap(({ key, name, municipality }) => {
        const town = names[municipality] ?? "";
        return [name, `${name} ${town}`, `${town} ${name}`].map((each) => [each, key] as const);
      }),
    ),
    toNames(otherNames.map(({ key, name }) => [name, key])),
  ];
});

const POSTCODE = /(?<![\p{L}\p{N}])\d{5}(?![\p{L}\p{N}])/u;

/** The towns of the postcode in a text, those that are called as it says besides. */
const findByPostcode = (gazetteer: Gazetteer, text: string): PlaceKey[] => {
  const postcode = POSTCODE.exec(text)?.[0];
  if (postcode === undefined) return [];
  const words = foldPlaceText(text.replace(postcode, " "));
  return gazetteer
    .findByPostcode(postcode)
    .filter(({ name }) => words.every((word) => foldQuery(name).includes(word)))
    .map(({ key }) => key);
};

/**
 * The places that a text names: a key, today's or a former one, a postcode, or the name of a town, Kreis or quarter, whole
 * and without a slip. A town is meant before a quarter of its name. The names are read once for a gazetteer.
 */
export const findPlaces = (gazetteer: Gazetteer, text: string): readonly NamedPlace[] => {
  const known = gazetteer.findPlace(text);
  if (known !== undefined) return [known];
  const composed = text.normalize("NFKC").trim();
  const named = readingsOf(foldPlaceText(composed))
    .map((words) => words.join(" "))
    .flatMap((name) => namesOf(gazetteer).map((names) => names.get(name) ?? []));
  const keys = [findByPostcode(gazetteer, composed), ...named].find(({ length }) => length > 0) ?? [];
  return keys.flatMap((key) => gazetteer.findPlace(key) ?? []);
};
