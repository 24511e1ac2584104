import type { Contact } from "../../contract/contact/contact.ts";
import type { LanguageTag } from "../../contract/lists/language-tag.ts";
import type { SearchableSide } from "../../contract/lists/side.ts";
import type { Topic } from "../../contract/lists/topic.ts";
import type { Gazetteer, NamedPlace } from "../../contract/place/gazetteer.ts";
import { distanceKm } from "../../contract/place/serving-and-nearby.ts";
import type { ChainStage } from "../../contract/place/rank-responsible.ts";

/** Whom to call, told a second time from the raw contacts: slowly, and without anything the program tells it by. */

/** What is asked about each of the places, of both sides. */
export const ASKED_SIDES = ["security-authority", "muslim-organization"] as const;
export const ASKED_TOPICS = ["threats", "mosque-protection", "recruitment"] as const;

const keyOfTown = (gazetteer: Gazetteer, ...names: readonly string[]): string => {
  for (const name of names) {
    const position = gazetteer.names.indexOf(name);
    if (position >= 0) return gazetteer.keys[position] ?? "";
  }
  throw new Error(`no town ${names.join(", ")}`);
};

export const isThere = ({ state }: Contact): boolean => state === "active" || state === "handover";

/** The first Kreis whose own police posts are all empty at the moment. */
const kreisWithoutPost = (contacts: readonly Contact[], gazetteer: Gazetteer): string => {
  const kreise = new Set(gazetteer.keys.map((key) => key.slice(0, 5)));
  for (const kreis of kreise) {
    const posts = contacts.filter(
      ({ side, serviceAreas }) =>
        side === "security-authority" && serviceAreas.some(({ code }) => code.startsWith(kreis)),
    );
    if (posts.length > 0 && !posts.some(isThere)) return kreis;
  }
  throw new Error("the sample has no Kreis without an active post");
};

/** Twelve places of every kind, with what they are. */
export const ASKED_PLACES: readonly (readonly [
  name: string,
  toKey: (gazetteer: Gazetteer, contacts: readonly Contact[]) => string,
])[] = [
  ["Neukölln, a quarter of Berlin", () => "11000000-neukoelln"],
  ["Büsingen, enclosed by Switzerland", () => "08335015"],
  ["Helgoland", () => "01056025"],
  ["Herne", () => "05916000"],
  [
    "Oberzent, or the largest of the towns it was made of",
    (gazetteer) => keyOfTown(gazetteer, "Oberzent", "Beerfelden"),
  ],
  ["the first town of 15537", (gazetteer) => gazetteer.findByPostcode("15537")[0]?.key ?? ""],
  ["a Kreis without an active post", (gazetteer, contacts) => kreisWithoutPost(contacts, gazetteer)],
  ["Bottrop", () => "05512000"],
  ["Recklinghausen, a town of a Kreis", () => "05562032"],
  ["Köln", () => "05315000"],
  ["Bremerhaven, in a Land of two cities", () => "04012000"],
  ["the Kreis Recklinghausen", () => "05562"],
];

/** What lies around the place, the most local first. */
const areasOf = (key: string): (readonly [ChainStage, (code: string) => boolean])[] => {
  const kreis = key.slice(0, 5);
  const isCityOfItsOwn = key === `${kreis}000`;
  const isIn = (code: string): boolean => code !== "DE" && code.length >= key.length && code.startsWith(key);
  return [
    ...(key.length === 8
      ? [["municipality", (code: string) => isIn(code) || (isCityOfItsOwn && code === kreis)] as const]
      : []),
    ...(isCityOfItsOwn
      ? []
      : [["district", (code: string) => code === kreis || (key === kreis && isIn(code))] as const]),
    ["region", (code) => code === key.slice(0, 3)],
    ["land", (code) => code === key.slice(0, 2)],
    ["federation", (code) => code === "DE"],
  ];
};

