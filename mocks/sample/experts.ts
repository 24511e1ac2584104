import type { Attendance } from "../../contract/lists/attendance.ts";
import type { Expert } from "../../contract/entries/expert.ts";
import type { ExpertSide } from "../../contract/lists/expert-lists.ts";
import { LAND_CODES, type LandCode } from "../../contract/lists/land.ts";
import { LANGUAGE_TAGS, type LanguageTag } from "../../contract/lists/language-tag.ts";
import { TOPICS } from "../../contract/lists/topic.ts";
import { type LanguageProfile, policeLanguages } from "./choose-languages.ts";
import { ENTRY_COUNTS, plannedId, plannedLand, plannedTopic } from "./entry-plan.ts";
import drafts from "./data/experts.json" with { type: "json" };
import type { ExpertTexts } from "./data/schemas.ts";
import { isChance, pickEach, pickNumber, type Random } from "./random.ts";
import type { SampleRun } from "./sample-run.ts";

/** By first topic, in the order of the plan; read by its schema in a test. */
const expertDrafts = drafts as ExpertTexts;

const languagesBySide: Readonly<Record<ExpertSide, LanguageProfile>> = {
  "security-authority": policeLanguages,
  "muslim-organization": [
    ["de", 1],
    ["tr", 0.5],
    ["ar", 0.4],
    ["en", 0.35],
    ["bs", 0.1],
    ["sq", 0.1],
    ["ur", 0.1],
  ],
  independent: [
    ["de", 1],
    ["en", 0.7],
    ["tr", 0.25],
    ["ar", 0.25],
    ["fr", 0.2],
    ["ru", 0.1],
  ],
};

/** One expert in three speaks a language of its own, so that each is spoken by somebody. */
const ownLanguage = (nth: number): LanguageTag[] =>
  nth % 3 === 1 ? LANGUAGE_TAGS.slice((nth - 1) / 3, (nth - 1) / 3 + 1) : [];

const sortLike = <T>(all: readonly T[], chosen: readonly T[]): T[] => all.filter((value) => chosen.includes(value));

const chooseAttendance = (random: Random): Attendance[] => {
  const draw = random();
  if (draw < 0.12) return ["online"];
  return draw < 0.55 ? ["on-site", "online"] : ["on-site"];
};

const NATIONWIDE = 0.3;
const MOST_FURTHER_LANDS = 4;

/** Who speaks online only can be heard everywhere. */
const chooseLands = (random: Random, nth: number, attendance: readonly Attendance[]): LandCode[] => {
  if (!attendance.includes("on-site") || isChance(random, NATIONWIDE)) return [...LAND_CODES];
  const home = LAND_CODES.indexOf(plannedLand(nth));
  const further = pickNumber(random, 0, MOST_FURTHER_LANDS);
  const near = Array.from({ length: further + 1 }, (_, step) => (home + step * 3) % LAND_CODES.length);
  return sortLike(
    LAND_CODES,
    near.map((position) => LAND_CODES[position] as LandCode),
  );
};

const makeExpert = (run: SampleRun, nth: number): Expert => {
  const topic = plannedTopic(nth);
  const draft = expertDrafts[topic][Math.floor(nth / TOPICS.length)];
  if (draft === undefined) throw new RangeError(`no expert number ${nth} on ${topic}: write one in data/experts.json`);
  const random = run.randomOf(`expert ${nth}`);
  const attendance = chooseAttendance(random);
  return {
    id: plannedId(run, "expert", nth),
    field: draft.field,
    side: draft.side,
    topics: [topic, ...(draft.also ?? [])],
    languages: sortLike(LANGUAGE_TAGS, [...pickEach(random, languagesBySide[draft.side]), ...ownLanguage(nth)]),
    formats: [...draft.formats],
    lands: chooseLands(random, nth, attendance),
    attendance,
    profile: draft.profile,
  };
};

/** Invented experts, as functions: never a person's name. */
export const makeExperts = (run: SampleRun): Expert[] =>
  Array.from({ length: ENTRY_COUNTS.expert }, (_, nth) => makeExpert(run, nth));
