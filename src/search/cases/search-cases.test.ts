import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod/mini";
import { foldQuery } from "../../../contract/fold-text.ts";
import { UI_LANGUAGES } from "../../../contract/lists/language-tag.ts";
import { sideOf } from "../../../contract/words/settle-parts.ts";
import { understand } from "../../../contract/words/understand.ts";
import type { PhraseProblem, Understanding } from "../../../contract/words/understanding.ts";
import { readPlacesByLanguage } from "../../../tests/places-by-language.ts";

const several = z.union([z.string(), z.array(z.string())]);

/**
 * What somebody types, and what it means. Written as people write: `role` are roles and kinds of organisations, `format`
 * and `guidance` bear their English names, `place` the name of the town, or "Viertel, Stadt". `certain`: nothing is left
 * to ask. `verdict`: why something else than was expected is right, and what.
 */
const searchCaseSchema = z.strictObject({
  phrase: z.string(),
  pageLanguage: z.enum(UI_LANGUAGES),
  kind: z.string(),
  expected: z.strictObject({
    place: z.optional(several),
    postcode: z.optional(z.string()),
    land: z.optional(several),
    side: z.optional(several),
    role: z.optional(several),
    topic: z.optional(several),
    language: z.optional(several),
    level: z.optional(z.string()),
    format: z.optional(z.string()),
    audience: z.optional(several),
    organisation: z.optional(z.string()),
    guidance: z.optional(several),
    rest: z.string(),
    certain: z.boolean(),
    problem: z.optional(z.string()),
  }),
  note: z.optional(z.string()),
});
type SearchCase = z.infer<typeof searchCaseSchema>;
type Expected = SearchCase["expected"];

const cases = z
  .array(searchCaseSchema)
  .parse(JSON.parse(readFileSync(new URL("search-cases.json", import.meta.url), "utf8")));
const verdicts = z
  .record(z.string(), z.strictObject({ because: z.string(), expected: z.partial(searchCaseSchema.shape.expected) }))
  .parse(JSON.parse(readFileSync(new URL("search-case-verdicts.json", import.meta.url), "utf8")));

const placesIn = await readPlacesByLanguage();

const GUIDANCE: Readonly<Record<string, string>> = {
  "threat letter": "threat-letter",
  "damage at the mosque": "mosque-damage",
  "hate on the net": "online-hate",
  "worry about a young person": "worry-about-youth",
  "Friday parking": "friday-parking",
  "funeral with 1,000 people": "large-funeral",
  "Ramadan nights": "ramadan-nights",
  "demonstration nearby": "demonstration-nearby",
};
const PROBLEMS: Readonly<Record<string, PhraseProblem["kind"]>> = {
  contradiction: "two-sides",
  "two places": "two-places",
  abroad: "abroad",
  emergency: "emergency",
  stopwords: "small-words",
  unreadable: "unreadable",
  "too long": "too-long",
};
/** Where the role is in the list itself, the kind of organisation goes without saying. */
const PLAIN_KINDS: ReadonlySet<string> = new Set(["police-authority", "federal-authority"]);

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : value;
const sorted = (values: Iterable<string>): readonly string[] => [...new Set(values)].toSorted();

const valuesOf = ({ parts }: Understanding, kind: string): readonly string[] =>
  parts.flatMap((part) => (part.kind !== "place" && part.kind === kind ? [part.value] : []));

/** What was understood, in the words of the table. */
const describeUnderstood = (understood: Understanding) => {
  const { parts, rest, problems } = understood;
  const read = (kind: string): readonly string[] => sorted(valuesOf(understood, kind));
  const places = parts.filter((part) => part.kind === "place");
  return {
    place: sorted(places.map(({ hits: [first] }) => first?.label ?? "")),
    land: read("land"),
    side: sorted([...read("side"), ...parts.flatMap((part) => sideOf(part) ?? [])]),
    role: sorted([...read("role"), ...read("organization").filter((kind) => !PLAIN_KINDS.has(kind))]),
    topic: read("topic"),
    language: read("language"),
    level: read("level"),
    format: read("format"),
    audience: read("group"),
    problems: sorted(problems.map(({ kind }) => kind)),
    rest: rest.map(({ text }) => text.toLowerCase()).join(" "),
    certain:
      problems.length === 0 &&
      parts.length > 0 &&
      parts.every((part) => part.certainty === "exact" && (part.kind !== "place" || part.hits.length === 1)),
  };
};

const toProblem = (phrase: string, problem: string | undefined): readonly string[] => {
  // Emoji between words are passed over; alone they are no search.
  if (problem === "emoji") return /\p{L}/u.test(phrase) ? [] : ["unreadable"];
  return listOf(problem === undefined ? undefined : PROBLEMS[problem]);
};