const isUnlocated = ({ side, level, location: { precision }, serviceAreas }: Contact): boolean =>
  side === "muslim-organization" &&
  (level === "local" || level === "regional") &&
  (precision === "land" || precision === "none") &&
  serviceAreas.every(({ code }) => code.length === 2);

export type Wanted = { readonly side: SearchableSide; readonly topic: Topic; readonly language?: LanguageTag };

const whyNot = (contacts: readonly Contact[], contact: Contact, { topic, language }: Wanted): string | null => {
  if (!contact.topics.includes(topic)) {
    return contact.role === "recruitment-adviser" || contact.role === "complaints" ? "one-matter" : "topic";
  }
  if (language !== undefined && contact.side === "muslim-organization" && !contact.languages.includes(language)) {
    return "language";
  }
  const deputy = contacts.find(({ id }) => id === contact.deputy);
  return isThere(contact) || (deputy !== undefined && isThere(deputy) && deputy.role !== "state-security")
    ? null
    : "absent";
};

/** Degrees as they are published: nobody is nearer by less than ten metres. */
const published = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;

/** Of somebody who says no more than the town, Kreis or Land that the place lies in nobody knows how far they are. */
const isSomewhereAround = ({ key }: NamedPlace, { location: { precision }, municipality, serviceAreas }: Contact) => {
  if (precision === "address") return false;
  const codes = serviceAreas.map(({ code }) => code);
  return (
    municipality?.key.startsWith(key) === true ||
    codes.some((code) => code.startsWith(key) || key === `${code}000`) ||
    (precision === "district" && codes.includes(key.slice(0, 5))) ||
    (precision === "land" && codes.includes(key.slice(0, 2)))
  );
};

const kmFrom = (place: NamedPlace, contact: Contact): number => {
  const { geometry } = contact.location;
  if (geometry === null || isSomewhereAround(place, contact)) return Infinity;
  const [lon, lat] = geometry.coordinates;
  return distanceKm(place, { lon: published(lon), lat: published(lat) });
};

/** A topic is always asked about here, so that whom an organisation is for does not count. */
const useOf = ({ phones, email, url, role }: Contact): number => {
  const hasNumber = (phones?.length ?? 0) > 0;
  const isFirst = /^(?:board|imam|liaison-officer|contact-for-muslims|migration-officer)$/.test(role);
  return (hasNumber || email !== undefined || url !== undefined ? 0 : 8) + (hasNumber ? 0 : 2) + (isFirst ? 0 : 1);
};

/** The part of town that is asked for, then who is there for all of it, then whoever walks another part: by what they call it. */
const partOf = ({ serviceAreas }: Contact, { key, name, quarter }: NamedPlace): number => {
  const town = quarter?.town ?? name;
  const names = serviceAreas.filter(({ code }) => code === key || `${code}000` === key).map((area) => area.name);
  if (names.length === 0 || names.includes(town) || key.length < 8) return 1;
  return quarter !== undefined && names.includes(`${town}-${quarter.name}`) ? 0 : 2;
};

/**
 * Smaller first: of the part of town, speaks it, is there, serves no part only, is of use, stays, is near. A city's own
 * number comes before its Kreis's.
 */
const orderOf = (contacts: readonly Contact[], contact: Contact, place: NamedPlace, wanted: Wanted): number[] => {
  const codes = contact.serviceAreas.map(({ code }) => code);
  const isOfPlace = codes.some((code) => code.startsWith(place.key));
  return [
    partOf(contact, place),
    isOfPlace ? 0 : 1,
    wanted.language !== undefined && !contact.languages.includes(wanted.language) ? 1 : 0,
    isThere(contact) ? 0 : 1,
    codes.includes(place.key) || !isOfPlace ? 0 : 1,
    useOf(contact),
    contact.state === "handover" ? 1 : 0,
    kmFrom(place, contact),
    contacts.indexOf(contact),
  ];
};

/** So far away, and so many, are neighbours. */
const NEIGHBOUR_KM = 25;
const MOST_NEIGHBOURS = 5;

