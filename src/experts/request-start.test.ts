import { expect, it } from "vitest";
import type { EntryId } from "../../contract/entry-id.ts";
import type { Expert } from "../../contract/expert.ts";
import { toEnquiryPath } from "../screen/enquiry-path.ts";
import { toRequestStart } from "./request-start.ts";

const expert: Expert = {
  id: "locks-doors" as EntryId,
  field: { de: "Schlösser und Türen" },
  side: "security-authority",
  topics: ["security-advice", "mosque-protection"],
  languages: ["de", "tr"],
  formats: ["talk", "workshop"],
  lands: ["DE-NW", "DE-HE"],
  attendance: ["on-site"],
  profile: { de: "" },
};

const queryOf = (search: string, language: "de" | "ar" | "tr" = "de", asked: Expert = expert) => {
  const [path, query] = toEnquiryPath(toRequestStart(asked, search, language)).split("?");
  expect(path).toBe("/enquiry");
  return Object.fromEntries(new URLSearchParams(query));
};

it("asks for the expert, with its first topic and the reader's language", () => {
  expect(queryOf("", "tr")).toEqual({
    kind: "expert-request",
    about: "locks-doors",
    topic: "security-advice",
    language: "tr",
  });
});

it("takes the topic and the language the list was narrowed to, where the expert has them", () => {
  const search = "?topic=youth&topic=mosque-protection&language=fr&language=tr&land=DE-NW";
  expect(queryOf(search)).toMatchObject({ topic: "mosque-protection", language: "tr" });
});

it("takes a second topic, the format and the Land the list was narrowed to", () => {
  const search = "?topic=mosque-protection&topic=security-advice&format=workshop&land=DE-BY&land=DE-HE";
  expect(queryOf(search)).toEqual({
    kind: "expert-request",
    about: "locks-doors",
    topic: "security-advice",
    also: "mosque-protection",
    language: "de",
    format: "workshop",
    land: "DE-HE",
  });
});

it("fills in the only format and the only Land there is", () => {
  const asked: Expert = { ...expert, formats: ["talk"], lands: ["DE-NW"] };
  expect(queryOf("", "de", asked)).toMatchObject({ format: "talk", land: "DE-NW" });
});

it.each(["?topic=youth&language=fr", "?topic=__proto__&language=%00", "?topic"])(
  "takes the expert's own where the address says %s",
  (search) => {
    expect(queryOf(search, "ar")).toMatchObject({ topic: "security-advice", language: "de" });
  },
);

it("leaves out what the expert does not say", () => {
  expect(queryOf("?topic=youth", "de", { ...expert, topics: [], languages: [] })).toEqual({
    kind: "expert-request",
    about: "locks-doors",
  });
});
