import * as fc from "fast-check";
import { expect, it } from "vitest";
import { SENSITIVE_FIELDS, type StoredContact } from "../../backend/contacts/stored-contact.ts";
import { project } from "../../backend/visibility.ts";
import { AUDIENCES } from "../../contract/lists/audience.ts";
import { arbitraryConsent, arbitraryContact } from "./arbitrary-contact.ts";
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

it("counts a consent only between two days of the calendar, and never one that was taken back", () => {
  const [contact] = sampleContacts;
  if (contact === undefined) throw new Error("the sample is empty");
  let shown = 0;
  let hidden = 0;
  fc.assert(
    fc.property(arbitraryConsent, fc.constantFrom(...AUDIENCES), (consent, asking) => {
      const mail = { value: "a@verein.example", audience: "public", basis: consent } as const;
      const isShown = "email" in project({ ...contact, email: mail }, asking, TODAY);
      expect(isShown).toBe(isPermitted(mail, asking, DAY));
      if (isShown) shown += 1;
      else hidden += 1;
    }),
    { numRuns: 500 },
  );
  expect(Math.min(shown, hidden)).toBeGreaterThan(50);
});

it.each([
  ["given only tomorrow", { on: "2026-06-16" }],
  ["without a day it was given", { on: undefined }],
  ["without an end", { until: undefined }],
  ["with an end that is no day", { until: "2030-02-30" }],
  ["with an end in other words", { until: "unbefristet" }],
  ["that ends before it begins", { on: "2026-06-10", until: "2026-06-01" }],
  ["taken back", { withdrawnAt: "2026-06-01T08:00:00Z" }],
])("hides from everybody what rests on a consent %s", (_, fault) => {
  const [contact] = sampleContacts;
  if (contact === undefined) throw new Error("the sample is empty");
  const consent = { kind: "consent", by: "Vorstand", on: "2025-06-01", textVersion: "1", until: "2030-01-01" } as const;
  // A store is not bound to our types.
  const basis = { ...consent, ...fault } as typeof consent;
  const email = { value: "a@verein.example", audience: "public", basis } as const;
  for (const asking of AUDIENCES) {
    expect(project({ ...contact, email }, asking, TODAY)).not.toHaveProperty("email");
  }
});

/** How many digits of a key each precision lets out. */
const DIGITS = { address: 8, municipality: 8, district: 5, land: 2, none: 2 } as const;

it("tells nobody a town or an area finer than the precision, and of an authority what it serves", () => {
  fc.assert(
    fc.property(arbitraryContact("first1"), fc.constantFrom(...AUDIENCES), (contact, asking) => {
      const { municipality, serviceAreas } = project(contact, asking, TODAY);
      const digits = DIGITS[contact.location.precision];
      expect(municipality).toEqual(digits === 8 ? contact.municipality : undefined);
      const isCoarse = contact.side === "muslim-organization" && digits < 8;
      const codes = serviceAreas.map(({ code }) => code);
      const isAllowed = (code: string): boolean => !isCoarse || code === "DE" || code.length <= digits;
      expect(codes.filter((code) => !isAllowed(code))).toEqual([]);
      const kept = contact.serviceAreas.filter(({ code }) => isAllowed(code));
      expect(serviceAreas).toEqual(expect.arrayContaining(kept));
      expect(codes).toEqual([...new Set(codes)]);
      // Whoever was served before is served still.
      for (const { code } of contact.serviceAreas) {
        expect(codes.some((wider) => wider === "DE" || code.startsWith(wider))).toBe(true);
      }
    }),
    RUNS,
  );
});

it("calls a coarser area by its name", () => {
  const contact = sampleContacts.find(({ id }) => id === "nwmos1");
  if (contact === undefined) throw new Error("the sample lacks nwmos1");
  const served = (precision: StoredContact["location"]["precision"], district?: { code: string; name: string }) =>
    project(
      { ...contact, location: { ...contact.location, precision, ...(district === undefined ? {} : { district }) } },
      "public",
      TODAY,
    ).serviceAreas;
  expect(served("district", { code: "05512", name: "Kreis Bottrop" })).toEqual([
    { code: "05512", name: "Kreis Bottrop" },
  ]);
  expect(served("district")).toEqual([{ code: "05", name: "Nordrhein-Westfalen" }]);
  expect(served("none")).toEqual([{ code: "05", name: "Nordrhein-Westfalen" }]);
});
