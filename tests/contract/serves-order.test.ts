import { readWords } from "../../contract/words/read-words.ts";
import { beforeAll, expect, it } from "vitest";
import { listContacts } from "../../backend/contacts/list-contacts.ts";
import type { Directory } from "../../backend/contacts/directory.ts";
import { NO_FILTER } from "../../contract/contact/contact-filter.ts";
import { findResponsible } from "../../contract/place/find-responsible.ts";
import { readBuiltGazetteer, readSampleDirectory, SAMPLE_DAY } from "./sample-directory.ts";

const gazetteer = readBuiltGazetteer();
const context = { today: SAMPLE_DAY, read: readWords };

const questions = [
  { serves: "11000000", topic: ["youth", "rights"], language: ["ar"] },
  { serves: "05562", side: "muslim-organization", language: ["tr"] },
  { serves: "05315000", side: "security-authority", topic: ["mosque-protection"] },
  { serves: "02000000", q: "Moschee", fresh: "1" },
  { serves: "08335015", level: ["land", "federal"] },
] as const;

let directory: Directory;
beforeAll(async () => {
  directory = await readSampleDirectory();
});

it.each(questions)("pages through $serves in the order the browser shows", (question) => {
  const { serves, ...facets } = question;
  const place = gazetteer.findPlace(serves) ?? null;
  if (place === null) throw new Error(`no place ${serves}`);
  const filter = {
    ...NO_FILTER,
    side: "side" in facets ? facets.side : null,
    topics: "topic" in facets ? facets.topic : [],
    languages: "language" in facets ? facets.language : [],
    levels: "level" in facets ? facets.level : [],
    text: "q" in facets ? facets.q : "",
    fresh: "fresh" in facets,
  };
  const shown = findResponsible(directory.index, place, filter, context).flatMap(({ level, contacts }) =>
    contacts.map(({ position, reasons }) => [directory.index.ids[position], level, reasons.areaName]),
  );
  expect(shown.length).toBeGreaterThan(3);
  for (const limit of [1, 7, 200]) {
    const answered: unknown[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const query = { ...structuredClone(question), limit, ...(cursor === "" ? {} : { cursor }) };
      const page = listContacts(directory, query as Parameters<typeof listContacts>[1], { ...context, place });
      answered.push(
        ...page.rows.map(({ id, responsibility }) => [id, responsibility?.level, responsibility?.area.name]),
      );
      cursor = page.next;
    }
    expect(answered).toEqual(shown);
  }
});