const writtenKm = ({ location: { precision } }: Contact, km: number): number =>
  precision === "address" && km < 1 ? 0 : Math.max(1, Math.round(km));

/** 0 for the same Kreis, 1 for the same Land, 2 for another. */
const foreignTo = ({ key }: NamedPlace, { serviceAreas }: Contact): number => {
  if (serviceAreas.some(({ code }) => code.startsWith(key.slice(0, 5)))) return 0;
  return serviceAreas.some(({ code }) => code.startsWith(key.slice(0, 2))) ? 1 : 2;
};

/** Communities that do not serve the place and match all that is wanted, the nearest first, of those as far the own Kreis. */
const listNeighbours = (contacts: readonly Contact[], place: NamedPlace, wanted: Wanted): readonly Contact[] => {
  const isServing = ({ serviceAreas }: Contact): boolean =>
    serviceAreas.some(({ code }) => code === "DE" || code.startsWith(place.key) || place.key.startsWith(code));
  return contacts
    .filter(
      (contact) =>
        contact.side === "muslim-organization" &&
        (contact.level === "local" || contact.level === "regional") &&
        !isServing(contact) &&
        !isUnlocated(contact) &&
        contact.topics.includes(wanted.topic) &&
        (wanted.language === undefined || contact.languages.includes(wanted.language)),
    )
    .map((contact) => ({ contact, km: kmFrom(place, contact) }))
    .filter(({ km }) => km <= NEIGHBOUR_KM)
    .toSorted((one, other) => one.km - other.km)
    .map((near) => ({ ...near, written: writtenKm(near.contact, near.km), foreign: foreignTo(place, near.contact) }))
    .toSorted((one, other) => one.written - other.written || one.foreign - other.foreign)
    .slice(0, MOST_NEIGHBOURS)
    .map(({ contact }) => contact);
};

export type ToldStep = {
  readonly stage: ChainStage;
  readonly asked: string | null;
  readonly notAsked: readonly string[];
};

/** Every step of a place and a question, most local first. */
export const tellSteps = (contacts: readonly Contact[], place: NamedPlace, wanted: Wanted): ToldStep[] => {
  const left = new Set(
    contacts.filter(
      (contact) => contact.side === wanted.side && contact.role !== "state-security" && !isUnlocated(contact),
    ),
  );
  const tellStep = (stage: ChainStage, inOrder: readonly Contact[]): ToldStep => {
    const first = inOrder.find((contact) => whyNot(contacts, contact, wanted) === null);
    return {
      stage,
      asked: first === undefined ? null : isThere(first) ? first.id : (first.deputy ?? null),
      notAsked: inOrder.flatMap((contact) => {
        const why = whyNot(contacts, contact, wanted);
        return why === null ? [] : [`${contact.id} ${why}`];
      }),
    };
  };
  const areas = areasOf(place.key).map(([stage, isOfStage]): ToldStep => {
    const here = [...left].filter(({ serviceAreas }) => serviceAreas.some(({ code }) => isOfStage(code)));
    for (const contact of here) left.delete(contact);
    const inOrder = here.toSorted((one, other) => {
      const [mine, theirs] = [orderOf(contacts, one, place, wanted), orderOf(contacts, other, place, wanted)];
      const at = mine.findIndex((value, nth) => value !== theirs[nth]);
      return at < 0 ? 0 : (mine[at] ?? 0) - (theirs[at] ?? 0);
    });
    return tellStep(stage, inOrder);
  });
  const steps = areas.flatMap((step) =>
    step.stage === "land" && wanted.side === "muslim-organization"
      ? [tellStep("neighbourhood", listNeighbours(contacts, place, wanted)), step]
      : [step],
  );
  const coordinator = contacts.find(({ side }) => side === "clearing-point");
  return [
    ...steps.filter(({ stage, asked, notAsked }) => stage !== "region" || asked !== null || notAsked.length > 0),
    { stage: "clearing-point", asked: coordinator?.id ?? null, notAsked: [] },
  ];
};
