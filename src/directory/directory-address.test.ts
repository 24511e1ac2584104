import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facetValues } from "../../contract/contact/contact-filter.ts";
import { type Bbox, LAND_CODES } from "../../contract/lists/land.ts";
import { LANGUAGE_TAGS } from "../../contract/lists/language-tag.ts";
import { LEVELS } from "../../contract/lists/level.ts";
import { ROLES } from "../../contract/lists/role.ts";
import { SEARCHABLE_SIDES } from "../../contract/lists/side.ts";
import { TOPICS } from "../../contract/lists/topic.ts";
import { LONGEST_SEARCH_TEXT as LONGEST } from "../../contract/contact/contact-filter.ts";
import { cutText } from "../address/codec.ts";
import { LARGEST_ZOOM, PANNING_AREA, SMALLEST_ZOOM } from "../map/view/map-view.ts";
import { directoryCodec, type DirectoryState, RADII, roundView, START_STATE } from "./directory-address.ts";

const parse = (query: string) => directoryCodec.parse(new URLSearchParams(query));

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const [WEST, SOUTH, EAST, NORTH] = PANNING_AREA;

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 250 }),
  fc.string({ unit: "binary", maxLength: 250 }),
  fc.string({
    unit: fc.constantFrom(" ", "&", "=", "?", "#", "%", "+", ";", "\\", "\u0000", "\u00a0", "\ufeff", "🕌", "ä", "إ"),
  }),
);

/** Any state the screen can be in: a map cannot be moved out of its limits, and a radius needs a place. */
const state: fc.Arbitrary<DirectoryState> = fc
  .record({
    filter: fc.record({
      side: fc.constantFrom(null, ...SEARCHABLE_SIDES),
      lands: fc.subarray([...LAND_CODES]),
      topics: fc.subarray([...TOPICS]),
      languages: fc.subarray([...LANGUAGE_TAGS]),
      levels: fc.subarray([...LEVELS]),
      roles: fc.subarray([...ROLES]),
      fresh: fc.boolean(),
      text: anyText.map(cutText),
      bbox: fc.option(
        fc
          .tuple(between(WEST, 9), between(SOUTH, 50), between(10, EAST), between(51, NORTH))
          .map((sides) => sides.map((side) => Number(side.toFixed(2))) as unknown as Bbox),
      ),
    }),
    place: fc.option(fc.oneof(fc.stringMatching(/^\d{5}$/), fc.stringMatching(/^\d{8}$/))),
    radius: fc.constantFrom(null, ...RADII),
    view: fc.option(
      fc
        .record({ zoom: between(SMALLEST_ZOOM, LARGEST_ZOOM), lat: between(SOUTH, NORTH), lon: between(WEST, EAST) })
        .map(roundView),
    ),
    isMapWanted: fc.boolean(),
  })
  .map((all) => ({
    ...all,
    filter: all.place === null ? all.filter : { ...all.filter, bbox: null },
    radius: all.place === null ? null : all.radius,
  }));

