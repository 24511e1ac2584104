import { expect, it } from "vitest";
import type { EntryId } from "../../contract/entries/entry-id.ts";
import type { Expert } from "../../contract/entries/expert.ts";
import { toEnquiryPath } from "../address/enquiry-path.ts";
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

const queryOf = (search: string, asked: Expert = expert) => {
  const [path, query] = toEnquiryPath(toRequestStart(asked, search)).split("?");
  expect(path).toBe("/enquiry");
  return Object.fromEntries(new URLSearchParams(query));
};

it("asks for the expert, with its first topic and what there is no choice of", () => {
  expect(queryOf("")).toEqual({
    kind: "expert-request",
    about: "locks-doors",
    topic: "security-advice",
    attendance: "on-site",
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
    attendance: "on-site",
    format: "workshop",
    land: "DE-HE",
  });
});

it("fills in the only format, the only language and the only Land there is", () => {
  const asked: Expert = { ...expert, formats: ["talk"], languages: ["tr"], lands: ["DE-NW"] };
  expect(queryOf("", asked)).toMatchObject({ format: "talk", language: "tr", land: "DE-NW" });
});

it("takes whether the list was narrowed to experts who come or who speak online", () => {
  const asked: Expert = { ...expert, attendance: ["on-site", "online"] };
  expect(queryOf("?attendance=online", asked)).toMatchObject({ attendance: "online" });
  expect(queryOf("", asked)).not.toHaveProperty("attendance");
});

it.each(["?topic=youth&language=fr", "?topic=__proto__&language=%00", "?topic"])(
  "takes the expert's own where the address says %s",
  (search) => {
    expect(queryOf(search)).toMatchObject({ topic: "security-advice" });
    expect(queryOf(search)).not.toHaveProperty("language");
  },
);

it("leaves out what the expert does not say", () => {
  expect(queryOf("?topic=youth", { ...expert, topics: [], languages: [], attendance: [] })).toEqual({
    kind: "expert-request",
    about: "locks-doors",
  });
});
