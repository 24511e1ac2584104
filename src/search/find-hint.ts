import { LONGEST_SEARCH_TEXT } from "../../contract/contact/contact-filter.ts";
import { replaceWord } from "./correct-people-word.ts";
import { isAbroad } from "../../contract/words/places-abroad.ts";
import { isForeignPostcode, isNoPostcode } from "./suggest-postcodes.ts";
import type { SearchHint } from "./suggestion.ts";

/** Why a text leads nowhere by itself, whatever is suggested for it: only one of `isExact` is surely meant. */
export const findTextHint = (query: string, words: readonly string[], isExact: boolean): SearchHint | null => {
  const text = query.trim();
  if (text.length > LONGEST_SEARCH_TEXT) return { kind: "too-long" };
  if (text !== "" && words.length === 0) return { kind: "unreadable" };
  if (isNoPostcode(text)) return { kind: "no-postcode" };
  const isForeign = isForeignPostcode(text) || isAbroad(text.replace(/^\d{4,6} /, ""));
  return isForeign && !isExact ? { kind: "abroad", text } : null;
};

/** Which of several words was meant by one of those typed; each with the text that has it in the other's stead. */
export const findChoiceHint = (query: string, typed: string, labels: readonly string[]): SearchHint => ({
  kind: "several-words",
  choices: labels.map((label) => ({ label, text: replaceWord(query, typed, label) })),
});
