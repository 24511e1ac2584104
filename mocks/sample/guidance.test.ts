import { describe, expect, it } from "vitest";
import { filterEntries, NO_ENTRY_FILTER } from "../../contract/entries/filter-entries.ts";
import { guidanceFilterRules } from "../../contract/entries/guidance-filter-rules.ts";
import { guidanceSchema } from "../../contract/entries/guidance.ts";
import { textsOf } from "../../contract/localized-text.ts";
import { readForgiving } from "../../contract/words/read-words.ts";
import { ENTRY_COUNTS, plannedId } from "./entry-plan.ts";
import { makeGuidance } from "./guidance.ts";
import { createSampleRun } from "./sample-run.ts";

const run = createSampleRun(20_080_626, new Date("2026-11-23T00:00:00Z"));
const paths = makeGuidance(run);

/** Every text of a path, in all its languages. */
const localizedOf = ({ title, summary, steps, avoid, numbers }: (typeof paths)[number]) => [
  title,
  summary,
  ...steps.flatMap((step) => [step.title, step.text]),
  ...avoid,
  ...numbers.map(({ label }) => label),
];

describe("what to do now", () => {
  it("knows the situations that are asked about most, those with danger first", () => {
    expect(paths.map(({ id }) => id)).toEqual([
      "threat-letter",
      "mosque-damage",
      "online-hate",
      "worry-about-youth",
      "demonstration-nearby",
      "large-funeral",
      "friday-parking",
      "ramadan-nights",
    ]);
    const urgent = paths.map(({ isUrgent }) => isUrgent);
    expect(urgent).toEqual(urgent.toSorted((one, other) => Number(other) - Number(one)));
  });

  it.each(paths)("$id has the agreed form and is full in every language", (path) => {
    expect(guidanceSchema.safeParse(path).success).toBe(true);
    for (const text of localizedOf(path)) expect(textsOf(text).filter((each) => each.trim() !== "")).toHaveLength(4);
  });

  it.each(paths)("$id is short", ({ steps, avoid }) => {
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.length).toBeLessThanOrEqual(7);
    expect(avoid.length).toBeLessThanOrEqual(3);
    for (const { text } of steps) expect(text.de.length).toBeLessThan(220);
  });

  it.each(paths)("$id names no number but the two for emergencies", (path) => {
    expect(path.numbers.map(({ number }) => number)).toEqual(["110", "112"]);
    const digits = localizedOf(path).flatMap((text) =>
      textsOf(text).flatMap((each) => each.match(/\d(?:[ /-]?\d){4,}/g) ?? []),
    );
    expect(digits).toEqual([]);
  });

  it("never calls state security by the name of a secret service", () => {
    const arabic = paths.flatMap((path) => localizedOf(path).map((text) => text.ar ?? ""));
    expect(arabic.filter((text) => text.includes("أمن الدولة"))).toEqual([]);
  });

  it("names materials that exist", () => {
    const known = new Set(Array.from({ length: ENTRY_COUNTS.material }, (_, nth) => plannedId(run, "material", nth)));
    for (const { materials } of paths) {
      expect(materials.length).toBeGreaterThan(0);
      expect(materials.filter((id) => !known.has(id))).toEqual([]);
    }
  });

  it.each([
    ["Bombendrohung", "threat-letter"],
    ["قنبلة", "threat-letter"],
    ["Hakenkreuz", "mosque-damage"],
    ["Brand", "mosque-damage"],
    ["hırsız", "mosque-damage"],
    ["Beleidigung", "online-hate"],
    ["Radikalisierung", "worry-about-youth"],
    ["Kundgebung", "demonstration-nearby"],
    ["Beerdigung", "large-funeral"],
    ["Falschparker", "friday-parking"],
    ["gürültü", "ramadan-nights"],
  ])("is found by what somebody in need would type: %s", (text, id) => {
    const { entries } = filterEntries(
      guidanceFilterRules,
      paths,
      { ...NO_ENTRY_FILTER, text },
      new Date(),
      readForgiving,
    );
    expect(entries.map((path) => path.id)).toContain(id);
  });
});
