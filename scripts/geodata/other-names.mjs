import { foldText } from "../../contract/fold-text.ts";
import { isSamePlace } from "./place-names.mjs";

/** The letters of Arabic, Persian and Urdu; other languages with more of them are not looked for here. */
const ARABIC = /^[ء-ي\u064b-\u0652پچژگڤٹڈڑکیہھےں\u200c ()-]+$/u;
/** Letters that Persian and Urdu have and Arabic has not. */
const FOREIGN = /[پچژگڤٹڈڑکیہھےں]/gu;

const MOST_NAMES = 2;

const countForeign = (name) => name.match(FOREIGN)?.length ?? 0;

/** Names in Arabic letters, each spelling once as the search compares them, those of the Arabic language first. */
export const arabicNames = (alternates) => {
  const names = new Map();
  for (const name of alternates
    .filter((each) => ARABIC.test(each))
    .toSorted((a, b) => countForeign(a) - countForeign(b))) {
    const folded = foldText(name).join(" ");
    if (!names.has(folded)) names.set(folded, name);
  }
  return [...names.values()].slice(0, MOST_NAMES);
};

/**
 * Further names by owner: of a municipality its former name, the one in the other language of its Land, and those in
 * Arabic letters; of a quarter those in Arabic letters.
 *
 * @param {readonly any[]} municipalities of today, ascending by key
 * @param {readonly any[]} quarters as `makeQuarters` gives them
 * @param {readonly any[]} places as `readGeonames` gives them
 * @param {readonly {key: string, name: string}[]} latin further names in Latin letters, by the municipality's key of today
 * @returns {{owner: number, name: string}[]} ascending by owner
 */
export const makeOtherNames = (municipalities, quarters, places, latin) => {
  const byKey = Map.groupBy(places, ({ key }) => key);
  const latinByKey = Map.groupBy(latin, ({ key }) => key);
  const ofTown = ({ key, name }) => {
    const seat = byKey.get(key)?.find((place) => isSamePlace(place, name));
    const other = (latinByKey.get(key) ?? []).map((each) => each.name).filter((each) => each !== name);
    return [...new Set(other), ...arabicNames(seat?.alternates ?? [])];
  };
  return [...municipalities.map(ofTown), ...quarters.map(({ alternates }) => arabicNames(alternates))].flatMap(
    (names, owner) => names.map((name) => ({ owner, name })),
  );
};
