import { type Gazetteer, nameQuarter, type Quarter } from "../../../contract/place/gazetteer.ts";
import { runWithRoom } from "../../../contract/in-steps.ts";
import { onceFor } from "../../../contract/once-for.ts";
import { areaNamesOf } from "./area-names.ts";
import { readWordTable } from "../../../contract/words/word-table.ts";
import { nameIndexOf } from "../spelling/name-index.ts";
import { countTowns, namesOfDistrict, namesOfTown, weighTowns } from "./place-names.ts";
import { type SearchPart, type Source, toPart } from "../search-part.ts";

/** From this weight on (`Quarter`) a quarter is known by its name alone. */
const KNOWN_QUARTER = 5;
/** What such a quarter weighs at least beside towns, and how many thousands of inhabitants weigh as much as a postcode. */
const KNOWN_WEIGHT = 3;
const THOUSANDS_A_POSTCODE = 8;
/** Villages weigh less than any town. */
const VILLAGE_SHARE = 0.1;

const ARABIC = /\p{Script=Arabic}/u;

const withoutLand = { detail: null, land: null } as const;

/** Former names, and those in the other language of a Land; by key. */
const listLatinNames = ({ otherNames }: Gazetteer): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>();
  for (const { key, name } of otherNames) {
    if (!ARABIC.test(name)) names.set(key, [...(names.get(key) ?? []), name]);
  }
  return names;
};

const listTowns = (gazetteer: Gazetteer): Source[] => {
  const sameName = new Map<string, number>();
  for (const name of gazetteer.names) sameName.set(name, (sameName.get(name) ?? 0) + 1);
  const otherNames = listLatinNames(gazetteer);
  const weights = weighTowns(gazetteer);
  return gazetteer.names.map((label, position) => {
    const { key, districtName } = gazetteer.municipalityAt(position);
    const detail = (sameName.get(label) ?? 0) > 1 && districtName !== label ? districtName : null;
    return {
      suggestion: { kind: "place", key, label, detail, land: null },
      names: [...namesOfTown(key, label), ...(otherNames.get(key) ?? [])],
      weight: weights[position] ?? 0,
    };
  });
};

/** The Kreise with several municipalities: of the others the town is suggested. */
const listDistricts = (gazetteer: Gazetteer): Source[] =>
  [...countTowns(gazetteer)].flatMap(([key, towns]): Source[] => {
    const label = gazetteer.findDistrictName(key);
    if (label === undefined || towns === 1) return [];
    return [{ suggestion: { kind: "place", key, label, ...withoutLand }, names: namesOfDistrict(label), weight: 0 }];
  });

const weighQuarter = ({ weight }: Quarter): number =>
  weight < KNOWN_QUARTER ? weight * VILLAGE_SHARE : KNOWN_WEIGHT + weight / THOUSANDS_A_POSTCODE;

const listQuarters = ({ quarters, names }: Gazetteer): Source[] =>
  quarters.map((quarter) => {
    const { key, name, municipality } = quarter;
    const label = nameQuarter(name, names[municipality] ?? "");
    return {
      suggestion: { kind: "place", key, label, ...withoutLand },
      names: namesOfTown(key, name),
      weight: weighQuarter(quarter),
    };
  });

type Step = (gazetteer: Gazetteer) => SearchPart;

/** So many parts the towns are made in: one would take longer than somebody who types should wait. */
const TOWN_PARTS = 4;

const officialSources = onceFor((gazetteer: Gazetteer) => [...listTowns(gazetteer), ...listDistricts(gazetteer)]);

const townSteps: readonly Step[] = Array.from({ length: TOWN_PARTS }, (_, at) =>
  onceFor((gazetteer: Gazetteer) => {
    const sources = officialSources(gazetteer);
    const size = Math.ceil(sources.length / TOWN_PARTS);
    return toPart(sources.slice(at * size, (at + 1) * size));
  }),
);
const latinSteps: readonly Step[] = [...townSteps, onceFor((gazetteer: Gazetteer) => toPart(listQuarters(gazetteer)))];

/** Towns and quarters by their names in Arabic letters; few people need them, and none needs others as well. */
const arabicStep = onceFor((gazetteer: Gazetteer) => {
  const named = new Map<string, Pick<Source, "suggestion" | "weight">>();
  for (const { suggestions, weights } of latinSteps.map((step) => step(gazetteer))) {
    suggestions.forEach((suggestion, at) => named.set(suggestion.key, { suggestion, weight: weights[at] ?? 0 }));
  }
  return toPart(
    gazetteer.otherNames.flatMap(({ key, name }): Source[] => {
      const owner = ARABIC.test(name) ? named.get(key) : undefined;
      return owner === undefined ? [] : [{ ...owner, names: [name] }];
    }),
  );
});

const STEPS: readonly Step[] = [...latinSteps, arabicStep];

/** Municipalities and Kreise, quarters, and both by their names in Arabic letters. */
export const placeParts = (gazetteer: Gazetteer): readonly SearchPart[] => STEPS.map((step) => step(gazetteer));

function* prepareInSteps(gazetteer: Gazetteer): Generator<void, void, void> {
  readWordTable();
  yield;
  officialSources(gazetteer);
  for (const step of STEPS) {
    yield;
    const part = step(gazetteer);
    yield;
    nameIndexOf(part);
  }
  yield;
  areaNamesOf(gazetteer);
}

/** Makes the table of words, the parts and the names of areas one after the other, with room between them. */
export const preparePlaces = (gazetteer: Gazetteer): Promise<void> => runWithRoom(prepareInSteps(gazetteer));
