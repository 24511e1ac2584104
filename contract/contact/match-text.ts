import type { ContactIndex } from "./contact-index.ts";
import { toMask } from "../bits.ts";
import { foldQuery, foldText } from "../fold-text.ts";
import { onceFor } from "../once-for.ts";
import { LAND_CODES } from "../lists/land.ts";
import { ORGANIZATION_KINDS } from "../lists/organization-kind.ts";
import { ROLES, ROLES_ON_REQUEST } from "../lists/role.ts";
import type { Terms } from "../names/terms.ts";
import { TOPICS } from "../lists/topic.ts";

/** More words than this say nothing more; it also bounds the work a hostile address can cause. */
const MOST_WORDS = 12;
/** So many letters of "Staatsschutz" must be typed before it counts as asked for: `staat` alone does not. */
const LETTERS_OF_A_REQUEST = 6;

/** Name, place and umbrella of every contact, folded, each word behind a space, so that ` word` finds its beginning. */
const foldedNamesOf = onceFor((index: ContactIndex): readonly string[] => {
  const fold = (text: string): string => foldText(text).reduce((all, word) => `${all} ${word}`, "");
  const places = index.municipalityTable.map(([, name]) => fold(name));
  const umbrellas = index.umbrellaTable.map(fold);
  return index.names.map(
    (name, i) => fold(name) + (places[index.municipality[i] ?? -1] ?? "") + (umbrellas[index.umbrella[i] ?? -1] ?? ""),
  );
});

const startsAWord = (texts: readonly string[], word: string): boolean =>
  texts.some((text) => foldText(text).some((known) => known.startsWith(word)));

/** The bits of the closed-list values one of whose names has a word that begins with `word`. */
const matchingBits = (length: number, namesOf: (position: number) => readonly string[], word: string): number => {
  let bits = 0;
  for (let position = 0; position < length; position += 1) {
    if (startsAWord(namesOf(position), word)) bits |= 1 << position;
  }
  return bits;
};

const ON_REQUEST_BITS = toMask(ROLES, ROLES_ON_REQUEST);

type Bits = { roles: number; topics: number; lands: number; kinds: number };

/** The values of each closed list that are called something that begins with `word`. */
const bitsOf = (terms: readonly Terms[], word: string): Bits => ({
  roles: matchingBits(
    ROLES.length,
    (i) => terms.flatMap((t) => [t.roles[ROLES[i]!], ...(t.roleSynonyms[ROLES[i]!] ?? [])]),
    word,
  ),
  topics: matchingBits(TOPICS.length, (i) => terms.map((t) => t.topics[TOPICS[i]!]), word),
  lands: matchingBits(
    LAND_CODES.length,
    (i) => terms.flatMap((t) => [t.lands[LAND_CODES[i]!], ...t.landSynonyms[LAND_CODES[i]!]]),
    word,
  ),
  kinds: matchingBits(ORGANIZATION_KINDS.length, (i) => terms.map((t) => t.kinds[ORGANIZATION_KINDS[i]!]), word),
});

/**
 * The roles shown on request that `word` asks for: those whose name it begins, unless something else is called much
 * the same. "Polizei" also begins "polizeilicher", but is no request.
 */
const requestsOf = (terms: readonly Terms[], word: string, { roles }: Bits): number => {
  const asked = roles & ON_REQUEST_BITS;
  if (asked === 0 || word.length < LETTERS_OF_A_REQUEST) return 0;
  const alike = bitsOf(terms, word.slice(0, LETTERS_OF_A_REQUEST));
  return (alike.roles & ~ON_REQUEST_BITS) | alike.topics | alike.lands | alike.kinds ? 0 : asked;
};

type WordMatch = Bits & { word: string; requests: number };

const matchWord = (terms: readonly Terms[], word: string): WordMatch => {
  const bits = bitsOf(terms, word);
  return { ...bits, word, requests: requestsOf(terms, word, bits) };
};

const findHits = (index: ContactIndex, words: readonly string[], terms: readonly Terms[]): Uint8Array => {
  const wanted = words.map((word) => matchWord(terms, word));
  const names = foldedNamesOf(index);
  const hits = new Uint8Array(index.size);
  const { role, topics, land, kind } = index;
  for (let i = 0; i < index.size; i += 1) {
    const ownRole = role[i] ?? 0;
    const isOnRequest = (ON_REQUEST_BITS >>> ownRole) & 1;
    const isAsked = isOnRequest === 0 || wanted.some((match) => (match.requests >>> ownRole) & 1);
    const isHit =
      isAsked &&
      wanted.every(
        (match) =>
          (match.roles >>> ownRole) & 1 ||
          match.topics & (topics[i] ?? 0) ||
          (match.lands >>> (land[i] ?? 0)) & 1 ||
          (match.kinds >>> (kind[i] ?? 0)) & 1 ||
          names[i]?.includes(` ${match.word}`),
      );
    if (isHit) hits[i] = 1;
  }
  return hits;
};

type Asked = { readonly query: string; readonly terms: readonly Terms[]; readonly hits: Uint8Array };

/** The last question about an index: for one answer it is asked again and again, by the list, a place and its counts. */
const lastAsked = onceFor((_index: ContactIndex): { asked: Asked | null } => ({ asked: null }));

/**
 * For every contact 1 where each word of `query` begins a word of its name, place, umbrella, role, kind, topics or
 * Land, in any of the languages of `terms`; `null` for a query without words, which restricts nothing.
 *
 * A role that is shown on request only matches when one of the words is from its own name and from no other: whoever
 * types "Polizei" did not ask for state security.
 *
 * Not to be written to: the same question gets the same array.
 */
export const matchText = (index: ContactIndex, query: string, terms: readonly Terms[]): Uint8Array | null => {
  const words = [...new Set(foldQuery(query))].slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  const last = lastAsked(index);
  if (last.asked?.query === query && last.asked.terms === terms) return last.asked.hits;
  const hits = findHits(index, words, terms);
  last.asked = { query, terms, hits };
  return hits;
};
