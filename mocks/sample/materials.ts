import { printedMaterials, sortLanguages, toMaterial } from "../../backend/entries/shipped-entries.ts";
import { type LanguageTag } from "../../contract/lists/language-tag.ts";
import type { Material } from "../../contract/entries/material.ts";
import { TOPICS } from "../../contract/lists/topic.ts";
import { ENTRY_COUNTS, plannedId, plannedTopic } from "./entry-plan.ts";
import drafts from "./data/materials.json" with { type: "json" };
import type { MaterialDraft, MaterialTexts } from "./data/schemas.ts";
import { pick, pickNumber } from "./random.ts";
import type { SampleRun } from "./sample-run.ts";

/** By first topic, in the order of the plan; the file is read by its schema in a test. */
const invented = drafts as MaterialTexts;

const CLEARING_POINT = "Clearingstelle (Beispiel)";
const OTHER_PUBLISHERS = [
  CLEARING_POINT,
  "Polizeiliche Beratungsstelle (Beispiel)",
  "Arbeitskreis Moschee und Polizei (Beispiel)",
  "Verbund der Moscheegemeinden (Beispiel)",
  "Akademie für Dialog (Beispiel)",
];

/** What printed matter comes in: German only, the languages asked for most, or one circle of readers. */
const EDITIONS: readonly (readonly LanguageTag[])[] = [
  ["de"],
  ["de", "tr", "ar"],
  ["de", "en"],
  ["de", "tr", "ar", "en"],
  ["de", "tr", "ku"],
  ["de", "ar", "fr"],
  ["de", "fa", "prs", "ps"],
  ["de", "en", "ur"],
  ["de", "bs", "sq", "mk"],
  ["de", "ru", "en"],
  ["de", "ar", "so"],
  ["de", "id", "ha", "en"],
];

const OLDEST_DAYS = 1_400;
const NEWEST_DAYS = 20;

const inventMaterial = (
  run: SampleRun,
  nth: number,
  { also = [], length, ...draft }: MaterialDraft,
): Omit<Material, "id"> => {
  const random = run.randomOf(`material ${nth}`);
  const edition = EDITIONS[nth % EDITIONS.length] ?? [];
  return {
    ...draft,
    topics: [plannedTopic(nth), ...also],
    publisher: pick(random, OTHER_PUBLISHERS),
    date: run.dateAt(-pickNumber(random, NEWEST_DAYS, OLDEST_DAYS)),
    ...(draft.kind === "film" ? { minutes: length } : { pages: length }),
    languages: sortLanguages(draft.kind === "film" ? [...edition, "gsg"] : edition),
    files: [],
  };
};

/** On each topic first our own pages, then what is invented. */
const makeMaterial = (run: SampleRun, nth: number): Material => {
  const topic = plannedTopic(nth);
  const turn = Math.floor(nth / TOPICS.length);
  const own = printedMaterials.filter(({ topics }) => topics[0] === topic);
  const id = plannedId(run, "material", nth);
  const page = own[turn];
  if (page !== undefined) return toMaterial(page, { id, publisher: CLEARING_POINT });
  const draft = invented[topic][turn - own.length];
  if (draft === undefined)
    throw new RangeError(`no material number ${nth} on ${topic}: write one in data/materials.json`);
  return { id, ...inventMaterial(run, nth, draft) };
};

/** Materials of ours to print, and invented ones to order. */
export const makeMaterials = (run: SampleRun): Material[] =>
  Array.from({ length: ENTRY_COUNTS.material }, (_, nth) => makeMaterial(run, nth));
