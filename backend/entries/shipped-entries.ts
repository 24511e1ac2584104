import { z } from "zod/mini";
import demonstrationNearby from "../../content/guidance/demonstration-nearby.json" with { type: "json" };
import fridayParking from "../../content/guidance/friday-parking.json" with { type: "json" };
import largeFuneral from "../../content/guidance/large-funeral.json" with { type: "json" };
import mosqueDamage from "../../content/guidance/mosque-damage.json" with { type: "json" };
import onlineHate from "../../content/guidance/online-hate.json" with { type: "json" };
import ramadanNights from "../../content/guidance/ramadan-nights.json" with { type: "json" };
import threatLetter from "../../content/guidance/threat-letter.json" with { type: "json" };
import worryAboutYouth from "../../content/guidance/worry-about-youth.json" with { type: "json" };
import printed from "../../content/materials.json" with { type: "json" };
import type { EntryId } from "../../contract/entries/entry-id.ts";
import type { Guidance } from "../../contract/entries/guidance.ts";
import type { Material } from "../../contract/entries/material.ts";
import { LANGUAGE_TAGS, type LanguageTag } from "../../contract/lists/language-tag.ts";
import { MATERIAL_KINDS } from "../../contract/lists/material-kind.ts";
import { SEARCHABLE_SIDES } from "../../contract/lists/side.ts";
import { TARGET_GROUPS } from "../../contract/lists/target-group.ts";
import { type Topic, TOPICS } from "../../contract/lists/topic.ts";
import { wholeTextSchema } from "../../contract/whole-text.ts";

const topic = z.enum(TOPICS);

/** Pages of ours in `public/materials/<name>/<language>.html`, dated as they say themselves. */
export const printedMaterialsSchema = z.array(
  z.strictObject({
    name: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
    date: z.iso.date(),
    languages: z.array(z.enum(LANGUAGE_TAGS)).check(z.minLength(1)),
    topics: z.array(topic).check(z.minLength(1)),
    kind: z.enum(MATERIAL_KINDS),
    audience: z.array(z.enum(TARGET_GROUPS)).check(z.minLength(1)),
    title: wholeTextSchema,
    summary: wholeTextSchema,
    pages: z.int().check(z.positive()),
  }),
);
export type PrintedMaterial = z.infer<typeof printedMaterialsSchema>[number];

/** One path of guidance, short enough for one printed page. Its materials are chosen by its first topic. */
export const guidancePathSchema = z.strictObject({
  id: z.string(),
  title: wholeTextSchema,
  summary: wholeTextSchema,
  isUrgent: z.boolean(),
  topics: z.tuple([topic], topic),
  side: z.enum(SEARCHABLE_SIDES),
  steps: z.array(z.strictObject({ title: wholeTextSchema, text: wholeTextSchema })),
  avoid: z.array(wholeTextSchema).check(z.minLength(1)),
});
type GuidancePath = z.infer<typeof guidancePathSchema>;

/** In the order they are shown: first where somebody may be in danger. A test reads the files by their schemas. */
export const guidancePaths: readonly GuidancePath[] = [
  threatLetter,
  mosqueDamage,
  onlineHate,
  worryAboutYouth,
  demonstrationNearby,
  largeFuneral,
  fridayParking,
  ramadanNights,
] as GuidancePath[];

export const printedMaterials: readonly PrintedMaterial[] = printed as PrintedMaterial[];

/** The two numbers that are the same everywhere; all others belong to contacts. */
const numbers: Guidance["numbers"] = [
  {
    number: "110",
    label: { de: "Polizei-Notruf", en: "Police emergency call", tr: "Polis imdat", ar: "نداء الطوارئ للشرطة" },
  },
  {
    number: "112",
    label: {
      de: "Feuerwehr und Rettungsdienst",
      en: "Fire and ambulance services",
      tr: "İtfaiye ve ambulans",
      ar: "الإطفاء والإسعاف",
    },
  },
];

const MOST_MATERIALS = 3;

/** @param listMaterials the materials whose first topic this is */
export const toGuidance = (
  { id, topics, ...path }: GuidancePath,
  listMaterials: (first: Topic) => readonly EntryId[],
): Guidance => ({
  ...path,
  id: id as EntryId,
  topics: [...topics],
  steps: [...path.steps],
  avoid: [...path.avoid],
  numbers,
  materials: listMaterials(topics[0]).slice(0, MOST_MATERIALS),
});

/** Pages of ours are printed in these languages, too. */
const PRINTED: readonly LanguageTag[] = ["de", "tr", "ar", "en"];

export const sortLanguages = (languages: readonly LanguageTag[]): LanguageTag[] =>
  LANGUAGE_TAGS.filter((tag) => languages.includes(tag));

/** A page of ours, dated as it says itself. */
export const toMaterial = (
  { name, languages, ...material }: PrintedMaterial,
  { id, publisher }: Pick<Material, "id" | "publisher">,
): Material => ({
  ...material,
  id,
  publisher,
  languages: sortLanguages([...PRINTED, ...languages]),
  files: languages.map((language) => ({ language, path: `materials/${name}/${language}.html` })),
});
