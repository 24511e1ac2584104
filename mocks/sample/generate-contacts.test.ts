import { describe, expect, it } from "vitest";
import type { Audienced, StoredContact } from "../../backend/contacts/stored-contact.ts";
import { project } from "../../backend/visibility.ts";
import { matchingDigits } from "../../contract/place/area.ts";
import { AUDIENCES } from "../../contract/lists/audience.ts";
import { CONTACT_STATES } from "../../contract/lists/contact-state.ts";
import { contactSchema } from "../../contract/contact/contact.ts";
import { LAND_CODES, LAND_KEYS } from "../../contract/lists/land.ts";
import { LANGUAGE_TAGS } from "../../contract/lists/language-tag.ts";
import { LEVELS } from "../../contract/lists/level.ts";
import { LOCATION_PRECISIONS } from "../../contract/lists/location-precision.ts";
import { ORGANIZATION_KINDS } from "../../contract/lists/organization-kind.ts";
import { ROLES } from "../../contract/lists/role.ts";
import { TOPICS } from "../../contract/lists/topic.ts";
import { generateContacts } from "./generate-contacts.ts";
import { districts } from "./places.ts";

const today = new Date("2026-11-23T00:00:00Z");
const contacts = generateContacts({ today });
const authorities = contacts.filter(({ side }) => side === "security-authority");
const organizations = contacts.filter(({ side }) => side === "muslim-organization");

type Sensitive = Pick<Audienced<unknown>, "audience" | "basis">;

const sensitiveValuesOf = (contact: StoredContact): Sensitive[] => {
  const { email, phones, url, schedules, deputy, visiting, location } = contact;
  const values: readonly (Sensitive | null | undefined)[] = [
    email,
    phones,
    url,
    schedules,
    deputy,
    visiting,
    location.exact,
  ];
  return values.flatMap((value) => value ?? []);
};

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].toSorted();

const serves = (contact: StoredContact, place: string): boolean =>
  matchingDigits(
    contact.serviceAreas.map(({ code }) => code),
    place,
  ) !== null;

const shareOf = <T>(all: readonly T[], isMeant: (one: T) => boolean): number => all.filter(isMeant).length / all.length;

describe("the sample", () => {
  it("is the same, byte for byte, for the same seed, count and day", () => {
    expect(JSON.stringify(generateContacts({ today }))).toBe(JSON.stringify(contacts));
  });

  it("says of who has no mailbox that nobody is introduced there, and of nobody else", () => {
    const without = contacts.filter(({ takesIntroductions }) => takesIntroductions === false);
    expect(without).toEqual(contacts.filter(({ email }) => email === undefined));
    expect(without.length).toBeGreaterThan(50);
    expect(without.length).toBeLessThan(contacts.length / 5);
  });

  it("differs for another seed, under the same ids of the same places", () => {
    const other = generateContacts({ today, seed: 2 });
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(contacts));
    expect(other.map(({ id, municipality }) => [id, municipality])).toEqual(
      contacts.map(({ id, municipality }) => [id, municipality]),
    );
  });

  it.each([1, 2, 50, 499, 500, 1000, 3000, 5001])("has exactly %i contacts when asked for so many", (count) => {
    expect(generateContacts({ today, count })).toHaveLength(count);
  });

  it.each([
    [50, 300],
    [500, 3000],
    [3000, 5000],
  ])("keeps every contact of a sample of %i as it is in one of %i", (small, large) => {
    const byId = new Map(generateContacts({ today, count: large }).map((contact) => [contact.id, contact]));
    const changed = generateContacts({ today, count: small }).filter(
      (contact) => JSON.stringify(byId.get(contact.id)) !== JSON.stringify(contact),
    );
    expect(changed).toEqual([]);
  });

  it("moves every date with the day", () => {
    const nextDay = generateContacts({ today: new Date("2026-11-24T00:00:00Z") });
    const plusOneDay = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
    expect(nextDay.map(({ assurance }) => assurance.assuredDate)).toEqual(
      contacts.map(({ assurance: { assuredDate } }) => assuredDate && plusOneDay(assuredDate)),
    );
  });

  it("gives every contact an id of its own and every organisation a name of its own, at 20,000", () => {
    const many = generateContacts({ today, count: 20_000 });
    expect(new Set(many.map(({ id }) => id)).size).toBe(20_000);
    const ids = new Map(many.map(({ organization }) => [organization.name, organization.id]));
    expect(new Set(ids.values()).size).toBe(ids.size);
    expect(many.filter(({ organization }) => ids.get(organization.name) !== organization.id)).toEqual([]);
  });

  it("says the same of an organisation in each of its contacts", () => {
    const byId = Map.groupBy(contacts, ({ organization }) => organization.id);
    const differing = [...byId.values()].filter(
      (colleagues) => new Set(colleagues.map(({ organization }) => JSON.stringify(organization))).size > 1,
    );
    expect(differing).toEqual([]);
  });

  it.each(AUDIENCES)("fits the contract as %s sees it", (audience) => {
    const broken = contacts.flatMap((contact) => {
      const result = contactSchema.safeParse(project(contact, audience, today));
      return result.success ? [] : [{ id: contact.id, error: result.error.issues }];
    });
    expect(broken).toEqual([]);
  });
});

