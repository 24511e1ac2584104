import { z } from "zod/mini";
import { EXPERT_FORMATS, EXPERT_SIDES } from "../../../contract/lists/expert-lists.ts";
import { FORMATS } from "../../../contract/lists/format.ts";
import { LAND_CODES } from "../../../contract/lists/land.ts";
import { MATERIAL_KINDS } from "../../../contract/lists/material-kind.ts";
import { ROLES } from "../../../contract/lists/role.ts";
import { TARGET_GROUPS } from "../../../contract/lists/target-group.ts";
import { TOPICS } from "../../../contract/lists/topic.ts";
import { wholeTextSchema } from "../../../contract/whole-text.ts";

/**
 * What the files of this folder hold. A text lacks no language, an object has no key beyond these; a
 * test reads every file by its schema, and the program takes the files at their word.
 */
const filled = z.string().check(z.regex(/\S/));

const texts = z.array(wholeTextSchema).check(z.minLength(1));
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
  title: wholeTextSchema,
  summary: wholeTextSchema,
  goals: z.optional(texts),
  steps: z.optional(z.enum(OWN_STEPS)),
  result: z.optional(wholeTextSchema),
});
export type ProjectIdea = z.infer<typeof ideaSchema>;

/**
 * What projects on one topic are about, what they usually want, how they begin and end, what usually comes of them and
 * how another Land takes them over. `occasion`: how the first of them came about.
 */
const themeSchema = z.strictObject({
  occasion: wholeTextSchema,
  goals: texts,
  begin: wholeTextSchema,
  end: wholeTextSchema,
  result: wholeTextSchema,
  further: wholeTextSchema,
  transfer: wholeTextSchema,
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
  field: wholeTextSchema,
  profile: wholeTextSchema,
});
export const expertTextsSchema = z.record(topic, z.array(expertDraftSchema));
export type ExpertTexts = z.infer<typeof expertTextsSchema>;

const materialBasics = {
  kind: z.enum(MATERIAL_KINDS),
  audience: targetGroups,
  title: wholeTextSchema,
  summary: wholeTextSchema,
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

/** `{topic}` and `{place}` stand for the names of both. */
const eventTextSchema = z.strictObject({ summary: wholeTextSchema, description: wholeTextSchema });
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
  "recorded-in-conversation": wholeTextSchema,
  "recorded-by-prevention": wholeTextSchema,
  "recorded-by-advice": wholeTextSchema,
  "recorded-by-victim-support": wholeTextSchema,
  "recorded-by-community-officer": wholeTextSchema,
  "recorded-by-recruitment": wholeTextSchema,
  "recorded-by-complaints": wholeTextSchema,
  "recorded-by-state-security": wholeTextSchema,
  "complain-to-land": wholeTextSchema,
  "complain-to-federation": wholeTextSchema,
  "complain-further": wholeTextSchema,
});

/** What a function is called; `mailbox` is the local part of its address. */
const titleSchema = z.strictObject({ role: z.enum(ROLES), mailbox: filled, title: wholeTextSchema });
export type FunctionTitle = z.infer<typeof titleSchema>;
export const titlesSchema = z.strictObject({
  authorities: z.record(z.string(), titleSchema),
  associations: z.record(z.string(), titleSchema),
});

const landTexts = z.partialRecord(z.enum(LAND_CODES), wholeTextSchema);
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
    structure: wholeTextSchema,
    "structure-of-city": wholeTextSchema,
    "structure-beside-names": wholeTextSchema,
    agreement: wholeTextSchema,
    "round-table": wholeTextSchema,
  }),
});
export type LandTexts = z.infer<typeof landTextsSchema>;
