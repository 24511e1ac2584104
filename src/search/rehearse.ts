import { understand } from "../../contract/words/understand.ts";
import { createPlaceReader } from "./place-reader.ts";
import type { SearchIndex } from "./search-index.ts";
import { suggest } from "./suggest.ts";

/** A town with a slip, an organisation with a town with one, a postcode: all that a letter may ask for. */
const REHEARSED: readonly string[] = ["Stutgart", "Verein Hamburk", "10115"].flatMap((text) =>
  Array.from(text, (_, last) => text.slice(0, last + 1)),
);

/**
 * Searches for a few beginnings of words while nothing else is to be done: code that has never run is several times as
 * slow, and would be so under somebody's first letters. Gives back what ends it.
 */
export const rehearse = (index: SearchIndex): (() => void) | undefined => {
  // Where there are no idle moments, the first letters take what they take.
  if (index.gazetteer === null || !("requestIdleCallback" in globalThis)) return undefined;
  const places = createPlaceReader(index);
  let next = 0;
  const step = (): void => {
    const text = REHEARSED[next];
    if (text === undefined) return;
    suggest(index, text);
    understand(text, places, { isTyping: true });
    next += 1;
    request = requestIdleCallback(step);
  };
  let request = requestIdleCallback(step);
  return () => cancelIdleCallback(request);
};
