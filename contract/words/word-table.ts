import { findFirst } from "../find-first.ts";
import { foldQuery, spellUmlauts } from "../fold-text.ts";
import { onceForRecent } from "../once-for.ts";
import { lacksMore, lettersOf } from "./edit-distance.ts";
import { isLikelySharpSlip, isLikelySlip } from "./is-one-slip.ts";
import { isPeopleWord } from "./read-people.ts";
import { ATTENDANCES } from "../lists/attendance.ts";
import { EVENT_KINDS } from "../lists/event-lists.ts";
import { EXPERT_FORMATS } from "../lists/expert-lists.ts";
import { FORMATS } from "../lists/format.ts";
import { LAND_CODES } from "../lists/land.ts";
import { LANGUAGE_TAGS } from "../lists/language-tag.ts";
import { LEVELS } from "../lists/level.ts";
import { MATERIAL_KINDS } from "../lists/material-kind.ts";
import { ORGANIZATION_KINDS } from "../lists/organization-kind.ts";
import { ROLES } from "../lists/role.ts";
import { SEARCHABLE_SIDES } from "../lists/side.ts";
import { TARGET_GROUPS } from "../lists/target-group.ts";
import { TOPICS } from "../lists/topic.ts";
import { landAbbreviations } from "../names/land-abbreviations.ts";
import { ownLanguageNames } from "../names/own-languages.ts";
import type { Terms } from "../names/terms.ts";
import { termsByLanguage } from "../names/terms-by-language.ts";
import {
  attendanceWords,
  eventKindWords,
  expertFormatWords,
  materialKindWords,
  projectStatusWords,
} from "./entry-words.ts";
import { everydayWords } from "./everyday-words.ts";
import { formatWords } from "./format-words.ts";
import { groupWords, groupWordsBehindFor } from "./group-words.ts";
import { guidanceWords } from "./guidance-words.ts";
import { landWords } from "./land-words.ts";
import { languageWords } from "./language-words.ts";
import { levelWords } from "./level-words.ts";
import { isSameMeaning, type Meaning } from "./meaning.ts";
import { doubtfulAssociationWords, organizationWords } from "./organization-words.ts";
import { roleNames } from "../names/role-names.ts";
import { roleWords } from "./role-words.ts";
import { sideWords } from "./side-words.ts";
import { askingWords, emergencyWords, forWords, smallWords } from "./stop-words.ts";
import { topicWords } from "./topic-words.ts";
import { findKnownForms } from "./word-forms.ts";

/** A phrase with several words is found in any order: its words sorted, with a space between them. */
const toBag = (words: readonly string[]): string => words.toSorted().join(" ");

/**
 * Everything that words may mean. `byBag`: what a phrase means, by its words; `behindFor`: the same beside a word such as
 * "für". `byForm`: the known words of which a typed one may be a form. `words`: all of them; `letters`: those of each.
 */
export type WordTable = {
  readonly byBag: ReadonlyMap<string, readonly Meaning[]>;
  readonly behindFor: ReadonlyMap<string, readonly Meaning[]>;
  readonly byForm: ReadonlyMap<string, readonly string[]>;
  readonly words: readonly string[];
  readonly letters: Uint32Array;
  /** Those that are written with a ß. */
  readonly sharp: ReadonlySet<string>;
  /** All of them, sorted. */
  readonly sorted: readonly string[];
  /** The phrases a word stands in. */
  readonly bagsByWord: ReadonlyMap<string, readonly string[]>;
  readonly small: ReadonlySet<string>;
  readonly asking: ReadonlySet<string>;
  readonly emergency: ReadonlySet<string>;
  /** Near to other words, and no slip for any of them. */
  readonly everyday: ReadonlySet<string>;
  readonly forWords: ReadonlySet<string>;
  /** They may mean an association. */
  readonly doubtful: ReadonlySet<string>;
};

type Names = readonly [meaning: Meaning, phrases: readonly string[]];

