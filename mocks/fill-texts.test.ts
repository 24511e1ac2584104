import { expect, test } from "vitest";
import { z } from "zod/mini";
import { storedContactSchema } from "../backend/contacts/stored-contact.ts";
import { sampleContacts } from "../tests/contract/sample-contacts.ts";
import { fillTexts, listFreeTexts } from "./fill-texts.ts";
import { makeHostile } from "./make-hostile.ts";

const schema = z.object({
  id: z.string().check(z.regex(/^[a-z]+$/)),
  day: z.iso.date(),
  kind: z.enum(["one", "two"]),
  name: z.string(),
  notes: z.array(z.object({ text: z.string(), count: z.int() })),
  umbrella: z.nullable(z.string()),
  more: z.optional(z.object({ said: z.string(), by: z.enum(["us", "them"]) })),
  until: z.optional(z.iso.date()),
});
const value = {
  id: "abc",
  day: "2026-11-29",
  kind: "two",
  name: "Name",
  notes: [{ text: "Text", count: 3 }],
  umbrella: null,
};
const next = ({ path, isFree }: { readonly path: string; readonly isFree: boolean }) =>
  isFree ? `<${path}>` : undefined;

test("every text is replaced, and nothing else", () => {
  expect(fillTexts(schema, value, { next })).toEqual({
    ...value,
    name: "<name>",
    notes: [{ text: "<notes[].text>", count: 3 }],
  });
});

test("what is absent and holds a text is made where that is wanted", () => {
  const filled = fillTexts(schema, { ...value, notes: [] }, { next, makesAbsent: true });
  expect(filled).toEqual({
    ...value,
    name: "<name>",
    notes: [{ text: "<notes[].text>", count: 1 }],
    umbrella: "<umbrella>",
    more: { said: "<more.said>", by: "us" },
  });
});

test("a text in an agreed form is replaced by what has that form", () => {
  const filled = fillTexts(schema, value, {
    next: ({ isFree, accepts }) => (isFree ? undefined : ["A b", "xyz", "2026-01-01"].find(accepts)),
  });
  expect(filled).toEqual({ ...value, id: "xyz", day: "2026-01-01" });
});

test("the free texts of a schema are named", () => {
  expect(listFreeTexts(schema)).toEqual(["name", "notes[].text", "umbrella", "more.said"]);
});

test("a contact made hostile keeps none of its texts, and can be read", () => {
  const names = new Set(sampleContacts.map(({ organization }) => organization.name));
  for (const contact of makeHostile(sampleContacts)) {
    expect(storedContactSchema.safeParse(contact).success).toBe(true);
    expect(names.has(contact.organization.name)).toBe(false);
  }
});
