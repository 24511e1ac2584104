import { expect, it } from "vitest";
import { LANGUAGE_TAGS, UI_LANGUAGES } from "../../contract/lists/language-tag.ts";
import { materialSchema } from "../../contract/entries/material.ts";
import { MATERIAL_KINDS } from "../../contract/lists/material-kind.ts";
import { TARGET_GROUPS } from "../../contract/lists/target-group.ts";
import { TOPICS } from "../../contract/lists/topic.ts";
import { ENTRY_COUNTS, plannedId, plannedTopic } from "./entry-plan.ts";
import { makeMaterials } from "./materials.ts";
import { createSampleRun } from "./sample-run.ts";

const TODAY = "2026-11-23";
const run = createSampleRun(20_080_626, new Date(`${TODAY}T00:00:00Z`));
const materials = makeMaterials(run);

it("are as many as planned, in the agreed form, with the planned id and first topic", () => {
  expect(materials).toHaveLength(ENTRY_COUNTS.material);
  materials.forEach((material, nth) => {
    expect(materialSchema.parse(material)).toEqual(material);
    expect(material.id).toBe(plannedId(run, "material", nth));
    expect(material.topics[0]).toBe(plannedTopic(nth));
    expect(new Set(material.topics).size).toBe(material.topics.length);
  });
});

it.each([
  ["topic", TOPICS, materials.flatMap(({ topics }) => topics)],
  ["kind", MATERIAL_KINDS, materials.map(({ kind }) => kind)],
  ["target group", TARGET_GROUPS, materials.flatMap(({ audience }) => audience)],
  ["language", LANGUAGE_TAGS, materials.flatMap(({ languages }) => languages)],
] as const)("leave out no %s", (_, all, given) => {
  expect([...new Set<string>(given)].toSorted()).toEqual([...all].toSorted());
});

it("have minutes where they are films, else pages, and a date that is past", () => {
  expect(materials.filter(({ kind, minutes }) => (kind === "film") !== (minutes !== undefined))).toEqual([]);
  expect(materials.filter(({ pages, minutes }) => (pages === undefined) === (minutes === undefined))).toEqual([]);
  expect(materials.filter(({ date }) => date >= TODAY)).toEqual([]);
});

it("exist in every language of their files, and each in German", () => {
  const odd = materials.filter(({ languages, files }) => files.some(({ language }) => !languages.includes(language)));
  expect(odd).toEqual([]);
  expect(materials.filter(({ languages }) => !languages.includes("de"))).toEqual([]);
});

it("speak four languages, no two alike, and of invented publishers", () => {
  for (const language of UI_LANGUAGES) {
    for (const part of ["title", "summary"] as const) {
      const texts = materials.map((material) => material[part][language] ?? "");
      expect(texts.filter((text) => text.trim() === "")).toEqual([]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  }
  expect(materials.filter(({ publisher }) => !publisher.endsWith(" (Beispiel)"))).toEqual([]);
  const arabic = materials.map(({ title, summary }) => `${title.ar} ${summary.ar}`);
  expect(arabic.filter((text) => text.includes("أمن الدولة"))).toEqual([]);
});