describe("the mix", () => {
  it.each([
    ["role", ROLES, contacts.map(({ role }) => role)],
    ["kind of organisation", ORGANIZATION_KINDS, contacts.map(({ organization }) => organization.kind)],
    ["level", LEVELS, contacts.map(({ level }) => level)],
    ["Land", LAND_CODES, contacts.map(({ address }) => address.land)],
    ["state", CONTACT_STATES, contacts.map(({ state }) => state)],
    ["precision", LOCATION_PRECISIONS, contacts.map(({ location }) => location.precision)],
    ["topic", TOPICS, contacts.flatMap(({ topics }) => topics)],
    ["language", LANGUAGE_TAGS, contacts.flatMap(({ languages }) => languages)],
    ["audience", AUDIENCES, contacts.flatMap((contact) => sensitiveValuesOf(contact).map(({ audience }) => audience))],
  ])("holds every %s", (_, closedList, values) => {
    expect(sorted(values)).toEqual(sorted(closedList));
  });

  it("holds both sides and exactly one Clearing Point", () => {
    expect(authorities).toHaveLength(414);
    expect(organizations).toHaveLength(2585);
  });

  it("has an authority to talk to in every Kreis", () => {
    const officers = authorities.filter(({ level }) => level === "regional");
    const unserved = districts.filter(({ key }) => !officers.some((officer) => serves(officer, `${key}000`)));
    expect(districts).toHaveLength(400);
    expect(unserved.map(({ name }) => name)).toEqual([]);
  });

  it("serves every Kreis from 500 contacts on", () => {
    const few = generateContacts({ today, count: 500 }).filter(({ level }) => level === "regional");
    expect(districts.filter(({ key }) => !few.some((contact) => serves(contact, `${key}000`)))).toEqual([]);
  });

  it.each(["lka-prevention", "complaints", "recruitment-adviser", "victim-support", "state-security"] as const)(
    "has %s at Land level in every Land",
    (role) => {
      const keys = authorities
        .filter((contact) => contact.role === role && contact.level === "land")
        .flatMap(({ serviceAreas }) => serviceAreas.map(({ code }) => code));
      expect(sorted(keys)).toEqual(sorted(LAND_CODES.map((code) => LAND_KEYS[code])));
    },
  );

  it("gives each contact at least two different topics, an association in a town at most seven", () => {
    const odd = contacts.filter(({ side, level, topics }) => {
      const isInTown = side === "muslim-organization" && (level === "local" || level === "regional");
      return topics.length < 2 || topics.length > (isInTown ? 7 : 14) || new Set(topics).size < topics.length;
    });
    expect(odd).toEqual([]);
  });

  it("gives each contact different languages, at least one", () => {
    const odd = contacts.filter(
      ({ languages }) => languages.length === 0 || new Set(languages).size < languages.length,
    );
    expect(odd).toEqual([]);
  });

  it("leaves at least half of the organisations without an umbrella", () => {
    expect(shareOf(organizations, ({ organization }) => organization.umbrella === null)).toBeGreaterThan(0.5);
  });

  it("has houses with several associations", () => {
    const byPlace = Map.groupBy(
      organizations.filter(({ location }) => location.precision === "address"),
      ({ location }) => location.exact?.value.point.coordinates.join(),
    );
    expect([...byPlace.values()].filter((neighbours) => neighbours.length > 1).length).toBeGreaterThan(20);
  });
});

describe("state and freshness", () => {
  it("confirms about 70 % within a year and leaves about 15 % unconfirmed", () => {
    const yearAgo = "2025-11-23";
    expect(shareOf(contacts, ({ assurance }) => (assurance.assuredDate ?? "") >= yearAgo)).toBeCloseTo(0.7, 1);
    expect(shareOf(contacts, ({ assurance }) => assurance.status === "submitted")).toBeCloseTo(0.15, 1);
  });

  it("lets a confirmation count for 18 months", () => {
    const confirmedInMay = generateContacts({ today: new Date("2027-02-28T00:00:00Z") })
      .map(({ assurance }) => assurance)
      .filter(({ assuredDate }) => assuredDate === "2026-08-31");
    expect(confirmedInMay.length).toBeGreaterThan(0);
    expect(sorted(confirmedInMay.map(({ expiresOn }) => expiresOn ?? ""))).toEqual(["2028-02-29"]);
  });

  it("fills about nine of ten functions", () => {
    expect(shareOf(contacts, ({ state }) => state === "active")).toBeCloseTo(0.9, 1);
  });

  it.each([20, 50, 120, 300, 500, 3000, 10_000])("names no deputy outside the sample, at %i", (count) => {
    const sample = generateContacts({ today, count });
    const ids = new Set<string>(sample.map(({ id }) => id));
    expect(sample.filter(({ deputy }) => deputy !== undefined && !ids.has(deputy.value))).toEqual([]);
  });

  it("names for most unfilled authority functions somebody active who serves the same area", () => {
    const byId = new Map(contacts.map((contact) => [contact.id, contact]));
    const unfilled = authorities.filter(({ state }) => state === "vacant" || state === "paused");
    const deputies = unfilled.flatMap((contact) => {
      const deputy = contact.deputy && byId.get(contact.deputy.value);
      return deputy === undefined ? [] : [{ contact, deputy }];
    });
    expect(deputies.length / unfilled.length).toBeGreaterThan(0.7);
    const misplaced = deputies.filter(
      ({ contact, deputy }) =>
        deputy.state !== "active" ||
        deputy.id === contact.id ||
        !contact.serviceAreas.every(({ code }) => serves(deputy, code)),
    );
    expect(misplaced).toEqual([]);
  });

  it("lets a few consents have ended, and no more than a few", () => {
    const consents = organizations.flatMap((contact) =>
      sensitiveValuesOf(contact).flatMap(({ basis }) => (basis.kind === "consent" ? [basis] : [])),
    );
    expect(consents.every(({ on, until, textVersion, by }) => on < until && textVersion !== "" && by !== "")).toBe(
      true,
    );
    const ended = shareOf(consents, ({ until }) => until < "2026-11-23");
    expect(ended).toBeGreaterThan(0);
    expect(ended).toBeLessThan(0.03);
  });
});
