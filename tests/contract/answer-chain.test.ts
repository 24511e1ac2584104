import { beforeAll, describe, expect, it } from "vitest";
import { listContacts } from "../../backend/contacts/list-contacts.ts";
import type { Directory } from "../../backend/contacts/directory.ts";
import type { Contact } from "../../contract/contact/contact.ts";
import { type ContactFilter, NO_FILTER } from "../../contract/contact/contact-filter.ts";
import { type AnswerChain, findAnswer } from "../../contract/place/answer-chain.ts";
import type { NamedPlace } from "../../contract/place/gazetteer.ts";
import { readPlainText } from "../../contract/text-units.ts";
import { readBuiltGazetteer, readSampleDirectory, SAMPLE_DAY } from "./sample-directory.ts";
import {
  ASKED_PLACES,
  ASKED_SIDES,
  ASKED_TOPICS,
  isThere,
  tellSteps,
  type ToldStep,
  type Wanted,
} from "./tell-answer.ts";

const gazetteer = readBuiltGazetteer();
const context = { today: SAMPLE_DAY, read: readPlainText };
let directory: Directory;
let contacts: readonly Contact[];
beforeAll(async () => {
  directory = await readSampleDirectory();
  contacts = directory.index.ids.flatMap((id) => directory.byId.get(id) ?? []);
});

const readSteps = ({ steps }: AnswerChain): ToldStep[] =>
  steps.map(({ stage, asked, notAsked }) => ({
    stage,
    asked: asked === null ? null : (directory.index.ids[asked.position] ?? null),
    notAsked: notAsked.map(({ position, why }) => `${directory.index.ids[position]} ${why}`),
  }));

const sorted = (steps: readonly ToldStep[]) => steps.map((step) => ({ ...step, notAsked: step.notAsked.toSorted() }));

const placeAt = (key: string): NamedPlace => {
  const place = gazetteer.findPlace(key);
  if (place === undefined) throw new Error(`no place ${key}`);
  return place;
};

const languages = [undefined, "tr", "ku"] as const;

const questions = ASKED_SIDES.flatMap((side) =>
  ASKED_TOPICS.flatMap((topic) =>
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

describe.each(ASKED_PLACES)("%s", (_, toKey) => {
  it("has the answer and the steps to it that the raw contacts give, every one named", () => {
    const place = placeAt(toKey(gazetteer, contacts));
    for (const wanted of questions) {
      const chain = findAnswer(directory.index, place, toFilter(wanted), context);
      expect(sorted(readSteps(chain)), JSON.stringify(wanted)).toEqual(sorted(tellSteps(contacts, place, wanted)));
    }
  });

  it("has the same from the API, which names who serves the place, and no neighbour", () => {
    const key = toKey(gazetteer, contacts);
    for (const wanted of questions) {
      const serving = tellSteps(contacts, placeAt(key), wanted).filter(({ stage }) => stage !== "neighbourhood");
      const first = serving.find(({ asked }) => asked !== null)?.asked;
      expect(firstOfApi(key, wanted), JSON.stringify(wanted)).toBe(first);
    }
  });

  it("says whether the answer speaks the language, and who near does where it does not", () => {
    const place = placeAt(toKey(gazetteer, contacts));
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
  const speakers = ASKED_PLACES.flatMap(([, toKey]) =>
    (["ar", "tr", "fr", "ru"] as const).flatMap((language) => {
      const wanted = { ...NO_FILTER, side: "security-authority" as const, languages: [language] };
      const { speaker } = findAnswer(directory.index, placeAt(toKey(gazetteer, contacts)), wanted, context);
      return contacts.find(({ id }) => id === directory.index.ids[speaker ?? -1]) ?? [];
    }),
  );
  expect(speakers.length).toBeGreaterThan(10);
  expect(speakers.filter(({ role }) => role === "complaints" || role === "recruitment-adviser")).toEqual([]);
});

it("passes over, somewhere among these places, for each of the reasons there are", () => {
  const told = new Set(
    ASKED_PLACES.flatMap(([, toKey]) =>
      questions.flatMap((wanted) => {
        const { steps, answers } = findAnswer(
          directory.index,
          placeAt(toKey(gazetteer, contacts)),
          toFilter(wanted),
          context,
        );
        return steps
          .slice(0, answers)
          .flatMap(({ notAsked }) => (notAsked.length === 0 ? ["nobody"] : notAsked.map(({ why }) => why)));
      }),
    ),
  );
  expect([...told].toSorted()).toEqual(["absent", "language", "nobody", "one-matter", "topic"]);
});

describe.each(ASKED_PLACES)("%s, without a topic", (_name, toKey) => {
  it("sends nobody to who is there for one matter only, and says so at their step", () => {
    const place = gazetteer.findPlace(toKey(gazetteer, contacts));
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
