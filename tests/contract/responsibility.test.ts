import { readPlainText } from "../../contract/text-units.ts";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type AreaCode, matchingDigits } from "../../contract/place/area.ts";
import type { Contact } from "../../contract/contact/contact.ts";
import type { ContactFilter } from "../../contract/contact/contact-filter.ts";
import type { ContactIndex } from "../../contract/contact/contact-index.ts";
import { distanceKm, findNearby } from "../../contract/place/serving-and-nearby.ts";
import { filterContacts } from "../../contract/contact/filter-contacts.ts";
import type { Place } from "../../contract/place/gazetteer.ts";
import { findResponsible } from "../../contract/place/find-responsible.ts";
import { rankResponsible } from "../../contract/place/rank-responsible.ts";
import { RESPONSIBILITY_LEVELS, type ResponsibilityLevel } from "../../contract/lists/responsibility-level.ts";
import { arbitraryDirectory, arbitraryPlace, arbitraryWanted } from "./arbitrary-responsibility.ts";
import { indexContacts } from "./make-contact.ts";

/** The rules told a second time, slowly and from the contacts themselves. */

const context = { today: new Date("2026-06-15T00:00:00Z"), read: readPlainText };
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
  // A city that is its own Kreis is one area with two keys.
  const isOwnDistrict = digits === 5 && place.key === `${place.key.slice(0, 5)}000`;
  const level = digits === null ? undefined : isOwnDistrict ? "local" : levelByDigits[digits];
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

/** Whether the point is the middle of where the place lies, or of what lies in it: how far that is says nothing. */
const isSomewhereAround = (
  { location: { precision }, municipality, serviceAreas }: Contact,
  { key }: Place,
): boolean => {
  const digits = { address: 0, municipality: 8, district: 5, land: 2, none: 0 }[precision];
  return (
    precision !== "address" &&
    (municipality?.key.slice(0, key.length) === key ||
      serviceAreas.some(
        ({ code }) =>
          code.slice(0, key.length) === key ||
          `${code}000` === key ||
          (code.length === digits && key.slice(0, digits) === code),
      ))
  );
};

type Question = { contacts: readonly Contact[]; index: ContactIndex; place: Place; wanted: ContactFilter };

/** Roles for one matter, which nothing that is wanted names. */
const isForUnwanted = ({ role }: Contact, { topics, roles, text }: ContactFilter): boolean =>
  ["recruitment-adviser", "complaints"].includes(role) && topics.length === 0 && roles.length === 0 && text === "";

const lacksTopic = ({ topics }: Contact, wanted: ContactFilter): boolean =>
  wanted.topics.length > 0 && !topics.some((topic) => wanted.topics.includes(topic));
const lacksLanguage = ({ side, languages }: Contact, wanted: ContactFilter): boolean =>
  side !== "security-authority" &&
  wanted.languages.length > 0 &&
  !languages.some((language) => wanted.languages.includes(language));

const asideOf = (contact: Contact, wanted: ContactFilter): string | null => {
  if (lacksTopic(contact, wanted)) {
    return ["recruitment-adviser", "complaints"].includes(contact.role) ? "one-matter" : "topic";
  }
  if (lacksLanguage(contact, wanted)) return "language";
  return isForUnwanted(contact, wanted) ? "one-matter" : null;
};

const explain = (contact: Contact, { contacts, place, wanted }: Question) => ({
  position: contacts.indexOf(contact),
  reasons: {
    side: contact.side,
    areaCode: findArea(contact, place)?.area,
    areaName: contact.serviceAreas.find(({ code }) => code === findArea(contact, place)?.area)?.name,
    topics: contact.topics.filter((topic) => wanted.topics.includes(topic)),
    languages: contact.languages.filter((language) => wanted.languages.includes(language)),
    state: contact.state,
    standIn: standInOf(contact, contacts),
    aside: asideOf(contact, wanted),
  },
  distanceKm: isSomewhereAround(contact, place) ? null : distanceOf(contact, place),
  isApproximate: contact.location.precision !== "address",
});

/** Told a second time: a number or mailbox at all, a whole community, a number, and who speaks for the whole. */
const useOf = ({ organization, phones, email, url, role }: Contact, wanted: ContactFilter): number => {
  const hasNumber = (phones?.length ?? 0) > 0;
  const isGroup = /^(?:youth|women|welfare|student)-/.test(organization.kind);
  const isFirst = /^(?:board|imam|liaison-officer|contact-for-muslims|migration-officer)$/.test(role);
  return (
    (hasNumber || email !== undefined || url !== undefined ? 0 : 8) +
    (isGroup && wanted.topics.length === 0 ? 4 : 0) +
    (hasNumber ? 0 : 2) +
    (isFirst ? 0 : 1)
  );
};

