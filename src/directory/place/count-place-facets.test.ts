import * as fc from "fast-check";
import { expect, test } from "vitest";
import { LAND_CODES } from "../../../contract/lists/land.ts";
import { LANGUAGE_TAGS } from "../../../contract/lists/language-tag.ts";
import { languagesAt } from "../../../contract/contact/contact-index.ts";
import { LEVELS } from "../../../contract/lists/level.ts";
import { SEARCHABLE_SIDES, SIDES } from "../../../contract/lists/side.ts";
import { germanTerms } from "../../../contract/names/de.ts";
import { TOPICS } from "../../../contract/lists/topic.ts";
import { findPlace } from "../../../contract/place/place.ts";
import { readBuiltGazetteer, readSampleDirectory, SAMPLE_DAY } from "../../../tests/contract/sample-directory.ts";
import { type DirectoryState, RADII, START_STATE } from "../directory-address.ts";
import type { DirectoryFilter } from "../directory-address.ts";
import { entryAt } from "../list/list-entries.ts";
import { findPlaceResult, type PlaceResult } from "./place-result.ts";

const { index } = await readSampleDirectory();
const gazetteer = readBuiltGazetteer();
const context = { today: SAMPLE_DAY, terms: [germanTerms] };

const find = (state: DirectoryState): PlaceResult => {
  const place = findPlace(gazetteer, state.place ?? "");
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
    fresh: fc.boolean(),
    text: fc.constantFrom("", "Moschee", "Staatsschutz", "zzz"),
  }),
  place: fc.constantFrom("05562032", "11000000", "09162000", "05562", "01056025"),
  radius: fc.constantFrom(null, ...RADII),
  view: fc.constant(null),
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

test("a language counts those in the list who speak it", () => {
  const result = find({ ...START_STATE, place: "05562032", radius: 10 });
  const counts = LANGUAGE_TAGS.map(() => 0);
  for (let line = 0; line < result.list.lines.length; line += 1) {
    const entry = entryAt(result.list, line);
    if (entry?.kind !== "contact" || result.matches[entry.position] !== 1) continue;
    for (const tag of languagesAt(index, entry.position)) {
      const nth = LANGUAGE_TAGS.indexOf(tag);
      counts[nth] = (counts[nth] ?? 0) + 1;
    }
  }
  expect(Math.max(...counts)).toBeGreaterThan(3);
  expect([...result.facets.language]).toEqual(counts);
});
