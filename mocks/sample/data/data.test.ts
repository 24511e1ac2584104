import { describe, expect, it } from "vitest";
import {
  guidancePaths,
  guidancePathSchema,
  printedMaterials,
  printedMaterialsSchema,
} from "../../../backend/entries/shipped-entries.ts";
import { wholeTextSchema } from "../../../contract/whole-text.ts";
import { generateContacts } from "../generate-contacts.ts";
import { generateEntries } from "../generate-entries.ts";
import events from "./events.json" with { type: "json" };
import experts from "./experts.json" with { type: "json" };
import lands from "./lands.json" with { type: "json" };
import mandates from "./mandates.json" with { type: "json" };
import materials from "./materials.json" with { type: "json" };
import projects from "./projects.json" with { type: "json" };
import {
  eventTextsSchema,
  expertTextsSchema,
  landTextsSchema,
  mandateTextsSchema,
  materialTextsSchema,
  projectTextsSchema,
  titlesSchema,
  visitingTextsSchema,
} from "./schemas.ts";
import titles from "./titles.json" with { type: "json" };
import visiting from "./visiting.json" with { type: "json" };

const files = [
  { name: "events", data: events, schema: eventTextsSchema },
  { name: "experts", data: experts, schema: expertTextsSchema },
  { name: "lands", data: lands, schema: landTextsSchema },
  { name: "mandates", data: mandates, schema: mandateTextsSchema },
  { name: "materials", data: materials, schema: materialTextsSchema },
  { name: "projects", data: projects, schema: projectTextsSchema },
  { name: "titles", data: titles, schema: titlesSchema },
  { name: "visiting", data: visiting, schema: visitingTextsSchema },
  { name: "content/materials", data: printedMaterials, schema: printedMaterialsSchema },
  ...guidancePaths.map((data) => ({ name: `content/guidance/${data.id}`, data, schema: guidancePathSchema })),
] as const;

/** Every text within, in German. */
const listTexts = (within: unknown): string[] => {
  if (typeof within !== "object" || within === null) return [];
  const text = wholeTextSchema.safeParse(within);
  return text.success ? [text.data.de] : Object.values(within).flatMap(listTexts);
};

const escape = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
/** Matches the text with anything in its gaps, such as `{place}`. */
const toPattern = (text: string): RegExp =>
  new RegExp(
    text
      .split(/\{\w+\}/)
      .map(escape)
      .join("[^\\n]+"),
    "u",
  );

const today = new Date("2026-11-23T00:00:00Z");
/** As many as it takes for the rarest function to be filled. */
const contacts = generateContacts({ count: 6000, today });
/** What is generated from the files, text by text; entries from several seeds, because some texts are drawn rarely. */
const everything = [contacts, ...[1, 2, 3, 4, 5, 6, 7, 8].map((seed) => generateEntries({ seed, today, contacts }))]
  .flatMap((generated) => [...new Set(JSON.stringify(generated).match(/"de":"(?:[^"\\]|\\.)*"/g))])
  .map((match) => JSON.parse(match.slice(5)) as string)
  .join("\n");

describe.each(files)("the texts of $name", ({ data, schema }) => {
  it("lack no language and have no key that the schema does not know", () => {
    expect(schema.safeParse(data).error?.issues ?? []).toEqual([]);
  });

  it("are all used", () => {
    const texts = listTexts(data);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !toPattern(text).test(everything))).toEqual([]);
  });
});

it("a file that lacks a language, or has a key too many, is refused", () => {
  const { ar: _, ...withoutArabic } = mandates["complain-further"];
  expect(mandateTextsSchema.safeParse({ ...mandates, "complain-further": withoutArabic }).success).toBe(false);
  expect(mandateTextsSchema.safeParse({ ...mandates, other: mandates["complain-further"] }).success).toBe(false);
});
