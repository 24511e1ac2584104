import { onceFor } from "../../contract/once-for.ts";
import { understand } from "../../contract/words/understand.ts";
import { createPlaceReader } from "./places/place-reader.ts";
import type { SearchIndex } from "./search-index.ts";
import { suggest } from "./suggest.ts";

/** A town with a slip, an organisation with a town with one, a postcode: all that a letter may ask for. */
const REHEARSED: readonly string[] = ["Stutgart", "Verein Hamburk", "10115"].flatMap((text) =>
  Array.from(text, (_, last) => text.slice(0, last + 1)),
);

/** Goes on where it was left: whoever empties the field again needs no second rehearsal. */
const courseOf = onceFor(function* searchForAll(index: SearchIndex): Generator<void, void> {
  const places = createPlaceReader(index);
  for (const text of REHEARSED) {
    suggest(index, text);
    understand(text, places, { isTyping: true });
    yield;
  }
});

/**
 * Searches for a few beginnings of words while nothing else is to be done: code that has never run is several times as
 * slow, and would be so under somebody's first letters. Gives back what ends it.
 */
export const rehearse = (index: SearchIndex): (() => void) | undefined => {
  // Where there are no idle moments, the first letters take what they take.
  if (index.gazetteer === null || !("requestIdleCallback" in globalThis)) return undefined;
  const course = courseOf(index);
  const step = (): void => {
    if (course.next().done !== true) request = requestIdleCallback(step);
  };
  let request = requestIdleCallback(step);
  return () => cancelIdleCallback(request);
};
