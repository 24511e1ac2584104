import { expect, it } from "vitest";
import { ATTENDANCES } from "../../contract/lists/attendance.ts";
import { expertSchema } from "../../contract/entries/expert.ts";
import { EXPERT_FORMATS, EXPERT_SIDES } from "../../contract/lists/expert-lists.ts";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { LANGUAGE_TAGS } from "../../contract/lists/language-tag.ts";
import { TOPICS } from "../../contract/lists/topic.ts";
import { ENTRY_COUNTS, plannedId, plannedTopic } from "./entry-plan.ts";
import { makeExperts } from "./experts.ts";
import { createSampleRun } from "./sample-run.ts";

const run = createSampleRun(20_080_626, new Date("2026-11-23T00:00:00Z"));
const experts = makeExperts(run);

it("are as many as planned, in the agreed form, with the planned id and first topic", () => {
  expect(experts).toHaveLength(ENTRY_COUNTS.expert);
  experts.forEach((expert, nth) => {
    expect(expertSchema.parse(expert)).toEqual(expert);
    expect(expert.id).toBe(plannedId(run, "expert", nth));
    expect(expert.topics[0]).toBe(plannedTopic(nth));
    expect(new Set(expert.topics).size).toBe(expert.topics.length);
  });
});

it.each([
  ["topic", TOPICS, experts.flatMap(({ topics }) => topics)],
  ["Land", LAND_CODES, experts.flatMap(({ lands }) => lands)],
  ["language", LANGUAGE_TAGS, experts.flatMap(({ languages }) => languages)],
  ["side", EXPERT_SIDES, experts.map(({ side }) => side)],
  ["format", EXPERT_FORMATS, experts.flatMap(({ formats }) => formats)],
  ["way to take part", ATTENDANCES, experts.flatMap(({ attendance }) => attendance)],
] as const)("leave out no %s", (_, all, given) => {
  expect([...new Set<string>(given)].toSorted()).toEqual([...all].toSorted());
});

it("come from everywhere and from one Land, on site and online, in every combination", () => {
  const isNationwide = (lands: readonly string[]): boolean => lands.length === LAND_CODES.length;
  const kinds = experts.map(({ lands, attendance }) => `${isNationwide(lands)} ${attendance.join("+")}`);
  expect([...new Set(kinds)].toSorted()).toEqual([
    "false on-site",
    "false on-site+online",
    "true on-site",
    "true on-site+online",
    "true online",
  ]);
});

it("speak of fields and work in four languages, no two alike, and of no person", () => {
  for (const language of ["de", "en", "tr", "ar"] as const) {
    for (const part of ["field", "profile"] as const) {
      const texts = experts.map((expert) => expert[part][language] ?? "");
      expect(texts.filter((text) => text.trim().length < 8)).toEqual([]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  }
  expect(experts.filter(({ field }) => /\b(Herr|Frau|Dr\.|Prof\.|Hodscha)\s/.test(field.de))).toEqual([]);
  const arabic = experts.map(({ field, profile }) => `${field.ar} ${profile.ar}`);
  expect(arabic.filter((text) => text.includes("أمن الدولة"))).toEqual([]);
});