const describeExpected = (phrase: string, expected: Expected) => ({
  place: sorted(listOf(expected.place)),
  land: sorted(listOf(expected.land)),
  side: sorted(listOf(expected.side)),
  role: sorted(listOf(expected.role).map((role) => role.replace("-organisation", "-organization"))),
  topic: sorted(listOf(expected.topic)),
  language: sorted(listOf(expected.language)),
  level: sorted(listOf(expected.level)),
  format: sorted(listOf(expected.format).map((format) => format.replaceAll(" ", "-"))),
  audience: sorted(listOf(expected.audience)),
  problems: sorted(toProblem(phrase, expected.problem)),
  rest: expected.rest,
  certain: expected.certain,
});

describe.each(UI_LANGUAGES)("on a page in %s is understood", (language) => {
  const places = placesIn[language] ?? null;

  test.each(cases.map(({ phrase, expected }) => [phrase, expected] as const))("%s", (phrase, expected) => {
    const verdict = verdicts[phrase];
    const wanted = { ...expected, ...verdict?.expected } as Expected;
    const understood = understand(phrase, places);
    expect(describeUnderstood(understood), verdict?.because).toEqual(describeExpected(phrase, wanted));
    for (const path of listOf(wanted.guidance)) expect(valuesOf(understood, "guidance")).toContain(GUIDANCE[path]);
  });
});

/** What people type in one word, each with the key of what it means: the table of the suggestions. */
const words = z
  .array(z.object({ kind: z.string(), what: z.string(), cases: z.record(z.string(), z.string()) }))
  .parse(JSON.parse(readFileSync(new URL("suggestion-cases.json", import.meta.url), "utf8")))
  // Nobody can be sure of what has only been begun.
  .filter(({ kind, what }) => kind !== "postcode" && what !== "a town by the beginning of its name")
  .flatMap(({ cases: keys }) => Object.entries(keys));
/** Two slips, half a name or an everyday word: suggested, but nothing that a phrase is read as. */
const ONLY_SUGGESTED: ReadonlySet<string> = new Set([
  "Baden",
  "Reklingshausen",
  "Braunschweick",
  "Castrop Rauxl",
  "Rhein Sieg",
  "Ansprechperson",
  "Fortbildung",
]);

/** Whoever writes no more than "Moschee" or "Polizei" means the side, and is offered what it is mostly asked for. */
const isSideAlone = ({ parts }: Understanding): boolean =>
  parts.length > 0 && parts.every(({ kind }) => kind === "side");

test.each(words.filter(([typed]) => !ONLY_SUGGESTED.has(typed)))("the word %s is understood as %s", (typed, key) => {
  for (const places of Object.values(placesIn)) {
    const understood = understand(typed, places);
    const keys = understood.parts.map((part) => (part.kind === "place" ? part.hits[0]?.key : part.value));
    expect(isSideAlone(understood) || keys.includes(key as never), keys.join()).toBe(true);
  }
});

test("control characters part words, and nothing else", () => {
  const { parts, rest } = understand("cami\u0000\u0007bottrop\u200b", placesIn.de ?? null);
  expect(parts.map(({ kind }) => kind)).toEqual(["side", "place"]);
  expect(rest).toEqual([]);
});

/** What is left of a phrase that another one may have been made from: no case, no accents, no place beside other words. */
const toCore = (phrase: string): string => {
  const { parts } = understand(phrase, placesIn.de ?? null);
  const others = parts
    .filter(({ kind }) => kind === "place")
    .toSorted((one, other) => other.from - one.from)
    .reduce((text, { from, to }) => `${text.slice(0, from)} ${text.slice(to)}`, phrase);
  return foldQuery(others).join(" ") || foldQuery(phrase).join(" ");
};

/** Written by somebody who has not seen the words; `outsider-cases.test.ts` says what is understood of them. */
const outsiderPhrases = z
  .object({ cases: z.array(z.object({ phrase: z.string() })) })
  .parse(JSON.parse(readFileSync(new URL("outsider-cases.json", import.meta.url), "utf8")))
  .cases.map(({ phrase }) => phrase);

test("the tables are as long as they are said to be, and no phrase counts that another one makes with its place or case changed", () => {
  const phrases = cases.map(({ phrase }) => phrase);
  expect(new Set(phrases).size).toBe(phrases.length);
  expect(new Set([...phrases, ...outsiderPhrases].map(toCore)).size).toBeGreaterThanOrEqual(400);
  expect(Object.keys(verdicts).filter((phrase) => !phrases.includes(phrase))).toEqual([]);
});

test("every kind of thing that can be understood stands in the table", () => {
  const kinds = new Set(cases.flatMap(({ expected }) => Object.keys(expected)));
  expect([...kinds].toSorted()).toEqual(Object.keys(searchCaseSchema.shape.expected.shape).toSorted());
});
