import * as fc from "fast-check";
import type { Audienced, SensitiveField, StoredContact } from "../../backend/stored-contact.ts";
import { AUDIENCES, type Audience } from "../../contract/audience.ts";
import type { Point } from "../../contract/contact.ts";
import { LEVELS } from "../../contract/level.ts";
import { LOCATION_PRECISIONS } from "../../contract/location-precision.ts";
import { TOPICS } from "../../contract/topic.ts";
import { contactId, pointAt } from "./sample-contacts.ts";

/** The days consents end on: before, on and after the day of the tests. */
const consentEnds = ["2024-12-31", "2026-06-14", "2026-06-15", "2026-06-16", "2030-01-01"];

const basis = fc.oneof(
  fc.constant({ kind: "public-task" as const }),
  fc.constantFrom(...consentEnds).map((until) => ({
    kind: "consent" as const,
    by: "Vorstand",
    on: "2024-01-01",
    textVersion: "1",
    until,
  })),
);

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

const arbitraryLocation = fc.record({
  precision: fc.constantFrom(...LOCATION_PRECISIONS),
  exact: fc.option(audienced(arbitraryExact)),
  area: arbitraryPoint,
  town: arbitraryPoint,
});

const areaNames = { "05512": "Bottrop", "05": "Nordrhein-Westfalen", "09": "Bayern" } as const;

/** A contact with every precision, audience and legal basis; what is always public varies a little, too. */
export const arbitraryContact = (id: string): fc.Arbitrary<StoredContact> =>
  fc
    .record({
      name: word,
      level: fc.constantFrom(...LEVELS),
      topics: fc.subarray([...TOPICS], { maxLength: 2 }),
      area: fc.constantFrom("05512" as const, "05" as const, "09" as const),
      sensitive: arbitrarySensitive,
      location: arbitraryLocation,
    })
    .map(({ name, level, topics, area, sensitive, location }) => ({
      ...sensitive,
      id: contactId(id),
      side: "muslim-organization",
      organization: { id: `org-${id}`, name, kind: "mosque-association", umbrella: null },
      role: "board",
      title: { de: "Vorstand" },
      level,
      serviceAreas: [{ code: area, name: areaNames[area] }],
      address: { land: "DE-NW" },
      municipality: { key: "05512000", name: "Bottrop" },
      topics,
      languages: ["de", "tr"],
      location: { ...location, area: location.precision === "none" ? null : location.area },
      state: "active",
      assurance: { status: "submitted" },
    }));

export const arbitraryContacts: fc.Arbitrary<StoredContact[]> = fc
  .tuple(arbitraryContact("first1"), arbitraryContact("second"), arbitraryContact("third3"))
  .chain((contacts) => fc.subarray(contacts, { minLength: 1 }));
