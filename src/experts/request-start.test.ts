import { expect, it } from "vitest";
import type { EntryId } from "../../contract/entry-id.ts";
import type { Expert } from "../../contract/expert.ts";
import { toRequestStart } from "./request-start.ts";

const expert: Expert = {
  id: "locks-doors" as EntryId,
  field: { de: "Schlösser und Türen" },
  side: "security-authority",
  topics: ["security-advice", "mosque-protection"],
  languages: ["de", "tr"],
  formats: ["talk"],
  lands: ["DE-NW"],
  attendance: ["on-site"],
  profile: { de: "" },
};

const startOf = (search: string, language: "de" | "ar" | "tr" = "de", asked: Expert = expert) =>
  toRequestStart(asked, search, language);

it("asks for the expert, with its first topic and the reader's language", () => {
  expect(startOf("", "tr")).toEqual({
    kind: "expert-request",
    about: "locks-doors",
    topic: "security-advice",
    language: "tr",
  });
});

it("takes the topic and the language the list was narrowed to, where the expert has them", () => {
  const search = "?topic=youth&topic=mosque-protection&language=fr&language=tr&land=DE-NW";
  expect(startOf(search)).toMatchObject({ topic: "mosque-protection", language: "tr" });
});

it.each(["?topic=youth&language=fr", "?topic=__proto__&language=%00", "?topic"])(
  "takes the expert's own where the address says %s",
  (search) => {
    expect(startOf(search, "ar")).toMatchObject({ topic: "security-advice", language: "de" });
  },
);

it("leaves out what the expert does not say", () => {
  expect(startOf("?topic=youth", "de", { ...expert, topics: [], languages: [] })).toEqual({
    kind: "expert-request",
    about: "locks-doors",
    topic: null,
    language: null,
  });
});
