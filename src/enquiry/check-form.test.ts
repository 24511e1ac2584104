import { describe, expect, it } from "vitest";
import type { EnquiryKind } from "../../contract/enquiry/enquiry-kind.ts";
import { toCorrectableValues } from "../../contract/enquiry/correctable-values.ts";
import { makeContact } from "../../tests/contract/make-contact.ts";
import { makeProject } from "../../tests/contract/sample-projects.ts";
import { checkSubmission, type Faults, toFaults } from "./check-form.ts";
import type { FieldValues } from "./fields/form-fields.ts";
import { type AboutEntry, toSubmission, type WantedValues } from "./form-values.ts";

const contact: AboutEntry = {
  kind: "contact",
  id: "verein1",
  shown: toCorrectableValues("contact", makeContact("verein1", { email: "vorstand@verein.example" })),
};
const project: AboutEntry = {
  kind: "project",
  id: "round-table",
  shown: toCorrectableValues("project", makeProject("round-table", {})),
};
const land: AboutEntry = { kind: "land-profile", id: "DE-BY", shown: null };

const common: FieldValues = { side: "public", consentVersion: "2026-11", text: "Wer berät uns zum Einbruchschutz?" };
const good: Record<EnquiryKind, { fields: FieldValues; wanted?: WantedValues; about?: AboutEntry }> = {
  question: { fields: common },
  suggestion: { fields: { ...common, suggestedKind: "project", name: "Runder Tisch" } },
  correction: { fields: { ...common, text: "" }, wanted: { email: ["neu@verein.example"] }, about: contact },
  "expert-request": { fields: { ...common, topic: "youth" } },
  introduction: {
    fields: {
      ...common,
      side: "security-authority",
      topic: "youth",
      preferredLanguage: "tr",
      replyAddress: "kmi@polizei.example",
    },
    about: contact,
  },
  barrier: { fields: common },
};

const submissionOf = (
  kind: EnquiryKind,
  changed: FieldValues = {},
  more: { wanted?: WantedValues; about?: AboutEntry | null } = {},
): Record<string, unknown> => {
  const { fields, wanted = {}, about = null } = good[kind];
  return toSubmission(
    { fields: { ...fields, ...changed }, wanted: more.wanted ?? wanted },
    { kind, about: more.about === undefined ? about : more.about, language: "de", elapsedMs: 5_000 },
  );
};

describe("what can be sent", () => {
  it.each(Object.keys(good) as EnquiryKind[])("is complete: %s", (kind) => {
    expect(checkSubmission(submissionOf(kind)).faults).toBeNull();
  });

  it("leaves out what is empty, and completes what people leave out", () => {
    const submission = submissionOf("suggestion", { url: "www.verein.example", land: " ", topic: "" });
    expect(submission).not.toHaveProperty("land");
    expect(submission).not.toHaveProperty("topic");
    expect(submission).toMatchObject({ url: "https://www.verein.example", language: "de" });
  });

  it("writes corrected channels as they are kept", () => {
    const wanted = { phones: ["٠٨٩ ٩٩٩٩٨٩١٠"], url: ["www.neu.example"], email: ["mailto:neu@verein.example"] };
    const submission = submissionOf("correction", {}, { wanted });
    expect(checkSubmission(submission).faults).toBeNull();
    expect(submission["changes"]).toEqual([
      { field: "email", from: ["vorstand@verein.example"], to: ["neu@verein.example"] },
      { field: "phones", from: [], to: ["+498999998910"] },
      { field: "url", from: [], to: ["https://www.neu.example"] },
    ]);
  });

  it("takes only the path of an address that was copied whole", () => {
    expect(submissionOf("barrier", { page: "https://kontaktnetz.example/contacts/k3x9?land=DE-HE" })).toMatchObject({
      page: "/contacts/k3x9?land=DE-HE",
    });
  });

  it("is a correction in words, too", () => {
    const submission = submissionOf("correction", { text: "Die Laufzeit stimmt nicht." }, { about: project });
    expect(checkSubmission(submission).faults).toBeNull();
    expect(submission).toMatchObject({ about: { kind: "project", id: "round-table" }, changes: [] });
  });

  it("names the contact, and nothing else, where an introduction is wanted", () => {
    expect(submissionOf("introduction")).toMatchObject({ contact: "verein1" });
    expect(submissionOf("introduction")).not.toHaveProperty("about");
  });

  it("says nothing of a field that was opened and left as it was", () => {
    const submission = submissionOf(
      "correction",
      {},
      { wanted: { email: ["vorstand@verein.example"], url: ["https://neu.example"] } },
    );
    expect(submission["changes"]).toEqual([{ field: "url", from: [], to: ["https://neu.example"] }]);
  });
});

const long = (count: number): string => "x".repeat(count);

