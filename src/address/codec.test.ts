import * as fc from "fast-check";
import { expect, it } from "vitest";
import { LONGEST_SEARCH_TEXT } from "../../contract/contact/contact-filter.ts";
import {
  placeKey,
  choice,
  createCodec,
  cutText,
  flag,
  joinCodecs,
  many,
  matching,
  number,
  one,
  reshapeCodec,
  text,
} from "./codec.ts";

it("a text is cut to whole characters, at most so many, and the same when cut again", () => {
  const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 250 }), fc.string({ unit: "grapheme" }));
  fc.assert(
    fc.property(
      fc.oneof(anyText, fc.constantFrom("😀".repeat(150), `x${"😀".repeat(150)}`, "\ud83d", "a\udd4c")),
      (typed) => {
        const cut = cutText(typed);
        expect(cut.length).toBeLessThanOrEqual(LONGEST_SEARCH_TEXT);
        expect(cut.isWellFormed()).toBe(true);
        expect(cutText(cut)).toBe(cut);
        expect(typed.toWellFormed()).toContain(cut);
      },
    ),
  );
});

const COLOURS = ["red", "green", "blue"] as const;
const NUMBERS = [10, 25] as const;

const ownCodec = createCodec(
  {
    colour: one(COLOURS),
    size: one(NUMBERS),
    order: choice(COLOURS),
    chosen: many(COLOURS),
    code: matching(/^[a-z]{2}$/),
    share: number(0, 1, 2),
    fresh: flag,
    place: placeKey,
    q: text,
  },
  // A size is that of a colour.
  (values) => (values.colour === null ? { ...values, size: null } : values),
);

const anyValues = fc
  .record({
    colour: fc.constantFrom(null, ...COLOURS),
    size: fc.constantFrom(null, ...NUMBERS),
    order: fc.constantFrom(...COLOURS),
    chosen: fc.subarray([...COLOURS]),
    code: fc.option(fc.stringMatching(/^[a-z]{2}$/)),
    share: fc.option(fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)),
    fresh: fc.boolean(),
    place: fc.option(fc.stringMatching(/^\d{5}$/)),
    q: fc.string({ unit: "binary", maxLength: 250 }).map(cutText),
  })
  .map((values) => (values.colour === null ? { ...values, size: null } : values));

const anyQuery = fc
  .array(
    fc.tuple(
      fc.constantFrom(...ownCodec.keys, "other", "__proto__", "constructor", ""),
      fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...COLOURS, "10", "1", "0.5", "05512", "ab", "Infinity")),
    ),
  )
  .map((pairs) => new URLSearchParams(pairs));

it("an address leads back to every value its table can hold, with nothing dropped", () => {
  fc.assert(
    fc.property(anyValues, anyQuery, (values, before) => {
      expect(ownCodec.parse(new URLSearchParams(ownCodec.serialize(values)))).toEqual({ value: values, dropped: [] });
      const written = ownCodec.write(values, before);
      expect(ownCodec.parse(written)).toEqual({ value: values, dropped: [] });
      const others = (params: URLSearchParams) => [...params].filter(([key]) => !ownCodec.keys.includes(key));
      expect(others(written)).toEqual(others(before));
    }),
  );
});

it("no address fails, and each says the same when it is written anew", () => {
  fc.assert(
    fc.property(anyQuery, (params) => {
      const { value, dropped } = ownCodec.parse(params);
      expect(ownCodec.parse(new URLSearchParams(ownCodec.serialize(value)))).toEqual({ value, dropped: [] });
      expect(new Set(dropped).size).toBe(dropped.length);
    }),
  );
});

it("an address that says nothing says what is usual, and what is usual is not written", () => {
  expect(ownCodec.start).toEqual({
    colour: null,
    size: null,
    order: "red",
    chosen: [],
    code: null,
    share: null,
    fresh: false,
    place: null,
    q: "",
  });
  expect(ownCodec.serialize(ownCodec.start)).toBe("");
});

it.each([
  ["size=10&colour=red", []],
  ["size=10", ["size=10"]],
  ["size=10&colour=pink", ["size=10", "colour=pink"]],
  ["colour=pink&size=10&chosen=blue&chosen=pink", ["colour=pink", "size=10", "chosen=pink"]],
  ["order=red&order=red&order=blue", ["order=blue"]],
  ["share=1.01&code=abc&place=1&fresh=0", ["share=1.01", "code=abc", "place=1", "fresh=0"]],
])("of %s is dropped %j, in the order of the address", (query, dropped) => {
  expect(ownCodec.parse(new URLSearchParams(query)).dropped).toEqual(dropped);
});

it("codecs of several shapes make one address", () => {
  const codec = reshapeCodec(
    joinCodecs({ words: createCodec({ q: text }), place: createCodec({ place: placeKey }) }),
    ({ words, place }) => ({ typed: words.q, key: place.place }),
    ({ typed, key }) => ({ words: { q: typed }, place: { place: key } }),
  );
  fc.assert(
    fc.property(anyValues, ({ q, place }) => {
      const shape = { typed: q, key: place };
      expect(codec.parse(new URLSearchParams(codec.serialize(shape)))).toEqual({ value: shape, dropped: [] });
    }),
  );
  expect(codec.parse(new URLSearchParams("q=a&q=b&place=x")).dropped).toEqual(["q=b", "place=x"]);
});
