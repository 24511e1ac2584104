import { LANGUAGE_TAGS, type LanguageTag } from "../../contract/language-tag.ts";
import type { Material } from "../../contract/material.ts";
import { type Topic, TOPICS } from "../../contract/topic.ts";
import { ENTRY_COUNTS, plannedId, plannedTopic } from "./entry-plan.ts";
import type { MaterialDraft } from "./material-drafts/material-draft.ts";
import { onEncounter } from "./material-drafts/on-encounter.ts";
import { onEverydayLife } from "./material-drafts/on-everyday-life.ts";
import { onPrevention } from "./material-drafts/on-prevention.ts";
import { onProtection } from "./material-drafts/on-protection.ts";
import { onPublicLife } from "./material-drafts/on-public-life.ts";
import { onSupport } from "./material-drafts/on-support.ts";
import { pick, pickNumber, type Random } from "./random.ts";
import type { SampleRun } from "./sample-run.ts";

/** By first topic, in the order of the plan. */
export const materialDrafts: Readonly<Record<Topic, readonly MaterialDraft[]>> = {
  ...onProtection,
  ...onSupport,
  ...onPrevention,
  ...onEverydayLife,
  ...onEncounter,
  ...onPublicLife,
};

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
  ["de", "fa", "ps"],
  ["de", "en", "ur"],
  ["de", "bs", "sq", "mk"],
  ["de", "ru", "en"],
  ["de", "ar", "so"],
  ["de", "id", "ha", "en"],
];

/** Pages of ours are printed in these languages, too. */
const PRINTED: readonly LanguageTag[] = ["de", "tr", "ar", "en"];

const OLDEST_DAYS = 1_400;
const NEWEST_DAYS = 20;

const sortLike = (languages: readonly LanguageTag[]): LanguageTag[] =>
  LANGUAGE_TAGS.filter((tag) => languages.includes(tag));

const chooseLanguages = (nth: number, { kind, files }: MaterialDraft): LanguageTag[] => {
  if (files !== undefined) return sortLike([...PRINTED, ...files.languages]);
  const edition = EDITIONS[nth % EDITIONS.length] ?? [];
  return sortLike(kind === "film" ? [...edition, "gsg"] : edition);
};

const choosePublisher = (random: Random, { files }: MaterialDraft): string =>
  files === undefined ? pick(random, OTHER_PUBLISHERS) : CLEARING_POINT;

const makeMaterial = (run: SampleRun, nth: number): Material => {
  const topic = plannedTopic(nth);
  const draft = materialDrafts[topic][Math.floor(nth / TOPICS.length)];
  if (draft === undefined) throw new RangeError(`no material number ${nth} on ${topic}: write one in material-drafts`);
  const random = run.randomOf(`material ${nth}`);
  const { title, summary, kind, audience, also, length, files } = draft;
  return {
    id: plannedId(run, "material", nth),
    title,
    summary,
    kind,
    topics: [topic, ...(also ?? [])],
    audience: [...audience],
    publisher: choosePublisher(random, draft),
    date: files?.date ?? run.dateAt(-pickNumber(random, NEWEST_DAYS, OLDEST_DAYS)),
    ...(kind === "film" ? { minutes: length } : { pages: length }),
    languages: chooseLanguages(nth, draft),
    files: (files?.languages ?? []).map((language) => ({
      language,
      path: `materials/${files?.name}/${language}.html`,
    })),
  };
};

/** Materials of ours to print, and invented ones to order. */
export const makeMaterials = (run: SampleRun): Material[] =>
  Array.from({ length: ENTRY_COUNTS.material }, (_, nth) => makeMaterial(run, nth));
