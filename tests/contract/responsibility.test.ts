import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type AreaCode, matchingDigits } from "../../contract/place/area.ts";
import type { Contact } from "../../contract/contact/contact.ts";
import type { ContactFilter } from "../../contract/contact/contact-filter.ts";
import type { ContactIndex } from "../../contract/contact/contact-index.ts";
import { distanceKm } from "../../contract/place/distance.ts";
import { filterContacts } from "../../contract/contact/filter-contacts.ts";
import { findNearby } from "../../contract/place/find-nearby.ts";
import type { Place } from "../../contract/place/place.ts";
import { rankResponsible, findResponsible } from "../../contract/place/responsibility.ts";
import { RESPONSIBILITY_LEVELS, type ResponsibilityLevel } from "../../contract/lists/responsibility-level.ts";
import { arbitraryDirectory, arbitraryPlace, arbitraryWanted } from "./arbitrary-responsibility.ts";
import { indexContacts } from "./make-contact.ts";

/** The rules told a second time, slowly and from the contacts themselves. */

const context = { today: new Date("2026-06-15T00:00:00Z"), terms: [] };
const RUNS = { numRuns: 1_000 };

const levelByDigits: Record<number, ResponsibilityLevel> = {
  8: "local",
  5: "district",
  3: "district",
  2: "land",
  0: "federal",
};

/** The most local area of a contact and its level; `null` for a contact that does not serve the place. */
const findArea = ({ serviceAreas }: Contact, place: Place): { area: AreaCode; level: ResponsibilityLevel } | null => {
  const codes = serviceAreas.map(({ code }) => code);
  if (codes.includes(place.key)) return { area: place.key, level: "local" };
  const [within] = codes.filter((code) => code.startsWith(place.key)).toSorted();
  if (within !== undefined) return { area: within, level: "local" };
  const digits = matchingDigits(codes, place.key);
  const level = digits === null ? undefined : levelByDigits[digits];
  return level === undefined ? null : { area: digits === 0 ? "DE" : place.key.slice(0, digits ?? 0), level };
};

const isFilled = (contact: Contact | undefined): boolean =>
  contact !== undefined && (contact.state === "active" || contact.state === "handover");

const standInOf = (contact: Contact, contacts: readonly Contact[]): number | null => {
  const deputy = contacts.find(({ id }) => id === contact.deputy);
  const isForbidden = deputy?.role === "state-security" && contact.role !== "state-security";
  if (deputy === undefined || isFilled(contact) || !isFilled(deputy) || isForbidden) return null;
  return contacts.indexOf(deputy);
};

const distanceOf = ({ location: { geometry } }: Contact, place: Place): number | null =>
  geometry === null ? null : distanceKm(place, { lon: geometry.coordinates[0], lat: geometry.coordinates[1] });

type Question = { contacts: readonly Contact[]; index: ContactIndex; place: Place; wanted: ContactFilter };

const explain = (contact: Contact, { contacts, place, wanted }: Question) => ({
  position: contacts.indexOf(contact),
  reasons: {
    areaCode: findArea(contact, place)?.area,
    areaName: `Gebiet ${findArea(contact, place)?.area}`,
    topics: contact.topics.filter((topic) => wanted.topics.includes(topic)),
    languages: contact.languages.filter((language) => wanted.languages.includes(language)),
    state: contact.state,
    standIn: standInOf(contact, contacts),
  },
  distanceKm: distanceOf(contact, place),
  isApproximate: contact.location.precision !== "address",
});

type Explained = ReturnType<typeof explain>;

/** First differences first; what compares equal keeps its place in the list. */
const criteria: readonly ((one: Explained, question: Question) => number)[] = [
  ({ reasons }) => -reasons.topics.length,
  ({ reasons }) => -Math.min(1, reasons.languages.length),
  ({ position, reasons }, { contacts }) => (isFilled(contacts[position]) ? 0 : reasons.standIn === null ? 2 : 1),
  ({ reasons }, { place }) => ((reasons.areaCode?.length ?? 0) > place.key.length ? 1 : 0),
  (one) => one.distanceKm ?? Infinity,
];

const inOrder = (explained: readonly Explained[], question: Question): Explained[] =>
  explained.toSorted((one, other) => {
    for (const valueOf of criteria) {
      const [mine, theirs] = [valueOf(one, question), valueOf(other, question)];
      if (mine !== theirs) return mine - theirs;
    }
    return one.position - other.position;
  });

