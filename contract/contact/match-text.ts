import type { ContactIndex } from "./contact-index.ts";
import { toMask } from "../bits.ts";
import { foldText } from "../fold-text.ts";
import { onceFor } from "../once-for.ts";
import { LAND_CODES } from "../lists/land.ts";
import { LANGUAGE_TAGS } from "../lists/language-tag.ts";
import { LEVELS } from "../lists/level.ts";
import { ORGANIZATION_KINDS } from "../lists/organization-kind.ts";
import { ROLES, ROLES_ON_REQUEST } from "../lists/role.ts";
import { SIDES } from "../lists/side.ts";
import { TOPICS } from "../lists/topic.ts";
import type { ReadText, TextUnit } from "../text-units.ts";
import type { MeaningKind } from "../words/meaning.ts";

/** As many names are folded at once as nobody notices: some milliseconds. */
const NAMES_A_STEP = 1_000;

/** Each word behind a space. */
const foldWords = (text: string): string => ["", ...foldText(text)].join(" ");

/** Name, place and umbrella of every contact, folded, each word behind a space, so that ` word` finds its beginning. */
const foldingOf = onceFor((index: ContactIndex) => {
  const places = index.municipalityTable.map(([, name]) => foldWords(name));
  const umbrellas = index.umbrellaTable.map(foldWords);
  const folded: string[] = [];
  const foldUntil = (end: number): void => {
    for (let i = folded.length; i < end; i += 1)
      folded.push(
        // Joined and not added: engines keep the parts of a sum, which weigh several times as much, until they are asked.
        [foldWords(index.names[i] ?? ""), places[index.municipality[i] ?? -1], umbrellas[index.umbrella[i] ?? -1]].join(
          "",
        ),
      );
  };
  return { folded, foldUntil };
});

const foldedNamesOf = (index: ContactIndex): readonly string[] => {
  const { folded, foldUntil } = foldingOf(index);
  foldUntil(index.size);
  return folded;
};

/**
 * Does beforehand, in steps between which others have their turn, what the first question with words would otherwise
 * wait for.
 */
export function* foldNamesInSteps(index: ContactIndex): Generator<undefined, void, undefined> {
  const { folded, foldUntil } = foldingOf(index);
  while (folded.length < index.size) {
    yield;
    foldUntil(Math.min(folded.length + NAMES_A_STEP, index.size));
  }
}

const ON_REQUEST_BITS = toMask(ROLES, ROLES_ON_REQUEST);

const toMasks = ({ municipalityTable }: ContactIndex, { words, meanings, areas = [] }: TextUnit) => {
  /** The bits of the values of one kind; none where nothing of the kind is meant. */
  const bitsOf = (wanted: MeaningKind, list: readonly string[]): number =>
    meanings.reduce((bits, { kind, value }) => (kind === wanted ? bits | (1 << list.indexOf(value)) : bits), 0);
  return {
    words: words.map((word) => ` ${word}`),
    municipalities: new Set(
      areas.length === 0
        ? []
        : municipalityTable.flatMap(([key], at) => (areas.some((area) => key.startsWith(area)) ? at : [])),
    ),
    sides: bitsOf("side", SIDES),
    roles: bitsOf("role", ROLES),
    topics: bitsOf("topic", TOPICS),
    lands: bitsOf("land", LAND_CODES),
    kinds: bitsOf("organization", ORGANIZATION_KINDS),
    levels: bitsOf("level", LEVELS),
    languages: bitsOf("language", LANGUAGE_TAGS),
  };
};

const findHits = (index: ContactIndex, units: readonly TextUnit[]): Uint8Array => {
  const wanted = units.map((unit) => toMasks(index, unit));
  const names = foldedNamesOf(index);
  const hits = new Uint8Array(index.size);
  const { side, role, topics, land, kind, level, languages, municipality } = index;
  const isHit = (i: number): boolean =>
    wanted.every(
      (unit) =>
        (unit.roles >>> (role[i] ?? 0)) & 1 ||
        unit.topics & (topics[i] ?? 0) ||
        (unit.lands >>> (land[i] ?? 0)) & 1 ||
        (unit.kinds >>> (kind[i] ?? 0)) & 1 ||
        (unit.sides >>> (side[i] ?? 0)) & 1 ||
        (unit.levels >>> (level[i] ?? 0)) & 1 ||
        unit.languages & (languages[i] ?? 0) ||
        unit.municipalities.has(municipality[i] ?? -1) ||
        (unit.words.length > 0 && unit.words.every((word) => names[i]?.includes(word))),
    );
  const asked = wanted.reduce((bits, { roles }) => bits | roles, 0);
  const notAsked = ON_REQUEST_BITS & ~asked;
  for (let i = 0; i < index.size; i += 1) {
    if (((notAsked >>> (role[i] ?? 0)) & 1) === 0 && isHit(i)) hits[i] = 1;
  }
  return hits;
};

type Asked = { readonly query: string; readonly read: ReadText; readonly hits: Uint8Array };

/** The last question about an index: for one answer it is asked again and again, by the list, a place and its counts. */
const lastAsked = onceFor((_index: ContactIndex): { asked: Asked | null } => ({ asked: null }));

/**
 * For every contact 1 where each unit of `query`, as `read` tells them apart, is its side, role, kind, level or Land, one of its
 * topics or languages, or words of its name, place or umbrella; `null` for a query that asks for nothing.
 *
 * A role that is shown on request only matches when it is meant: whoever types "Polizei" did not ask for state security.
 *
 * Not to be written to: the same question gets the same array.
 */
export const matchText = (index: ContactIndex, query: string, read: ReadText): Uint8Array | null => {
  const last = lastAsked(index);
  if (last.asked?.query === query && last.asked.read === read) return last.asked.hits;
  const units = read(query);
  if (units.length === 0) return null;
  const hits = findHits(index, units);
  last.asked = { query, read, hits };
  return hits;
};
