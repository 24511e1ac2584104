import { LONGEST_SEARCH_TEXT } from "../contact/contact-filter.ts";
import type { SearchableSide } from "../lists/side.ts";
import type { Meaning } from "./meaning.ts";
import { isAbroad } from "./places-abroad.ts";
import { listForms, MOST_FORMS, type Reading, readPhrase } from "./read-phrase.ts";
import { findUnread, readAll } from "./readings.ts";
import { settleParts, sideOf } from "./settle-parts.ts";
import { readTokens, type Token } from "./tokens.ts";
import type { Part, PlaceReader, PhraseProblem, Understanding } from "./understanding.ts";
import { findNearWords, readWordTable, type WordTable } from "./word-table.ts";

export type UnderstandOptions = {
  /** The last word is still being typed. */
  readonly isTyping?: boolean;
};

/** Words of a phrase that say something by themselves, too: "complain about the police", "Interkulturelle Fortbildung". */
const listAlsoMeant = (table: WordTable, { tokens, meanings, certainty }: Reading): readonly Meaning[] => {
  if (tokens.length < 2 || !meanings.every(({ kind }) => kind === "topic" || kind === "guidance")) return [];
  const isReadBy = (slipped: Token, known: string): boolean =>
    readPhrase(table, tokens, (token) => (token === slipped ? [known] : listForms(table, token.word)), certainty) !==
    null;
  // Of a word with a slip the known one counts that makes the phrase.
  const formsOf = (token: Token): readonly string[] => {
    const forms = listForms(table, token.word);
    if (forms.length > 0 || certainty === "exact") return forms;
    const meant = findNearWords(token.word).filter((known) => isReadBy(token, known));
    return meant.flatMap((known) => listForms(table, known)).slice(0, MOST_FORMS);
  };
  return tokens
    .flatMap((token) => readPhrase(table, [token], formsOf, certainty)?.meanings ?? [])
    .filter(({ kind, value }) => kind === "format" || (kind === "side" && value === "security-authority"));
};

/** The side that a reading is of, by its name, a role or a kind of organisation. */
const sideMeant = ({ meanings: [first] }: Reading): SearchableSide | null => {
  if (first === undefined) return null;
  return first.kind === "side" ? first.value : sideOf(first);
};

/**
 * Whom something is for is not who is sought: "Polizei für Moscheen", "KMI für Moscheeverein", "camiden sorumlu polis",
 * and whoever a threat is for.
 */
const dropAddressed = (readings: readonly Reading[]): readonly Reading[] => {
  const isAddressed = (reading: Reading): boolean =>
    reading.tokens.some(({ isFor }) => isFor) &&
    reading.meanings.length > 0 &&
    reading.meanings.every(({ kind }) => kind === "side" || kind === "organization");
  const isOtherSought = (addressed: Reading): boolean =>
    readings.some((other) => {
      const side = isAddressed(other) ? null : sideMeant(other);
      return (
        (side !== null && side !== sideMeant(addressed)) ||
        other.meanings.some(({ kind, value }) => kind === "topic" && value === "threats")
      );
    });
  return readings.filter((reading) => !isAddressed(reading) || !isOtherSought(reading));
};

const toParts = (table: WordTable, text: string, reading: Reading): readonly Part[] => {
  const { tokens, meanings, hits, certainty } = reading;
  const from = Math.min(...tokens.map((token) => token.from));
  const to = Math.max(...tokens.map((token) => token.to));
  const read = { from, to, text: text.slice(from, to), certainty };
  return [
    ...(hits.length > 0 ? [{ kind: "place", hits, ...read } as const] : []),
    ...[...meanings, ...listAlsoMeant(table, reading)].map((meaning): Part => ({ ...meaning, ...read })),
  ];
};

const findAbroad = (unread: readonly Token[]): readonly Token[] => unread.filter(({ word }) => isAbroad(word));

/**
 * Reads a phrase: in all languages at once, in any order, with endings and one slip in a word; `places` where it may name
 * some. Names of languages, peoples and denominations are never taken for one another. Pure, and never throws.
 */
export const understand = (
  phrase: string,
  places: PlaceReader | null,
  { isTyping = false }: UnderstandOptions = {},
): Understanding => {
  const table = readWordTable();
  const text =
    phrase.length > LONGEST_SEARCH_TEXT ? phrase.slice(0, LONGEST_SEARCH_TEXT).replace(/\s\S*$/, "") : phrase;
  const tokens = readTokens(text, table);
  const problems: PhraseProblem[] = phrase.trim().length > LONGEST_SEARCH_TEXT ? [{ kind: "too-long" }] : [];
  if (tokens.length === 0) {
    return { parts: [], rest: [], problems: text.trim() === "" ? problems : [...problems, { kind: "unreadable" }] };
  }
  if (tokens.every(({ small, asking }) => small || asking)) problems.push({ kind: "small-words" });
  const readings = readAll(table, text, tokens, places, isTyping);
  const left = findUnread(tokens, readings);
  const unread = left.filter(({ word }) => !table.emergency.has(word));
  if (unread.length < left.length) problems.push({ kind: "emergency" });
  // Whoever names a place here seeks it, whatever else is spoken of.
  const abroad = readings.some(({ hits }) => hits.length > 0) ? [] : findAbroad(unread);
  if (abroad.length > 0) problems.push({ kind: "abroad", text: abroad.map((token) => token.text).join(" ") });
  const settled = settleParts(
    dropAddressed(readings)
      .flatMap((reading) => toParts(table, text, reading))
      .toSorted((a, b) => a.from - b.from),
  );
  return {
    parts: settled.parts,
    rest: unread.map(({ from, to, text: written }) => ({ from, to, text: written })),
    problems: [...problems, ...settled.problems],
  };
};
