import { beforeAll, describe, expect, it } from "vitest";
import { listContacts } from "../../backend/contacts/list-contacts.ts";
import type { Directory } from "../../backend/contacts/directory.ts";
import type { Contact } from "../../contract/contact/contact.ts";
import { type ContactFilter, NO_FILTER } from "../../contract/contact/contact-filter.ts";
import type { LanguageTag } from "../../contract/lists/language-tag.ts";
import type { SearchableSide } from "../../contract/lists/side.ts";
import type { Topic } from "../../contract/lists/topic.ts";
import { type AnswerChain, findAnswer } from "../../contract/place/answer-chain.ts";
import type { ChainStage } from "../../contract/place/stage.ts";
import type { NamedPlace } from "../../contract/place/gazetteer.ts";
import { readPlainText } from "../../contract/text-units.ts";
import { distanceKm } from "../../contract/place/place-contacts.ts";
import { readBuiltGazetteer, readSampleDirectory, SAMPLE_DAY } from "./sample-directory.ts";

/** Whom to call, told a second time from the raw contacts: slowly, and without anything the program tells it by. */

const gazetteer = readBuiltGazetteer();
const context = { today: SAMPLE_DAY, read: readPlainText };
let directory: Directory;
let contacts: readonly Contact[];
beforeAll(async () => {
  directory = await readSampleDirectory();
  contacts = directory.index.ids.flatMap((id) => directory.byId.get(id) ?? []);
});

const keyOfTown = (...names: readonly string[]): string => {
  for (const name of names) {
    const position = gazetteer.names.indexOf(name);
    if (position >= 0) return gazetteer.keys[position] ?? "";
  }
  throw new Error(`no town ${names.join(", ")}`);
};

const isThere = ({ state }: Contact): boolean => state === "active" || state === "handover";