/** Whether all that is known of an organisation of one place is its Land. */
const isPlaceless = ({ side, level, location: { precision }, serviceAreas }: Contact): boolean =>
  side === "muslim-organization" &&
  ["local", "regional"].includes(level) &&
  ["land", "none"].includes(precision) &&
  serviceAreas.every(({ code }) => /^\d\d$/.test(code));

const expectedSteps = (question: Question) => {
  const { contacts, index, place, wanted } = question;
  const { rows } = filterContacts(index, { ...wanted, topics: [], languages: [] }, context);
  const matching = Array.from(rows, (row) => contacts[row]).filter((contact) => contact !== undefined);
  return RESPONSIBILITY_LEVELS.flatMap((level) => {
    const serving = matching.filter((contact) => findArea(contact, place)?.level === level && !isPlaceless(contact));
    const wantedTopic = ({ topics }: Contact): boolean =>
      wanted.topics.length === 0 || topics.some((topic) => wanted.topics.includes(topic));
    const found = serving.filter(wantedTopic).map((contact) => explain(contact, question));
    if (serving.length === 0) return [];
    return [{ level, contacts: inOrder(found, question), missingTopic: found.length === 0 }];
  });
};

it("finds exactly who serves the place, on the right level, in order, with the reasons", () => {
  fc.assert(
    fc.property(arbitraryDirectory, arbitraryPlace, arbitraryWanted, (contacts, place, wanted) => {
      const question: Question = { contacts, index: indexContacts(contacts), place, wanted };
      const steps = findResponsible(question.index, place, wanted, context);
      expect(steps.slice(0, -1)).toEqual(expectedSteps(question));
      const { rows } = filterContacts(question.index, wanted, context);
      const placeless = Array.from(rows, (row) => contacts[row]).filter(
        (contact) => contact !== undefined && isPlaceless(contact) && findArea(contact, place) !== null,
      );
      expect(rankResponsible(question.index, place, wanted, context).placelessCount).toBe(placeless.length);
      expect(steps.at(-1)).toMatchObject({
        level: "clearing-point",
        contacts: [{ position: contacts.length - 1, reasons: { areaCode: "DE", areaName: "Deutschland" } }],
        missingTopic: false,
      });
    }),
    RUNS,
  );
});

it("never offers state security to somebody who did not ask for it", () => {
  fc.assert(
    fc.property(arbitraryDirectory, arbitraryPlace, arbitraryWanted, (contacts, place, wanted) => {
      const index = indexContacts(contacts);
      const offered = [
        ...findResponsible(index, place, wanted, context).flatMap((step) => step.contacts),
        ...findNearby(index, place, wanted, { radiusKm: null, limit: 100, ...context }),
      ].map(({ position }) => position);
      const standIns = findResponsible(index, place, wanted, context)
        .flatMap((step) => step.contacts)
        .flatMap(({ reasons }) => reasons.standIn ?? []);
      for (const position of [...offered, ...standIns]) expect(contacts[position]?.role).not.toBe("state-security");
    }),
    RUNS,
  );
});

const reach = fc.record({
  radiusKm: fc.option(fc.double({ min: 0, max: 700, noNaN: true })),
  limit: fc.nat(12),
});

it("finds nearby exactly the nearest that match and do not serve the place", () => {
  fc.assert(
    fc.property(arbitraryDirectory, arbitraryPlace, arbitraryWanted, reach, (contacts, place, wanted, within) => {
      const index = indexContacts(contacts);
      const { rows } = filterContacts(index, wanted, context);
      const near = Array.from(rows)
        .flatMap((position) => {
          const contact = contacts[position];
          const distance = contact === undefined ? null : distanceOf(contact, place);
          if (contact === undefined || distance === null || findArea(contact, place) !== null) return [];
          if (within.radiusKm !== null && distance > within.radiusKm) return [];
          return [{ position, distanceKm: distance, isApproximate: contact.location.precision !== "address" }];
        })
        .toSorted((one, other) => one.distanceKm - other.distanceKm);
      expect(findNearby(index, place, wanted, { ...within, ...context })).toEqual(near.slice(0, within.limit));
    }),
    RUNS,
  );
});