/** What stands between the names of one value: "Kontaktbeamtin/Kontaktbeamter", "Jugend, Gewalt", "Feste: Verkehr". */
const SEPARATOR = /[,،:/–]/;
/** The single phrases of an entry of the tables. */
export const splitPhrases = (phrases: string): string[] =>
  phrases
    .split(SEPARATOR)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");

const listTerms = Object.values(termsByLanguage);
const namesIn = (pick: (terms: Terms) => string): string[] => listTerms.flatMap((terms) => splitPhrases(pick(terms)));

/** Every value with the phrases that mean it, the names of the closed lists among them. */
const listNames = (): Names[] => [
  ...SEARCHABLE_SIDES.map((value): Names => [
    { kind: "side", value },
    [...splitPhrases(sideWords[value]), ...namesIn(({ sides }) => sides[value])],
  ]),
  ...ROLES.map((value): Names => [
    { kind: "role", value },
    [
      ...splitPhrases(roleWords[value]),
      ...roleNames.filter(({ role }) => role === value).flatMap(({ names }) => names),
      // Of the same name as a topic; who writes it is asked about that.
      ...(value === "victim-support" || value === "complaints" ? [] : namesIn(({ roles }) => roles[value])),
    ],
  ]),
  ...ORGANIZATION_KINDS.map((value): Names => [
    { kind: "organization", value },
    [
      ...splitPhrases(organizationWords[value]),
      ...(value === "land-criminal-police" ? [] : namesIn(({ kinds }) => kinds[value])),
    ],
  ]),
  ...TOPICS.map((value): Names => [
    { kind: "topic", value },
    [...splitPhrases(topicWords[value]), ...namesIn(({ topics }) => topics[value])],
  ]),
  ...Object.entries(guidanceWords).map(([value, words]): Names => [{ kind: "guidance", value }, splitPhrases(words)]),
  ...LANGUAGE_TAGS.map((value): Names => [
    { kind: "language", value },
    [...splitPhrases(languageWords[value]), ownLanguageNames[value], ...namesIn(({ languages }) => languages[value])],
  ]),
  ...LAND_CODES.map((value): Names => [
    { kind: "land", value },
    [...landWords[value], ...landAbbreviations[value], ...namesIn(({ lands }) => lands[value])],
  ]),
  ...LEVELS.map((value): Names => [{ kind: "level", value }, splitPhrases(levelWords[value])]),
  ...FORMATS.map((value): Names => [
    { kind: "format", value },
    [...splitPhrases(formatWords[value]), ...namesIn(({ formats }) => formats[value])],
  ]),
  ...TARGET_GROUPS.map((value): Names => [
    { kind: "group", value },
    [...splitPhrases(groupWords[value]), ...namesIn(({ targetGroups }) => targetGroups[value])],
  ]),
  ...EVENT_KINDS.map((value): Names => [
    { kind: "event-kind", value },
    [...splitPhrases(eventKindWords[value]), ...namesIn(({ eventKinds }) => eventKinds[value])],
  ]),
  ...MATERIAL_KINDS.map((value): Names => [
    { kind: "material-kind", value },
    [...splitPhrases(materialKindWords[value]), ...namesIn(({ materialKinds }) => materialKinds[value])],
  ]),
  ...EXPERT_FORMATS.map((value): Names => [
    { kind: "expert-format", value },
    [...splitPhrases(expertFormatWords[value]), ...namesIn(({ expertFormats }) => expertFormats[value])],
  ]),
  ...ATTENDANCES.map((value): Names => [
    { kind: "attendance", value },
    [...splitPhrases(attendanceWords[value]), ...namesIn(({ attendances }) => attendances[value])],
  ]),
  ...(["idea", "running", "ended"] as const).map((value): Names => [
    { kind: "status", value },
    [...splitPhrases(projectStatusWords[value]), ...namesIn(({ projectStatuses }) => projectStatuses[value])],
  ]),
];

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(/[\s,]+/).flatMap(foldQuery));