const faulty: readonly (readonly [string, EnquiryKind, Record<string, unknown>, Faults])[] = [
  ["no text", "question", submissionOf("question", { text: "" }), { text: "missing" }],
  ["a text of blanks", "question", submissionOf("question", { text: " \n " }), { text: "missing" }],
  ["a text too short", "question", submissionOf("question", { text: "Hallo" }), { text: "too-short" }],
  ["a text too long", "question", submissionOf("question", { text: long(4_001) }), { text: "too-long" }],
  ["no side", "question", submissionOf("question", { side: "" }), { side: "missing" }],
  ["a side there is not", "question", submissionOf("question", { side: "press" }), { side: "malformed" }],
  ["no consent", "question", submissionOf("question", { consentVersion: "" }), { consentVersion: "missing" }],
  [
    "a consent to another text",
    "question",
    submissionOf("question", { consentVersion: "2020-01" }),
    { consentVersion: "malformed" },
  ],
  ["a topic there is not", "question", submissionOf("question", { topic: "weather" }), { topic: "malformed" }],
  ["a language without a form", "question", submissionOf("question", { language: "fr" }), { language: "malformed" }],
  [
    "a reply address that is none",
    "question",
    submissionOf("question", { replyAddress: "am Telefon" }),
    { replyAddress: "malformed" },
  ],
  [
    "a reply address without a host",
    "question",
    submissionOf("question", { replyAddress: "name@" }),
    { replyAddress: "malformed" },
  ],
  [
    "a reply address too long",
    "question",
    submissionOf("question", { replyAddress: `${long(250)}@verein.example` }),
    { replyAddress: "too-long" },
  ],
  [
    "a suggestion of nothing",
    "suggestion",
    submissionOf("suggestion", { suggestedKind: "", name: "" }),
    { suggestedKind: "missing", name: "missing" },
  ],
  ["a name too short", "suggestion", submissionOf("suggestion", { name: "x" }), { name: "too-short" }],
  ["a name too long", "suggestion", submissionOf("suggestion", { name: long(301) }), { name: "too-long" }],
  ["a Land there is not", "suggestion", submissionOf("suggestion", { land: "DE-XX" }), { land: "malformed" }],
  [
    "an address that is a script",
    "suggestion",
    submissionOf("suggestion", { url: "javascript:alert(1)" }),
    { url: "malformed" },
  ],
  ["an address with blanks", "suggestion", submissionOf("suggestion", { url: "unsere Seite" }), { url: "malformed" }],
  ["a correction of nothing", "correction", submissionOf("correction", {}, { wanted: {} }), { changes: "missing" }],
  [
    "a correction of nothing, without consent: both are said at once",
    "correction",
    submissionOf("correction", { consentVersion: "" }, { wanted: {} }),
    { changes: "missing", consentVersion: "missing" },
  ],
  [
    "a correction of a Land's profile without a word",
    "correction",
    submissionOf("correction", {}, { wanted: {}, about: land }),
    { text: "missing" },
  ],
  [
    "channels that are none, which a suggestion or a reply address would not take either",
    "correction",
    submissionOf(
      "correction",
      {},
      { wanted: { email: ["ungültig"], phones: ["keine nummer"], url: ["javascript:alert(1)"] } },
    ),
    { "change-email": "malformed", "change-phones": "malformed", "change-url": "malformed" },
  ],
  [
    "a contact without a name",
    "correction",
    submissionOf("correction", {}, { wanted: { organization: [" "] } }),
    { "change-organization": "too-short" },
  ],
  [
    "a project that begins on no day and is in no state",
    "correction",
    submissionOf("correction", {}, { wanted: { start: ["bald"], projectStatus: ["paused"] }, about: project }),
    { "change-start": "malformed", "change-projectStatus": "malformed" },
  ],
  [
    "a reply address with a slip",
    "question",
    submissionOf("question", { replyAddress: "foo@bar..de" }),
    { replyAddress: "malformed" },
  ],
  [
    "a corrected line too long",
    "correction",
    submissionOf("correction", {}, { wanted: { organization: [long(301)] } }),
    { "change-organization": "too-long" },
  ],
  [
    "a request for an expert in nothing",
    "expert-request",
    submissionOf("expert-request", { topic: "" }),
    { topic: "missing" },
  ],
  [
    "a format there is not",
    "expert-request",
    submissionOf("expert-request", { format: "concert" }),
    { format: "malformed" },
  ],
  [
    "an event on no day, in no language, for nobody there is, nowhere",
    "expert-request",
    submissionOf("expert-request", { date: "2026-02-30", eventLanguage: "xx", audience: "all", place: "x" }),
    { date: "malformed", eventLanguage: "malformed", audience: "malformed", place: "too-short" },
  ],
  ["times too long", "expert-request", submissionOf("expert-request", { times: long(301) }), { times: "too-long" }],
  [
    "an introduction without topic, language and address",
    "introduction",
    submissionOf("introduction", { topic: "", preferredLanguage: "", replyAddress: "" }),
    { topic: "missing", preferredLanguage: "missing", replyAddress: "missing" },
  ],
  [
    "an introduction for who belongs to neither side",
    "introduction",
    submissionOf("introduction", { side: "public" }),
    { side: "malformed" },
  ],
  [
    "an introduction to nobody",
    "introduction",
    submissionOf("introduction", {}, { about: null }),
    { about: "missing" },
  ],
  ["a page that is no path", "barrier", submissionOf("barrier", { page: "die Karte" }), { page: "malformed" }],
];

describe("what cannot be sent", () => {
  it.each(faulty)("names its fields: %s", (_, kind, submission, faults) => {
    expect(submission["kind"]).toBe(kind);
    expect(checkSubmission(submission)).toEqual({ submission: null, faults });
  });
});

describe("what the backend refuses", () => {
  it("is said at the fields of the form", () => {
    const submission = submissionOf("correction", {}, { wanted: { email: ["x"], phones: ["y"] } });
    const errors = [
      { pointer: "#/text", detail: "", fault: "too-long" },
      { pointer: "#/changes/1/to/0", detail: "", fault: "too-long" },
      { pointer: "#/about/id", detail: "", fault: "malformed" },
      { pointer: "#/replyAddress", detail: "" },
      { pointer: "#/elapsedMs", detail: "", fault: "malformed" },
      { pointer: "?land", detail: "" },
    ] as const;
    expect(toFaults(submission, [...errors])).toEqual({
      text: "too-long",
      "change-phones": "too-long",
      about: "malformed",
      replyAddress: "malformed",
    });
  });
});
