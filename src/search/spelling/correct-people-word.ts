import { foldQuery } from "../../../contract/fold-text.ts";
import { isPeopleWord, readPeople } from "../../../contract/words/read-people.ts";

/** The words of a text, as `foldQuery` tells them apart. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Whether a word is of a language, people or denomination, also with one letter more: "Afghanen". */
export const namesPeople = (word: string): boolean => isPeopleWord(word) || isPeopleWord(word.slice(0, -1));

/** The text with another word in the stead of each that is folded to `typed`. */
export const replaceWord = (text: string, typed: string, other: string): string =>
  text.replace(WORD, (word) => (foldQuery(word)[0] === typed ? other : word));

/**
 * The text with the language or people in it that can only have been meant by a slip, where that finds something; null
 * where no word is such a slip. `isKnown`: whoever typed the word made none.
 */
export const correctPeopleWord = (
  text: string,
  isKnown: (word: string) => boolean,
  finds: (text: string) => boolean,
): string | null => {
  for (const word of foldQuery(text)) {
    const labels = isKnown(word) ? [] : readPeople(word).listSlips();
    const found = labels.map((label) => replaceWord(text.trim(), word, label)).find(finds);
    if (found !== undefined) return found;
  }
  return null;
};