type Explained = ReturnType<typeof explain>;

/** The part of town that is asked for comes first, who is there for the whole next, and who is there for another part last. */
const partOf = ({ serviceAreas }: Contact, { key, quarter }: Place): number => {
  if (quarter === undefined) return 1;
  const parts = serviceAreas
    .filter(({ code }) => code === key || `${code}000` === key)
    .map(({ name }) => (name === quarter.town ? 1 : name === `${quarter.town}-${quarter.name}` ? 0 : 2));
  return Math.min(...(parts.length === 0 ? [1] : parts));
};

/** First differences first; what compares equal keeps its place in the list. */
const criteria: readonly ((one: Explained, question: Question) => number)[] = [
  ({ position }, { contacts, place }) => {
    const contact = contacts[position];
    return contact === undefined ? 0 : partOf(contact, place);
  },
  // A town's own key before that of its Kreis, a Kreis before its Regierungsbezirk.
  ({ reasons }, { place }) =>
    [3, 5, 8].reduce(
      (wider, digits) => wider + Number(digits > (reasons.areaCode?.length ?? 0) && digits <= place.key.length),
      0,
    ),
  ({ reasons }) => (reasons.aside === null ? 0 : 1),
  ({ reasons }) => -reasons.topics.length,
  ({ reasons }) => -Math.min(1, reasons.languages.length),
  ({ position, reasons }, { contacts }) => (isFilled(contacts[position]) ? 0 : reasons.standIn === null ? 2 : 1),
  ({ reasons }, { place }) => ((reasons.areaCode?.length ?? 0) > place.key.length ? 1 : 0),
  ({ position }, { contacts, wanted }) => {
    const contact = contacts[position];
    return contact === undefined ? 0 : useOf(contact, wanted);
  },
  ({ reasons }) => (reasons.state === "handover" ? 1 : 0),
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
const isUnlocated = ({ side, level, location: { precision }, serviceAreas }: Contact): boolean =>
  side === "muslim-organization" &&
  ["local", "regional"].includes(level) &&
  ["land", "none"].includes(precision) &&
  serviceAreas.every(({ code }) => /^\d\d$/.test(code));

const expectedSteps = (question: Question) => {
  const { contacts, index, place, wanted } = question;
  const { rows } = filterContacts(index, { ...wanted, topics: [], languages: [] }, context);
  const matching = Array.from(rows, (row) => contacts[row]).filter((contact) => contact !== undefined);
  return RESPONSIBILITY_LEVELS.flatMap((level) => {
    const serving = matching.filter((contact) => findArea(contact, place)?.level === level && !isUnlocated(contact));
    const isPassedOver = (contact: Contact): boolean => lacksTopic(contact, wanted) || lacksLanguage(contact, wanted);
    const found = serving.filter((contact) => !isPassedOver(contact));
    const isMissing = found.length === 0 && serving.some((contact) => lacksTopic(contact, wanted));
    if (found.length === 0 && !isMissing) return [];
    const explained = found.map((contact) => explain(contact, question));
    const passedOver = serving
      .filter(isPassedOver)
      .map((contact) => ({ ...explain(contact, question), distanceKm: null }));
    return [{ level, contacts: inOrder(explained, question), passedOver, missingTopic: isMissing }];
  });
};

it("finds exactly who serves the place, on the right level, in order, with the reasons", () => {
  fc.assert(
    fc.property(arbitraryDirectory, arbitraryPlace, arbitraryWanted, (contacts, place, wanted) => {
      const question: Question = { contacts, index: indexContacts(contacts), place, wanted };
      const steps = findResponsible(question.index, place, wanted, context);
      const shown = steps.slice(0, -1).map(({ passedOver, ...step }) => ({
        ...step,
        passedOver: passedOver.toSorted((one, other) => one.position - other.position),
      }));
      expect(shown).toEqual(expectedSteps(question));
      const { rows } = filterContacts(question.index, wanted, context);
      const unlocated = Array.from(rows, (row) => contacts[row]).filter(
        (contact) => contact !== undefined && isUnlocated(contact) && findArea(contact, place) !== null,
      );
      expect(rankResponsible(question.index, place, wanted, context).unlocatedCount).toBe(unlocated.length);
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
