import { queryOptions } from "@tanstack/react-query";
import type { Gazetteer } from "../../../contract/place/gazetteer.ts";
import type { ReadText } from "../../../contract/text-units.ts";

/** How texts are read: for contacts, those that may name a quarter, and for the other lists. */
type Words = {
  readonly readWords: ReadText;
  readonly readQuarters: (gazetteer: Gazetteer) => ReadText;
  readonly readForgiving: ReadText;
};

/** A chunk of its own: the words of four languages are more than the first screen needs. */
const [loadWords] = Object.values(import.meta.glob<Words>("../../../contract/words/read-words.ts"));

/** What words mean, in every language; loaded when somebody first looks for some. */
export const wordsQuery = queryOptions({
  queryKey: ["words"],
  queryFn: () => loadWords!(),
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false,
});