/** Both spellings of each word of a phrase: with "ä" as "a", and as "ae". */
const spellingsOf = (name: string): readonly (readonly string[])[] => {
  const phrase = name.replace(/['’]s(?!\p{L})/gu, "");
  const plain = foldQuery(phrase);
  const spelledOut = foldQuery(spellUmlauts(phrase));
  return plain.join(" ") === spelledOut.join(" ") ? [plain] : [plain, spelledOut];
};

/** The words of a phrase that are written with a ß. */
const listSharp = (phrase: string): readonly string[] =>
  phrase.includes("ß") ? phrase.split(" ").flatMap((word) => (word.includes("ß") ? spellingsOf(word).flat() : [])) : [];

const createBags = (names: readonly Names[], small: ReadonlySet<string>): Map<string, Meaning[]> => {
  const bags = new Map<string, Meaning[]>();
  for (const [meaning, phrases] of names) {
    for (const words of phrases.flatMap(spellingsOf)) {
      const large = words.filter((word) => !small.has(word));
      const bag = toBag(large.length === 0 ? words : large);
      const meanings = bags.get(bag) ?? [];
      if (!meanings.some((other) => isSameMeaning(other, meaning))) bags.set(bag, [...meanings, meaning]);
    }
  }
  return bags;
};

const groupNamesBehindFor = (): Names[] =>
  TARGET_GROUPS.map((value): Names => [{ kind: "group", value }, splitPhrases(groupWordsBehindFor[value] ?? "")]);

let table: WordTable | null = null;

/** The table, made when somebody first looks for something. */
export const readWordTable = (): WordTable => {
  if (table !== null) return table;
  const small = toSet(smallWords);
  const names = listNames();
  const byBag = createBags(names, small);
  const behindFor = createBags(groupNamesBehindFor(), small);
  const bagsByWord = new Map<string, string[]>();
  for (const bag of [...byBag.keys(), ...behindFor.keys()]) {
    for (const word of bag.split(" ")) bagsByWord.set(word, [...(bagsByWord.get(word) ?? []), bag]);
  }
  const words = [...bagsByWord.keys()];
  const byForm = new Map<string, string[]>();
  for (const word of words) {
    for (const form of findKnownForms(word)) byForm.set(form, [...(byForm.get(form) ?? []), word]);
  }
  table = {
    byBag,
    behindFor,
    byForm,
    words,
    letters: Uint32Array.from(words, lettersOf),
    sharp: new Set(names.flatMap(([, phrases]) => phrases.flatMap(listSharp))),
    sorted: words.toSorted(),
    bagsByWord,
    small,
    asking: toSet(askingWords),
    emergency: toSet(emergencyWords),
    everyday: toSet(everydayWords),
    forWords: toSet(forWords),
    doubtful: toSet(doubtfulAssociationWords),
  };
  return table;
};

/** The known words that begin so. */
export const findBegunWords = ({ sorted }: WordTable, beginning: string): readonly string[] => {
  const from = findFirst(sorted, beginning);
  // Behind everything that begins with it: no letter is beyond the last code point.
  return sorted.slice(from, findFirst(sorted, `${beginning}\u{10ffff}`));
};

/** The known words that are one slip away from a word; none of a language, people or denomination. */
export const findNearWords = onceForRecent((word): readonly string[] => {
  const { words, letters, sharp } = readWordTable();
  const own = lettersOf(word);
  return words.filter(
    (known, at) =>
      ((!lacksMore(own, letters[at] ?? 0, 1) && isLikelySlip(word, known)) ||
        (sharp.has(known) && isLikelySharpSlip(word, known))) &&
      !isPeopleWord(known),
  );
});

/** What a phrase means whose words are known ones; nothing where it means nothing. */
export const findMeanings = (
  { byBag, behindFor }: WordTable,
  words: readonly string[],
  isBehindFor: boolean,
): readonly Meaning[] => {
  const bag = toBag(words);
  return (isBehindFor ? behindFor.get(bag) : undefined) ?? byBag.get(bag) ?? [];
};