/** The first Kreis whose own police posts are all empty at the moment. */
const kreisWithoutPost = (): string => {
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

const places: readonly (readonly [string, () => string])[] = [
  ["Neukölln, a quarter of Berlin", () => "11000000-neukoelln"],
  ["Büsingen, enclosed by Switzerland", () => "08335015"],
  ["Helgoland", () => "01056025"],
  ["Herne", () => "05916000"],
  ["Oberzent, or the largest of the towns it was made of", () => keyOfTown("Oberzent", "Beerfelden")],
  ["the first town of 15537", () => gazetteer.findByPostcode("15537")[0]?.key ?? ""],
  ["a Kreis without an active post", kreisWithoutPost],
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

type Wanted = { readonly side: SearchableSide; readonly topic: Topic; readonly language?: LanguageTag };

const whyNot = (contact: Contact, { topic, language }: Wanted): string | null => {
  if (!contact.topics.includes(topic)) return "topic";
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

/** Smaller first: speaks it, is there, serves no part only, is of use, is near. A city's own number comes before its Kreis's. */
const orderOf = (contact: Contact, place: NamedPlace, wanted: Wanted): number[] => {
  const codes = contact.serviceAreas.map(({ code }) => code);
  const isOfPlace = codes.some((code) => code.startsWith(place.key));
  return [
    isOfPlace ? 0 : 1,
    wanted.language !== undefined && !contact.languages.includes(wanted.language) ? 1 : 0,
    isThere(contact) ? 0 : 1,
    codes.includes(place.key) || !isOfPlace ? 0 : 1,
    useOf(contact),
    kmFrom(place, contact),
    contacts.indexOf(contact),
  ];
};

type ExpectedStep = {
  readonly stage: ChainStage;
  readonly asked: string | null;
  readonly notAsked: readonly string[];
};

const tellSteps = (place: NamedPlace, wanted: Wanted): ExpectedStep[] => {
  const left = new Set(
    contacts.filter(
      (contact) => contact.side === wanted.side && contact.role !== "state-security" && !isUnlocated(contact),
    ),
  );
  const steps = areasOf(place.key).map(([stage, isOfStage]): ExpectedStep => {
    const here = [...left].filter(({ serviceAreas }) => serviceAreas.some(({ code }) => isOfStage(code)));
    for (const contact of here) left.delete(contact);
    const [first] = here
      .filter((contact) => whyNot(contact, wanted) === null)
      .toSorted((one, other) => {
        const [mine, theirs] = [orderOf(one, place, wanted), orderOf(other, place, wanted)];
        const at = mine.findIndex((value, nth) => value !== theirs[nth]);
        return at < 0 ? 0 : (mine[at] ?? 0) - (theirs[at] ?? 0);
      });
    return {
      stage,
      asked: first === undefined ? null : isThere(first) ? first.id : (first.deputy ?? null),
      notAsked: here.flatMap((contact) => {
        const why = whyNot(contact, wanted);
        return why === null ? [] : [`${contact.id} ${why}`];
      }),
    };
  });
  const coordinator = contacts.find(({ side }) => side === "clearing-point");
  return [
    ...steps.filter(({ stage, asked, notAsked }) => stage !== "region" || asked !== null || notAsked.length > 0),
    { stage: "clearing-point", asked: coordinator?.id ?? null, notAsked: [] },
  ];
};

const readSteps = ({ steps }: AnswerChain): ExpectedStep[] =>
  steps.map(({ stage, asked, notAsked }) => ({
    stage,
    asked: asked === null ? null : (directory.index.ids[asked.position] ?? null),
    notAsked: notAsked.map(({ position, why }) => `${directory.index.ids[position]} ${why}`),
  }));

const sorted = (steps: readonly ExpectedStep[]) =>
  steps.map((step) => ({ ...step, notAsked: step.notAsked.toSorted() }));

const placeAt = (key: string): NamedPlace => {
  const place = gazetteer.findPlace(key);
  if (place === undefined) throw new Error(`no place ${key}`);
  return place;
};

const sides = ["security-authority", "muslim-organization"] as const;
const topics = ["threats", "mosque-protection", "recruitment"] as const;
const languages = [undefined, "tr", "ku"] as const;

const questions = sides.flatMap((side) =>
  topics.flatMap((topic) =>
    languages.map((language): Wanted => ({ side, topic, ...(language === undefined ? {} : { language }) })),
  ),
);

const toFilter = ({ side, topic, language }: Wanted): ContactFilter => ({
  ...NO_FILTER,
  side,
  topics: [topic],
  languages: language === undefined ? [] : [language],
});

/** The first of the API's rows at which somebody answers, or who stands in for it. */
const firstOfApi = (key: string, { side, topic, language }: Wanted): string | null => {
  const query = {
    serves: key,
    side,
    topic: [topic],
    ...(language === undefined ? {} : { language: [language] }),
    limit: 200,
  } as Parameters<typeof listContacts>[1];
  for (const { id, side: own } of listContacts(directory, query, { ...context, place: placeAt(key) }).rows) {
    const contact = directory.byId.get(id);
    if (contact === undefined) continue;
    if (isThere(contact) || own === "clearing-point") return id;
    const deputy = contact.deputy === undefined ? undefined : directory.byId.get(contact.deputy);
    if (deputy !== undefined && isThere(deputy) && deputy.role !== "state-security") return deputy.id;
  }
  return null;
};

describe.each(places)("%s", (_, toKey) => {
  it("has the answer and the steps to it that the raw contacts give, every one named", () => {
    const place = placeAt(toKey());
    for (const wanted of questions) {
      const chain = findAnswer(directory.index, place, toFilter(wanted), context);
      expect(sorted(readSteps(chain)), JSON.stringify(wanted)).toEqual(sorted(tellSteps(place, wanted)));
    }
  });

  it("has the same answer from the API", () => {
    const key = toKey();
    for (const wanted of questions) {
      const { answer } = findAnswer(directory.index, placeAt(key), toFilter(wanted), context);
      const id = answer === null ? null : directory.index.ids[answer.position];
      expect(firstOfApi(key, wanted), JSON.stringify(wanted)).toBe(id);
    }
  });

  it("says whether the answer speaks the language, and who near does where it does not", () => {
    const place = placeAt(toKey());
    for (const wanted of questions) {
      const { language } = wanted;
      if (language === undefined) continue;
      const chain = findAnswer(directory.index, place, toFilter(wanted), context);
      const answer = contacts.find(({ id }) => id === directory.index.ids[chain.answer?.position ?? -1]);
      expect(chain.speaksWanted).toBe(answer?.languages.includes(language));
      if (chain.speaker === null) continue;
      const speaker = contacts.find(({ id }) => id === directory.index.ids[chain.speaker ?? -1]);
      expect(speaker).toMatchObject({ side: wanted.side });
      expect(speaker?.languages).toContain(language);
      expect(speaker?.topics).toContain(wanted.topic);
    }
  });
});

it("names nobody who is there for another matter only as the one who speaks a language", () => {
  const speakers = places.flatMap(([, toKey]) =>
    (["ar", "tr", "fr", "ru"] as const).flatMap((language) => {
      const wanted = { ...NO_FILTER, side: "security-authority" as const, languages: [language] };
      const { speaker } = findAnswer(directory.index, placeAt(toKey()), wanted, context);
      return contacts.find(({ id }) => id === directory.index.ids[speaker ?? -1]) ?? [];
    }),
  );
  expect(speakers.length).toBeGreaterThan(10);
  expect(speakers.filter(({ role }) => role === "complaints" || role === "recruitment-adviser")).toEqual([]);
});

it("passes over, somewhere among these places, for each of the reasons there are", () => {
  const told = new Set(
    places.flatMap(([, toKey]) =>
      questions.flatMap((wanted) => {
        const { steps, answers } = findAnswer(directory.index, placeAt(toKey()), toFilter(wanted), context);
        return steps
          .slice(0, answers)
          .flatMap(({ notAsked }) => (notAsked.length === 0 ? ["nobody"] : notAsked.map(({ why }) => why)));
      }),
    ),
  );
  expect([...told].toSorted()).toEqual(["absent", "language", "nobody", "topic"]);
});

describe.each(places)("%s, without a topic", (_name, toKey) => {
  it("sends nobody to who is there for one matter only, and says so at their step", () => {
    const place = gazetteer.findPlace(toKey());
    if (place === undefined) throw new Error("no such place");
    const { answer, steps } = findAnswer(directory.index, place, { ...NO_FILTER, side: "security-authority" }, context);
    const roleOf = (position: number): string => contacts[position]?.role ?? "";
    const special = new Set(["recruitment-adviser", "complaints"]);
    expect(special.has(roleOf(answer?.position ?? -1))).toBe(false);
    for (const { asked, others, notAsked } of steps) {
      expect([asked, ...others].filter((each) => each !== null && special.has(roleOf(each.position)))).toEqual([]);
      const aside = notAsked.filter(({ why }) => why === "one-matter");
      expect(aside.filter(({ position }) => !special.has(roleOf(position)))).toEqual([]);
    }
  });
});
