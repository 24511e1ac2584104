import { z } from "zod/mini";
import { EXPERT_FORMATS, EXPERT_SIDES } from "../../../contract/lists/expert-lists.ts";
import { FORMATS } from "../../../contract/lists/format.ts";
import { LAND_CODES } from "../../../contract/lists/land.ts";
import { LANGUAGE_TAGS } from "../../../contract/lists/language-tag.ts";
import { MATERIAL_KINDS } from "../../../contract/lists/material-kind.ts";
import { ROLES } from "../../../contract/lists/role.ts";
import { SEARCHABLE_SIDES } from "../../../contract/lists/side.ts";
import { TARGET_GROUPS } from "../../../contract/lists/target-group.ts";
import { TOPICS } from "../../../contract/lists/topic.ts";

/**
 * What the files of this folder and of `content/` hold. A text lacks no language, an object has no key beyond these; a
 * test reads every file by its schema, and the program takes the files at their word.
 */
const filled = z.string().check(z.regex(/\S/));
export const textSchema = z.strictObject({ de: filled, en: filled, tr: filled, ar: filled });
/** A text that no language lacks. */
export type Text = z.infer<typeof textSchema>;

const texts = z.array(textSchema).check(z.minLength(1));
const topic = z.enum(TOPICS);
const targetGroups = z.array(z.enum(TARGET_GROUPS)).check(z.minLength(1));
const isTrue = z.literal(true);

const OWN_STEPS = [
  "film-making",
  "safety-walk",
  "after-threats",
  "breaking-the-fast",
  "cycling-school",
  "self-assertion",
  "shift-visits",
  "week-at-station",
] as const;

/**
 * One kind of project. `title`: without its place, which follows it; `also`: a second topic; `isLocal`: makes sense in a
 * town only, not in a whole Land. What it wants, how it goes and what came of it are those of its topic and form, where
 * it does not say otherwise.
 */
const ideaSchema = z.strictObject({
  format: z.enum(FORMATS),
  groups: targetGroups,
  also: z.optional(topic),
  isLocal: z.optional(isTrue),
  title: textSchema,
  summary: textSchema,
  goals: z.optional(texts),
  steps: z.optional(z.enum(OWN_STEPS)),
  result: z.optional(textSchema),
});
export type ProjectIdea = z.infer<typeof ideaSchema>;

/**
 * What projects on one topic are about, what they usually want, how they begin and end, what usually comes of them and
 * how another Land takes them over. `occasion`: how the first of them came about.
 */
const themeSchema = z.strictObject({
  occasion: textSchema,
  goals: texts,
  begin: textSchema,
  end: textSchema,
  result: textSchema,
  further: textSchema,
  transfer: textSchema,
  ideas: z.array(ideaSchema).check(z.minLength(1)),
});
export type ProjectTheme = z.infer<typeof themeSchema>;

/** `efforts` with `{people}`, `{hours}` and `{euros}`. */
export const projectTextsSchema = z.strictObject({
  themes: z.record(topic, themeSchema),
  ownSteps: z.record(z.enum(OWN_STEPS), texts),
  /** How a project of each form goes on once both sides have agreed to begin. */
  formatSteps: z.record(z.enum(FORMATS), texts),
  efforts: texts,
});
export type ProjectTexts = z.infer<typeof projectTextsSchema>;

/** What is written by hand about an expert; languages, Länder and attendance are drawn. `also`: further topics. */
const expertDraftSchema = z.strictObject({
  side: z.enum(EXPERT_SIDES),
  formats: z.array(z.enum(EXPERT_FORMATS)).check(z.minLength(1)),
  also: z.optional(z.array(topic)),
  field: textSchema,
  profile: textSchema,
});
export const expertTextsSchema = z.record(topic, z.array(expertDraftSchema));
export type ExpertTexts = z.infer<typeof expertTextsSchema>;

const materialBasics = {
  kind: z.enum(MATERIAL_KINDS),
  audience: targetGroups,
  title: textSchema,
  summary: textSchema,
};
/** An invented material; its date and languages are drawn. `length`: minutes of a film, else pages. */
const materialDraftSchema = z.strictObject({
  ...materialBasics,
  length: z.int().check(z.positive()),
  also: z.optional(z.array(topic)),
});
export type MaterialDraft = z.infer<typeof materialDraftSchema>;
export const materialTextsSchema = z.record(topic, z.array(materialDraftSchema));
export type MaterialTexts = z.infer<typeof materialTextsSchema>;

