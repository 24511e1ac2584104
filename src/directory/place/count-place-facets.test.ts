import { readWords } from "../../../contract/words/read-words.ts";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { LAND_CODES } from "../../../contract/lists/land.ts";
import { LANGUAGE_TAGS } from "../../../contract/lists/language-tag.ts";
import { LEVELS } from "../../../contract/lists/level.ts";
import { SEARCHABLE_SIDES, SIDES } from "../../../contract/lists/side.ts";
import { TOPICS } from "../../../contract/lists/topic.ts";
import { readBuiltGazetteer, readSampleDirectory, SAMPLE_DAY } from "../../../tests/contract/sample-directory.ts";
import { type DirectoryState, RADII } from "../directory-address.ts";
import type { DirectoryFilter } from "../directory-address.ts";
import { findPlaceResult, type PlaceResult } from "./place-result.ts";

const { index } = await readSampleDirectory();
const gazetteer = readBuiltGazetteer();
const context = { today: SAMPLE_DAY, read: readWords };

const find = (state: DirectoryState): PlaceResult => {
  const place = gazetteer.findPlace(state.place ?? "");
  if (place === undefined) throw new Error(`no place ${state.place ?? ""}`);
  return findPlaceResult(index, place, state, context);
};

const state: fc.Arbitrary<DirectoryState> = fc.record({
  filter: fc.record({
    side: fc.constantFrom(null, ...SEARCHABLE_SIDES),
    lands: fc.subarray(["DE-NW", "DE-BY", "DE-BE"] as const),
    topics: fc.subarray(["youth", "funerals"] as const),
    languages: fc.subarray(["tr", "ar"] as const),
    levels: fc.subarray(["local", "land"] as const),
    roles: fc.subarray(["liaison-officer", "board"] as const),
    bbox: fc.constant(null),
    fresh: fc.boolean(),
    text: fc.constantFrom("", "Moschee", "Staatsschutz", "zzz"),
  }),
  place: fc.constantFrom("05562032", "11000000", "09162000", "05562", "01056025"),
  radius: fc.constantFrom(null, ...RADII),
  view: fc.constant(null),
  isMapWanted: fc.constant(false),
});

/** Every facet whose choice narrows, with its values and the filter that has one of them alone. */
const choices: readonly [
  keyof PlaceResult["facets"],
  readonly string[],
  (value: string) => Partial<DirectoryFilter>,
][] = [
  ["side", SIDES, (value) => ({ side: SEARCHABLE_SIDES.find((side) => side === value) ?? null })],
  ["land", LAND_CODES, (value) => ({ lands: LAND_CODES.filter((land) => land === value) })],
  ["topic", TOPICS, (value) => ({ topics: TOPICS.filter((topic) => topic === value) })],
  ["language", LANGUAGE_TAGS, (value) => ({ languages: LANGUAGE_TAGS.filter((tag) => tag === value) })],
  ["level", LEVELS, (value) => ({ levels: LEVELS.filter((level) => level === value) })],
];

test("each value counts what the list of the place would have with it alone", () => {
  fc.assert(
    fc.property(state, (given) => {
      const { facets } = find(given);
      for (const [facet, values, choose] of choices) {
        const shown = facets[facet] as Uint32Array;
        values.forEach((value, nth) => {
          // The Clearing Point is on no side one could choose.
          if (value === "clearing-point") return;
          const { count } = find({ ...given, filter: { ...given.filter, ...choose(value) } });
          expect(shown[nth], `${facet} ${value}`).toBe(count);
        });
      }
      expect(facets.fresh).toBe(find({ ...given, filter: { ...given.filter, fresh: true } }).count);
    }),
    { numRuns: 40 },
  );
});
