import * as fc from "fast-check";
import type { Contact } from "../../contract/contact/contact.ts";
import { type ContactFilter, NO_FILTER } from "../../contract/contact/contact-filter.ts";
import { CONTACT_STATES } from "../../contract/lists/contact-state.ts";
import { LEVELS } from "../../contract/lists/level.ts";
import { LOCATION_PRECISIONS } from "../../contract/lists/location-precision.ts";
import type { Place } from "../../contract/place/gazetteer.ts";
import { SEARCHABLE_SIDES } from "../../contract/lists/side.ts";
import { makeContact } from "./make-contact.ts";
import { contactId, pointAt } from "./sample-contacts.ts";

/** Areas of which many lie in each other, and a few that do not. */
const AREAS = ["DE", "05", "055", "05512", "05562", "05512000", "05562004", "05562032", "09", "09162000"] as const;
const PLACES = ["05512000", "05562032", "05562004", "05562", "05512", "09162000", "01056025"] as const;
/** As the closed list has them. */
const topics = ["youth", "funerals", "rights", "sport"] as const;
const languages = ["de", "tr", "ar"] as const;
const roles = ["board", "imam", "liaison-officer", "complaints", "state-security"] as const;

const idOf = (number: number): string => `contact${number}`;

/** Anywhere in Germany, to 11 m. */
const anywhere = fc
  .record({ lon: fc.integer({ min: 59_000, max: 150_000 }), lat: fc.integer({ min: 474_000, max: 550_000 }) })
  .map(({ lon, lat }) => pointAt(lon / 10_000, lat / 10_000));
/** Few places, so that distances are often equal. */
const fewPoints = fc
  .constantFrom(pointAt(7, 51), pointAt(7, 52), pointAt(11, 50))
  .map((geometry) => ({ precision: "address" as const, geometry }));

const location: fc.Arbitrary<Contact["location"]> = fc.oneof(
  fewPoints,
  fc.record({ precision: fc.constantFrom(...LOCATION_PRECISIONS), geometry: fc.option(anywhere) }),
);

const contactFields = fc.record({
  side: fc.constantFrom(...SEARCHABLE_SIDES),
  role: fc.constantFrom(...roles),
  level: fc.constantFrom(...LEVELS),
  areas: fc.uniqueArray(fc.constantFrom(...AREAS), { minLength: 1, maxLength: 3 }),
  topics: fc.subarray([...topics]),
  languages: fc.subarray([...languages]),
  state: fc.constantFrom(...CONTACT_STATES),
  deputy: fc.option(fc.nat(39).map((number) => contactId(idOf(number)))),
  location,
  part: fc.constantFrom("", "", "-Nord", "-Süd"),
  kind: fc.constantFrom("police-authority", "mosque-association", "youth-organization", "women-organization"),
  phone: fc.option(fc.constant("+493023125000")),
  email: fc.option(fc.constant("kontakt@stelle.example")),
});

const coordinator = makeContact("clear1", {
  side: "clearing-point",
  role: "coordination",
  serviceAreas: [{ code: "DE", name: "Deutschland" }],
});

/** Contacts of both sides in no meaningful order, the Clearing Point at the end. */
export const arbitraryDirectory: fc.Arbitrary<Contact[]> = fc.array(contactFields, { maxLength: 40 }).map((all) => [
  ...all.map(({ areas, part, deputy, kind, phone, email, ...fields }, number) =>
    makeContact(idOf(number), {
      ...fields,
      organization: { kind },
      ...(phone === null ? {} : { phones: [{ number: phone }] }),
      ...(email === null ? {} : { email }),
      serviceAreas: areas.map((code) => ({ code, name: `Gebiet ${code.replace(/(?<=^\d{5})000$/, "")}${part}` })),
      ...(deputy === null ? {} : { deputy }),
    }),
  ),
  coordinator,
]);

export const arbitraryPlace: fc.Arbitrary<Place> = fc
  .record({ key: fc.constantFrom(...PLACES), point: anywhere, quarter: fc.constantFrom(null, "Nord", "West") })
  .map(({ key, point: { coordinates }, quarter }) => {
    const town = `Gebiet ${key.replace(/(?<=^\d{5})000$/, "")}`;
    return {
      key,
      lon: coordinates[0],
      lat: coordinates[1],
      ...(quarter === null || key.length < 8
        ? {}
        : { name: town, quarter: { key: `${key}-${quarter}`, name: quarter, town, middleOf: null } }),
    };
  });

export const arbitraryWanted: fc.Arbitrary<ContactFilter> = fc
  .record({
    side: fc.option(fc.constantFrom(...SEARCHABLE_SIDES)),
    topics: fc.subarray([...topics]),
    languages: fc.subarray([...languages]),
    levels: fc.oneof(fc.constant([]), fc.subarray([...LEVELS])),
    // Whoever chooses a role shown on request has asked for it; here nobody does.
    roles: fc.oneof(fc.constant([]), fc.subarray(roles.filter((role) => role !== "state-security"))),
  })
  .map((facets) => ({ ...NO_FILTER, ...facets }));