/** Pages of ours in `public/materials/<name>/<language>.html`, dated as they say themselves. */
export const printedMaterialsSchema = z.array(
  z.strictObject({
    ...materialBasics,
    name: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
    date: z.iso.date(),
    languages: z.array(z.enum(LANGUAGE_TAGS)).check(z.minLength(1)),
    topics: z.array(topic).check(z.minLength(1)),
    pages: z.int().check(z.positive()),
  }),
);
export type PrintedMaterials = z.infer<typeof printedMaterialsSchema>;

/** One path of guidance, short enough for one printed page. Its materials are chosen by its first topic. */
export const guidancePathSchema = z.strictObject({
  id: z.string(),
  title: textSchema,
  summary: textSchema,
  keywords: z.array(filled),
  isUrgent: z.boolean(),
  topics: z.tuple([topic], topic),
  side: z.enum(SEARCHABLE_SIDES),
  steps: z.array(z.strictObject({ title: textSchema, text: textSchema })),
  avoid: texts,
});
export type GuidancePath = z.infer<typeof guidancePathSchema>;

/** `{topic}` and `{place}` stand for the names of both. */
const eventTextSchema = z.strictObject({ summary: textSchema, description: textSchema });
export type EventText = z.infer<typeof eventTextSchema>;
export const eventTextsSchema = z.strictObject({
  "further-training": eventTextSchema,
  "consultation-hour": eventTextSchema,
  "information-evening": eventTextSchema,
  "training-day": eventTextSchema,
  "round-table": eventTextSchema,
  "online-talk": eventTextSchema,
  course: eventTextSchema,
  "mosque-visit": eventTextSchema,
  "open-mosque-day": eventTextSchema,
  "dialogue-evening": eventTextSchema,
  exchange: eventTextSchema,
});

/** When visitors better do not come, and whom to ask for, as an association would say it itself. */
export const visitingTextsSchema = z.strictObject({
  avoid: texts,
  /** Further ones, where there is a prayer room. */
  avoidInMosques: texts,
  askFor: texts,
  /** Further ones, where there is an imam and a tea room. */
  askForInMosques: texts,
});

export const mandateTextsSchema = z.strictObject({
  "recorded-in-conversation": textSchema,
  "recorded-by-prevention": textSchema,
  "recorded-by-advice": textSchema,
  "recorded-by-victim-support": textSchema,
  "recorded-by-community-officer": textSchema,
  "recorded-by-recruitment": textSchema,
  "recorded-by-complaints": textSchema,
  "recorded-by-state-security": textSchema,
  "complain-to-land": textSchema,
  "complain-to-federation": textSchema,
  "complain-further": textSchema,
});

/** What a function is called; `mailbox` is the local part of its address. */
const titleSchema = z.strictObject({ role: z.enum(ROLES), mailbox: filled, title: textSchema });
export type FunctionTitle = z.infer<typeof titleSchema>;
export const titlesSchema = z.strictObject({
  authorities: z.record(z.string(), titleSchema),
  associations: z.record(z.string(), titleSchema),
});

const landTexts = z.partialRecord(z.enum(LAND_CODES), textSchema);
export const landTextsSchema = z.strictObject({
  /** What is documented about the structure: the names of the function, and nothing beyond them. */
  documentedStructure: landTexts,
  /** What the police's contact for Muslim organisations is called; only where it is documented. */
  documentedRoles: z.partialRecord(
    z.enum(LAND_CODES),
    z.array(z.strictObject({ role: z.enum(ROLES), names: z.array(filled), confirmed: isTrue })),
  ),
  /** What has to be asked: a gap is said, never filled with a guess. */
  questions: z.strictObject({
    structure: textSchema,
    "structure-of-city": textSchema,
    "structure-beside-names": textSchema,
    agreement: textSchema,
    "round-table": textSchema,
  }),
});
export type LandTexts = z.infer<typeof landTextsSchema>;
