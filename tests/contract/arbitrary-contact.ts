import * as fc from "fast-check";
import type { Audienced, Consent, SensitiveField, StoredContact } from "../../backend/contacts/stored-contact.ts";
import { AUDIENCES, type Audience } from "../../contract/lists/audience.ts";
import type { Point } from "../../contract/contact/contact.ts";
import { LEVELS } from "../../contract/lists/level.ts";
import { LOCATION_PRECISIONS } from "../../contract/lists/location-precision.ts";
import { SEARCHABLE_SIDES } from "../../contract/lists/side.ts";
import { TOPICS } from "../../contract/lists/topic.ts";
import { contactId, pointAt } from "./sample-contacts.ts";

/** Days before, on and after the day of the tests. */
const days = ["2024-12-31", "2026-06-14", "2026-06-15", "2026-06-16", "2030-01-01"];
/** What a store may hold where a day belongs. */
const noDays = [
  "",
  " 2030-01-01",
  "2030-01-01T00:00:00Z",
  "2030-1-1",
  "2030-02-30",
  "2030-13-01",
  "01.01.2030",
  "9999",
  "Infinity",
  "٢٠٣٠-٠١-٠١",
  "z",
  null,
  undefined,
  20_300_101,
];
const anyDay: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...days) },
  // A store is not bound to our types.
  { weight: 1, arbitrary: fc.constantFrom(...noDays) as fc.Arbitrary<string> },
);

/** Consents of every kind: over, running, given only tomorrow, withdrawn, and such as nobody can read. */
export const arbitraryConsent: fc.Arbitrary<Consent> = fc.record({
  kind: fc.constant("consent" as const),
  by: fc.constant("Vorstand"),
  on: fc.oneof(fc.constant("2024-01-01"), anyDay),
  textVersion: fc.constant("1"),
  until: anyDay,
  withdrawnAt: fc.constantFrom(null, null, null, "2026-06-01T10:00:00Z", "2030-01-01T00:00:00Z", ""),
});

const basis = fc.oneof(fc.constant({ kind: "public-task" as const }), arbitraryConsent);

/** A value for some audience, on either legal basis. */
export const audienced = <T>(value: fc.Arbitrary<T>, audience = fc.constantFrom<Audience>(...AUDIENCES)) =>
  fc.record({ value, audience, basis }) satisfies fc.Arbitrary<Audienced<T>>;

/** Anywhere in Germany, to 11 m. */
const arbitraryPoint: fc.Arbitrary<Point> = fc
  .record({ lon: fc.integer({ min: 59_000, max: 150_000 }), lat: fc.integer({ min: 474_000, max: 550_000 }) })
  .map(({ lon, lat }) => pointAt(lon / 10_000, lat / 10_000));

export const arbitraryExact = fc.record({
  point: arbitraryPoint,
  address: fc.integer({ min: 1, max: 99_999 }).map((number) => `Hausweg ${number}`),
});

const word = fc.string({ unit: fc.constantFrom("a", "b", "ä", "ö"), minLength: 3, maxLength: 8 });
const localizedText = word.map((de) => ({ de }));

const sensitiveValues = {
  email: word.map((name) => `${name.normalize("NFD").replace(/\W/g, "")}@amt.example`),
  phones: fc.integer({ min: 0, max: 874 }).map((n) => [{ number: `+4930${23_125_000 + n}` }]),
  url: fc.integer().map((n) => `https://amt.example/${n}`),
  schedules: fc
    .integer({ min: 10, max: 19 })
    .map((hour) => [{ freq: "WEEKLY" as const, byday: ["MO" as const], opensAt: "09:00", closesAt: `${hour}:00` }]),
  deputy: fc.constantFrom("deputy1", "deputy2", "deputy3").map(contactId),
  visiting: localizedText.map((askFor) => ({ languages: ["tr" as const], askFor })),
} satisfies { [Field in SensitiveField]: fc.Arbitrary<NonNullable<StoredContact[Field]>["value"]> };

/** Each sensitive field present or absent, for an audience of its own. */
export const arbitrarySensitive = fc.record(
  {
    email: audienced(sensitiveValues.email),
    phones: audienced(sensitiveValues.phones),
    url: audienced(sensitiveValues.url),
    schedules: audienced(sensitiveValues.schedules),
    deputy: audienced(sensitiveValues.deputy),
    visiting: audienced(sensitiveValues.visiting),
  },
  { requiredKeys: [] },
);

const DISTRICT = { code: "05562", name: "Kreis Recklinghausen" };

/** Towns of one Kreis, so that one may take another's place; the last lies elsewhere in the Land. */
export const TOWNS = [
  { key: "05562004", name: "Bottwald", point: pointAt(6.95, 51.55) },
  { key: "05562012", name: "Dattenau", point: pointAt(7.15, 51.65) },
  { key: "05562032", name: "Recklingen", point: pointAt(7.2, 51.6) },
  { key: "05512000", name: "Botterup", point: pointAt(6.93, 51.52) },
] as const;

const finerAreas = [
  ...TOWNS.map(({ key, name }) => ({ code: key, name })),
  DISTRICT,
  { code: "05512", name: "Kreis Botterup" },
  { code: "055", name: "Regierungsbezirk Mustermünster" },
];
const widerAreas = [
  { code: "05", name: "Nordrhein-Westfalen" },
  { code: "09", name: "Bayern" },
  { code: "DE", name: "Deutschland" },
];

/** A seat and the areas served from there, as a store has them. */
const arbitraryPlacing = fc.record({
  town: fc.constantFrom(...TOWNS),
  areas: fc.uniqueArray(fc.constantFrom(...finerAreas, ...widerAreas), { minLength: 1, maxLength: 3 }),
});

const arbitraryLocation = fc.record({
  precision: fc.constantFrom(...LOCATION_PRECISIONS),
  exact: fc.option(audienced(arbitraryExact)),
  area: arbitraryPoint,
});

/** A contact with every side, precision, audience and legal basis; what is always public varies a little, too. */
export const arbitraryContact = (id: string): fc.Arbitrary<StoredContact> =>
  fc
    .record({
      side: fc.constantFrom(...SEARCHABLE_SIDES),
      name: word,
      level: fc.constantFrom(...LEVELS),
      topics: fc.subarray([...TOPICS], { maxLength: 2 }),
      placing: arbitraryPlacing,
      sensitive: arbitrarySensitive,
      location: arbitraryLocation,
    })
    .map(({ side, name, level, topics, placing: { town, areas }, sensitive, location }) => ({
      ...sensitive,
      id: contactId(id),
      side,
      organization: { id: `org-${id}`, name, kind: "mosque-association", umbrella: null },
      role: "board",
      title: { de: "Vorstand" },
      level,
      serviceAreas: areas,
      address: { land: "DE-NW" },
      municipality: { key: town.key, name: town.name },
      topics,
      languages: ["de", "tr"],
      location: {
        ...location,
        area: location.precision === "none" ? null : location.area,
        town: town.point,
        ...(town.key.startsWith(DISTRICT.code) ? { district: DISTRICT } : {}),
      },
      state: "active",
      assurance: { status: "submitted" },
    }));

export const arbitraryContacts: fc.Arbitrary<StoredContact[]> = fc
  .tuple(arbitraryContact("first1"), arbitraryContact("second"), arbitraryContact("third3"))
  .chain((contacts) => fc.subarray(contacts, { minLength: 1 }));