const KEYS = [
  "side",
  "land",
  "topic",
  "language",
  "level",
  "role",
  "fresh",
  "q",
  "bbox",
  "place",
  "radius",
  "z",
  "lat",
  "lon",
  "map",
];
const hostileValue = fc.oneof(
  anyText,
  fc.constantFrom(...LAND_CODES, ...LEVELS, ...SEARCHABLE_SIDES, "1", "0", "10", "05512", "05512000", "51.5", "9.25"),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "NaN",
    "Infinity",
    "-0",
    "1e1",
    "0x10",
    " 10",
    "１０",
    "٥٢",
    "010",
    "null",
  ),
  fc.constantFrom(
    "DE-XX",
    "de-by",
    "clearing-point",
    "true",
    "<script>",
    "%",
    "%00",
    "😀".repeat(150),
    "a".repeat(9_999),
  ),
);
const hostilePairs = fc.array(
  fc.tuple(fc.constantFrom(...KEYS, "Land", "q ", "utm_source", "__proto__"), hostileValue),
  {
    maxLength: 12,
  },
);
const hostileQuery = fc.oneof(
  { weight: 4, arbitrary: hostilePairs.map((pairs) => new URLSearchParams(pairs).toString()) },
  { weight: 1, arbitrary: hostilePairs.map((pairs) => pairs.map((pair) => pair.join("=")).join("&")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
);

/** The values of a query that the state neither holds nor, as one value given again, repeats. */
const findUnused = (query: string, { filter, place, radius, view, isMapWanted }: DirectoryState): string[] => {
  const params = new URLSearchParams(query);
  const text = params
    .getAll("q")
    .find((value) => value.trim() !== "")
    ?.trim();
  const used: Record<string, (value: string) => boolean> = {
    side: (value) => value === filter.side,
    land: (value) => filter.lands.some((land) => land === value),
    topic: (value) => filter.topics.some((topic) => topic === value),
    language: (value) => filter.languages.some((language) => language === value),
    level: (value) => filter.levels.some((level) => level === value),
    role: (value) => filter.roles.some((role) => role === value),
    fresh: (value) => filter.fresh && value === "1",
    q: (value) => value.trim() === "" || value.trim() === filter.text,
    place: (value) => value === place,
    radius: (value) => radius !== null && value === String(radius),
    z: (value) => view !== null && value === params.get("z") && Number(value).toFixed(2) === view.zoom.toFixed(2),
    lat: (value) => view !== null && value === params.get("lat") && Number(value).toFixed(4) === view.lat.toFixed(4),
    lon: (value) => view !== null && value === params.get("lon") && Number(value).toFixed(4) === view.lon.toFixed(4),
    map: (value) => isMapWanted && value === "1",
  };
  return [...params].flatMap(([key, value]) => {
    if (!KEYS.includes(key) || used[key]?.(value)) return [];
    // Of a text that is too long the part that is left out is named.
    const rest = value.trim() === text ? text.slice(filter.text.length) : value;
    return `${key}=${key === "q" ? rest.trim() : value}`;
  });
};

describe("the address of the directory", () => {
  it("leads back to every state, with nothing left out", () => {
    fc.assert(
      fc.property(state, (own) => {
        expect(parse(directoryCodec.serialize(own))).toEqual({ value: own, dropped: [] });
      }),
      { numRuns: 10_000 },
    );
  });

  it("never fails, and names each value it has no use for, once", () => {
    fc.assert(
      fc.property(hostileQuery, (query) => {
        const { value: read, dropped } = parse(query);
        expect(dropped.toSorted()).toEqual([...new Set(findUnused(query, read))].toSorted());
        expect(dropped.every((part) => part.isWellFormed())).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  it("says the same when written anew, however it was written", () => {
    fc.assert(
      fc.property(hostileQuery, (query) => {
        const { value: read } = parse(query);
        const tidy = directoryCodec.serialize(read);
        expect(parse(tidy)).toEqual({ value: read, dropped: [] });
        expect(directoryCodec.serialize(parse(tidy).value)).toBe(tidy);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is empty at the start", () => {
    expect(directoryCodec.serialize(START_STATE)).toBe("");
    expect(parse("")).toEqual({ value: START_STATE, dropped: [] });
  });

  it.each(["side=", "fresh=1", "q=a", "land=DE-BY", "place=05512"])(
    "holds %s only where it differs from it",
    (part) => {
      const key = part.split("=")[0] ?? "";
      const query = directoryCodec.serialize({ ...parse(part).value, view: { zoom: 7.5, lat: 51.5, lon: 9 } });
      expect([...new URLSearchParams(query).keys()].filter((own) => own !== key)).toEqual(["z", "lat", "lon"]);
    },
  );

  it("repeats the key of a facet with several values, in the order of the list", () => {
    const query = "land=DE-TH&level=local&land=DE-BY&land=DE-TH&topic=sport&topic=youth";
    expect(directoryCodec.serialize(parse(query).value)).toBe(
      "land=DE-BY&land=DE-TH&topic=youth&topic=sport&level=local",
    );
    expect(parse(query).dropped).toEqual([]);
  });

  it.each(Object.entries(facetValues))("knows every value of %s", (name, values) => {
    const query = values.map((value) => `${name}=${value}`).join("&");
    expect(directoryCodec.serialize(parse(query).value)).toBe(query);
  });
});

describe("what an address leaves out", () => {
  it.each([
    ["land=DE-XX&land=DE-BY", ["land=DE-XX"]],
    ["land=DE-XX&land=DE-XX", ["land=DE-XX"]],
    ["side=clearing-point", ["side=clearing-point"]],
    ["side=muslim-organization&side=security-authority", ["side=security-authority"]],
    ["side=muslim-organization&side=muslim-organization", []],
    ["fresh=yes", ["fresh=yes"]],
    ["q=moschee&q=imam", ["q=imam"]],
    ["q=++", []],
    ["place=1234", ["place=1234"]],
    ["place=05512&place=09162", ["place=09162"]],
    ["radius=10", ["radius=10"]],
    ["place=05512&radius=11", ["radius=11"]],
    ["z=7&lat=51&lon=9&z=8", ["z=8"]],
    ["z=7&lat=51", ["z=7", "lat=51"]],
    ["z=4.99&lat=51&lon=9", ["z=4.99", "lat=51", "lon=9"]],
    ["z=17.01&lat=51&lon=9", ["z=17.01", "lat=51", "lon=9"]],
    ["z=7&lat=60&lon=9", ["z=7", "lat=60", "lon=9"]],
    ["z=7&lat=51&lon=-9", ["z=7", "lat=51", "lon=-9"]],
    ["z=7&lat=51e0&lon=9", ["z=7", "lat=51e0", "lon=9"]],
    ["utm_source=mail&Land=DE-XX&mock=slow", []],
  ])("of %s is %j", (query, dropped) => {
    expect(parse(query).dropped).toEqual(dropped);
  });

  it("is never a view that the map can show, to its edges", () => {
    for (const zoom of [SMALLEST_ZOOM, LARGEST_ZOOM]) {
      for (const lat of [SOUTH, NORTH]) {
        for (const lon of [WEST, EAST]) {
          const view = { zoom, lat, lon };
          expect(parse(directoryCodec.serialize({ ...START_STATE, view }))).toMatchObject({
            value: { view },
            dropped: [],
          });
        }
      }
    }
  });
});

it("a view is rounded to what nobody can see: 11 metres at most", () => {
  expect(roundView({ zoom: 7.123456, lat: 51.123449, lon: 9.999951 })).toEqual({ zoom: 7.12, lat: 51.1234, lon: 10 });
});

describe("a text too long for an address", () => {
  it.each([
    ["of plain letters", "a".repeat(LONGEST + 3), "a".repeat(LONGEST), "q=aaa"],
    ["with a character at the edge", `${"a".repeat(LONGEST - 1)}🕌bc`, "a".repeat(LONGEST - 1), "q=🕌bc"],
    ["with a space at the edge", `${"a".repeat(LONGEST - 1)} bc`, "a".repeat(LONGEST - 1), "q=bc"],
    ["of spaces around a word", `${" ".repeat(LONGEST)}word`, "word", undefined],
  ])("%s is cut between characters, and the rest named", (_, text, kept, dropped) => {
    const { value: read, dropped: named } = parse(new URLSearchParams({ q: text }).toString());
    expect(read.filter.text).toBe(kept);
    expect(named[0]).toBe(dropped);
  });
});
