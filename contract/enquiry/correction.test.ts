import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { project } from "../../backend/visibility.ts";
import { arbitraryContact } from "../../tests/contract/arbitrary-contact.ts";
import { makeContact } from "../../tests/contract/make-contact.ts";
import { isPermitted } from "../../tests/contract/visibility-rule.ts";
import { correctableFields } from "./correctable-fields.ts";
import { toCorrectableValues } from "./correctable-values.ts";
import { applyChanges, type CorrectableValues, findChanges } from "./correction.ts";

const contact = makeContact("verein1", {
  email: "vorstand@verein.example",
  phones: [{ number: "+493023125001" }, { number: "+493023125002" }],
  topics: ["youth", "sport"],
  schedules: [{ freq: "WEEKLY", byday: ["MO", "TH"], opensAt: "09:00", closesAt: "12:00" }],
});
const shown = toCorrectableValues("contact", contact);

const texts = fc.array(fc.constantFrom("", " ", "a", "b", " b ", "c", "ä", "a\u0308"), { maxLength: 4 });
const values: fc.Arbitrary<CorrectableValues> = fc.record(
  Object.fromEntries(correctableFields.contact.map((field) => [field, texts])),
);

describe("a correction", () => {
  it("starts from what everyone sees, field by field", () => {
    expect(shown).toMatchObject({
      organization: ["Verein"],
      umbrella: [],
      email: ["vorstand@verein.example"],
      phones: ["+493023125001", "+493023125002"],
      schedules: ["MO,TH 09:00–12:00"],
      state: ["active"],
    });
  });

  it("names the fields that differ, with both values", () => {
    const wanted = { ...shown, email: ["neu@verein.example"], umbrella: ["Schura Muster"], topics: ["youth"] };
    expect(findChanges(shown, wanted)).toEqual([
      { field: "umbrella", from: [], to: ["Schura Muster"] },
      { field: "topics", from: ["youth", "sport"], to: ["youth"] },
      { field: "email", from: ["vorstand@verein.example"], to: ["neu@verein.example"] },
    ]);
  });

  it.each([
    ["the order of a list", { topics: ["sport", "youth"] }],
    ["outer blanks", { email: [" vorstand@verein.example\n"] }],
    ["empty lines", { phones: ["", "+493023125001", " ", "+493023125002"] }],
    ["how a phone number is written", { phones: ["030 23125-001", "0049 (0)30 / 231 25 002"] }],
    ["a mail address copied as a link", { email: ["mailto:vorstand@verein.example?subject=Hallo"] }],
    ["a line said twice", { topics: ["youth", "sport", "youth"] }],
  ])("does not count %s", (_, changed) => {
    expect(findChanges(shown, { ...shown, ...changed })).toEqual([]);
  });

  it("leads, when applied, to what was wanted, and then there is nothing left to change", () => {
    fc.assert(
      fc.property(values, values, (before, wanted) => {
        const preview = applyChanges(before, findChanges(before, wanted));
        expect(findChanges(preview, wanted)).toEqual([]);
        expect(findChanges(before, before)).toEqual([]);
      }),
    );
  });

  it("holds no channel the public does not see", () => {
    const day = "2026-06-15";
    fc.assert(
      fc.property(arbitraryContact("first1"), (stored) => {
        const start = toCorrectableValues("contact", project(stored, "public", new Date(`${day}T00:00:00Z`)));
        const isShown = (field: "email" | "phones" | "url" | "schedules") => {
          const sensitive = stored[field];
          return sensitive !== undefined && isPermitted(sensitive, "public", day);
        };
        for (const field of ["email", "phones", "url", "schedules"] as const) {
          expect(start[field].length > 0).toBe(isShown(field));
        }
      }),
    );
  });
});
