import { foldText } from "../fold-text.ts";
import type { LanguageTag } from "../lists/language-tag.ts";
import { readPeople } from "./read-people.ts";
import { findStems } from "./word-forms.ts";
import { readWordTable } from "./word-table.ts";

/** The language of which a word can only be a slip; null where it may be another people's, or no language at all. */
export const findLanguageSlip = (word: string): LanguageTag | null => {
  const { byBag } = readWordTable();
  const found = new Set(
    readPeople(word)
      .listSlips()
      .flatMap((label) => foldText(label).flatMap(findStems))
      .flatMap((known) => byBag.get(known) ?? [])
      .flatMap((meaning) => (meaning.kind === "language" ? [meaning.value] : [])),
  );
  const [only = null, ...others] = found;
  return others.length === 0 ? only : null;
};
