import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { foldQuery } from "../../../contract/fold-text.ts";
import { understand } from "../../../contract/words/understand.ts";
import { readWordTable } from "../../../contract/words/word-table.ts";
import { readBuiltGazetteer } from "../../../tests/contract/sample-directory.ts";
import { createPlaceReader } from "../places/place-reader.ts";
import { createSearchIndex } from "../search-index.ts";
import { searchTerms } from "../search-terms.ts";

const index = createSearchIndex({ terms: searchTerms.de, contacts: null, gazetteer: readBuiltGazetteer() });
const places = createPlaceReader(index);

const guidance = new URL("../../../content/guidance/", import.meta.url);
/** Every word of the paths of guidance, in all four languages: what people of the field write about. */
const words = new Set(
  readdirSync(guidance).flatMap((name) =>
    [...readFileSync(new URL(name, guidance), "utf8").matchAll(/\p{L}+/gu)].map(([word]) => word.toLowerCase()),
  ),
);

describe("what people write about what happened", () => {
  test("names no town by a slip", () => {
    expect(words.size).toBeGreaterThan(1_000);
    const taken = [...words].filter((word) =>
      understand(`polizei ${word}`, places).parts.some(
        ({ kind, certainty }) => kind === "place" && certainty === "slip",
      ),
    );
    expect(taken).toEqual([]);
  });

  test("is no slip for a language either", () => {
    const taken = [...words, ...readWordTable().everyday].filter((word) =>
      understand(`polizei ${word}`, places).parts.some(
        ({ kind, certainty }) => kind === "language" && certainty === "slip",
      ),
    );
    expect(taken).toEqual([]);
  });
});

test("no everyday word is the name of a place: whoever types one alone would not find it", () => {
  const known = [...readWordTable().everyday].filter((word) => places?.findNamed([word], word).length !== 0);
  // Inflected, as "Stellen" of Stelle, they may be.
  expect(
    known.filter((word) =>
      index.parts.some(({ names }) => names.flat().some((name) => foldQuery(name).join(" ") === word)),
    ),
  ).toEqual([]);
});
