import * as fc from "fast-check";
import { expect, it } from "vitest";
import { SENSITIVE_FIELDS, type StoredContact } from "../../backend/stored-contact.ts";
import { project } from "../../backend/visibility.ts";
import { AUDIENCES } from "../../contract/audience.ts";
import { arbitraryContact } from "./arbitrary-contact.ts";
import { sampleContacts } from "./sample-contacts.ts";
import { isPermitted } from "./visibility-rule.ts";

const DAY = "2026-06-15";
const TODAY = new Date(`${DAY}T00:00:00Z`);
const RUNS = { numRuns: 1_000 };

const permittedFields = (contact: StoredContact, asking: (typeof AUDIENCES)[number]): object =>
  Object.fromEntries(
    SENSITIVE_FIELDS.flatMap((field) => {
      const sensitive = contact[field];
      return sensitive !== undefined && isPermitted(sensitive, asking, DAY) ? [[field, sensitive.value]] : [];
    }),
  );

it("shows each audience exactly the fields that are permitted", () => {
  fc.assert(
    fc.property(arbitraryContact("first1"), fc.constantFrom(...AUDIENCES), (contact, asking) => {
      const shown = Object.entries(project(contact, asking, TODAY));
      const sensitive: readonly string[] = SENSITIVE_FIELDS;
      expect(Object.fromEntries(shown.filter(([name]) => sensitive.includes(name)))).toEqual(
        permittedFields(contact, asking),
      );
    }),
    RUNS,
  );
});

it("shows the true place only at the precision of an address, and only to whom it is permitted", () => {
  fc.assert(
    fc.property(arbitraryContact("first1"), fc.constantFrom(...AUDIENCES), (contact, asking) => {
      const { precision, exact, area, town } = contact.location;
      const isShown = precision === "address" && exact !== null && isPermitted(exact, asking, DAY);
      const lowered = precision === "address" ? { precision: "municipality", geometry: town } : null;
      expect(project(contact, asking, TODAY).location).toEqual(
        isShown
          ? { precision, geometry: exact.value.point, address: exact.value.address }
          : (lowered ?? { precision, geometry: precision === "none" ? null : area }),
      );
    }),
    RUNS,
  );
});

it("keeps a column inside that a store has and nobody decided about", () => {
  for (const contact of sampleContacts) {
    const withNotes = { ...contact, notes: "vertraulich" };
    expect(JSON.stringify(project(withNotes, "coordinators", TODAY))).not.toContain("vertraulich");
  }
});
