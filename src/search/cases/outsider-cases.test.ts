import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod/mini";
import { UI_LANGUAGES } from "../../../contract/lists/language-tag.ts";
import { sideOf } from "../../../contract/words/settle-parts.ts";
import { understand } from "../../../contract/words/understand.ts";
import type { Understanding } from "../../../contract/words/understanding.ts";
import { readPlacesByLanguage } from "../../../tests/places-by-language.ts";

/**
 * What somebody expected who wrote the phrase and had not seen the words of `contract/words`. `topic`, `role`: one of
 * them; `guidance`: a path that is about it answers for the topic. `side`: `both` is asked about; `not-the-mosque` is
 * written of a mosque to which something happened. `ambiguous`: the place is one of several. `rest`: is not swallowed.
 */
const expectedSchema = z.strictObject({
  place: z.optional(z.array(z.string())),
  postcode: z.optional(z.string()),
  land: z.optional(z.array(z.string())),
  side: z.optional(z.enum(["security-authority", "muslim-organization", "both", "not-the-mosque"])),
  topic: z.optional(z.array(z.string())),
  guidance: z.optional(z.string()),
  role: z.optional(z.array(z.string())),
  language: z.optional(z.array(z.string())),
  level: z.optional(z.string()),
  rest: z.optional(z.string()),
  ambiguous: z.optional(z.boolean()),
  problem: z.optional(z.string()),
});
type Expected = z.infer<typeof expectedSchema>;

/** `judged`: why the phrase is understood otherwise, be it a fault that is known or a better understanding. */
const { cases } = z
  .object({
    written: z.string(),
    cases: z.array(
      z.strictObject({
        phrase: z.string(),
        pageLanguage: z.enum(UI_LANGUAGES),
        expected: expectedSchema,
        note: z.optional(z.string()),
        judged: z.optional(z.string()),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL("outsider-cases.json", import.meta.url), "utf8")));

const placesIn = await readPlacesByLanguage();

const valuesOf = ({ parts }: Understanding, kind: string): readonly string[] =>
  parts.flatMap((part) => (part.kind !== "place" && part.kind === kind ? [part.value] : []));

const sameSet = (found: readonly string[], wanted: readonly string[]): boolean =>
  [...new Set(found)].toSorted().join() === wanted.toSorted().join();

/** What of the expected was not understood, and what was understood that nobody meant; nothing where all is well. */
const listFaults = (understood: Understanding, wanted: Expected): readonly string[] => {
  const { parts, rest, problems } = understood;
  const read = (kind: string): readonly string[] => valuesOf(understood, kind);
  const places = parts.flatMap((part) => (part.kind === "place" ? [part.hits] : []));
  const labels = places.map(([first]) => first?.label ?? "");
  const isPlace = wanted.ambiguous
    ? places.length === 1 && places[0]?.some(({ label }) => label === wanted.place?.[0]) === true
    : sameSet(labels, wanted.place ?? []);
  const sides = new Set([...read("side"), ...parts.flatMap((part) => sideOf(part) ?? [])]);
  const kinds = problems.map(({ kind }) => kind);
  const topics = read("topic");
  const isTopic =
    wanted.topic === undefined
      ? topics.length === 0
      : wanted.topic.some((topic) => topics.includes(topic)) ||
        (wanted.guidance !== undefined && read("guidance").includes(wanted.guidance));
  const roles = new Set([...read("role"), ...read("organization")]);
  const isSide = {
    both: kinds.includes("two-sides"),
    "not-the-mosque": !sides.has("muslim-organization"),
    "security-authority": sameSet([...sides], ["security-authority"]),
    "muslim-organization": sameSet([...sides], ["muslim-organization"]),
    none: !sides.has("muslim-organization"),
  }[wanted.side ?? "none"];
  const left = rest.map(({ text }) => text.toLowerCase()).join(" ");
  const lost = (wanted.rest?.toLowerCase().split(" ") ?? []).filter((word) => !left.includes(word));
  const checks: Readonly<Record<string, boolean>> = {
    place: isPlace,
    land: sameSet(read("land"), wanted.land ?? []),
    side: isSide,
    topic: isTopic,
    role: wanted.role === undefined ? read("role").length === 0 : wanted.role.some((role) => roles.has(role)),
    language: sameSet(read("language"), wanted.language ?? []),
    level: wanted.level === undefined || read("level").includes(wanted.level),
    rest: lost.length === 0,
    problem:
      wanted.problem === undefined
        ? kinds.every((kind) => kind === "two-sides" && wanted.side === "both")
        : kinds.includes(wanted.problem as (typeof kinds)[number]),
  };
  return Object.entries(checks).flatMap(([what, isRight]) => (isRight ? [] : [what]));
};

describe.each(UI_LANGUAGES)("on a page in %s is understood what somebody wrote who knows no word table", (language) => {
  const places = placesIn[language] ?? null;

  test.each(cases.map((each) => [each.phrase, each] as const))("%s", (phrase, { expected, judged }) => {
    const faults = listFaults(understand(phrase, places), expected);
    // What is judged otherwise and has become right needs its reason no longer.
    expect(faults.length > 0, faults.join()).toBe(judged !== undefined);
  });
});

test("at least 150 phrases are such, each once, in all four languages of the page", () => {
  expect(new Set(cases.map(({ phrase }) => phrase)).size).toBe(cases.length);
  expect(cases.length).toBeGreaterThanOrEqual(150);
  expect(new Set(cases.map(({ pageLanguage }) => pageLanguage))).toEqual(new Set(UI_LANGUAGES));
  expect(cases.filter(({ judged }) => judged !== undefined).length).toBeLessThanOrEqual(20);
});
