import { filterEntries } from "../../contract/entries/filter-entries.ts";
import { toEntryFilter } from "../../contract/entries/entry-list-query.ts";
import { entryLists, type EntryOf } from "../../contract/entries/entry-lists.ts";
import type { EntryListName } from "../../contract/entries/entry-registry.ts";
import { readForgiving } from "../../contract/words/read-words.ts";
import { LAND_CODES } from "../../contract/lists/land.ts";
import type { EndpointName } from "../../contract/endpoints.ts";
import type { Answer, Call, Handlers } from "../call.ts";
import { keyOfAnswer, type KeptAnswers } from "../kept-answers.ts";
import type { EntryReader } from "./entry-store.ts";
import type { ShownEntries } from "./shown-entries.ts";
import { ProblemError } from "../problem-error.ts";

/** The entries of a list that a query asks for, in the store's order. */
export const findEntries = async <Name extends EntryListName>(
  store: EntryReader,
  name: Name,
  { query, now }: Call,
): Promise<readonly EntryOf<Name>[]> => {
  const entries = await store.listEntries(name);
  // A list's entries fit its own rules; the compiler cannot see that the two names are one.
  const { filterRules } = entryLists[name] as { filterRules: Parameters<typeof filterEntries<EntryOf<Name>>>[0] };
  return filterEntries(filterRules, entries, toEntryFilter(query), now, readForgiving).entries;
};

/** Answers from the entries of one moment, once for each version of them. */
export type AnswerBy = (
  name: EndpointName,
  make: (entries: EntryReader, call: Call) => Promise<Answer>,
) => (call: Call) => Promise<Answer>;

export const createAnswerBy =
  (shown: ShownEntries, answers: KeptAnswers): AnswerBy =>
  (name, make) =>
  async (call) => {
    const { version, entries } = await shown.read();
    return answers.answer(keyOfAnswer(name, version, call), () => make(entries, call));
  };

export const answerList = (name: EntryListName) => async (store: EntryReader, call: Call) => {
  const entries = await findEntries(store, name, call);
  const { rowSchema } = entryLists[name];
  // The schema leaves out what a list does not show.
  return { body: JSON.stringify({ total: entries.length, entries: entries.map((entry) => rowSchema.parse(entry)) }) };
};

/** @throws ProblemError `entry-not-found` */
export const findEntry = async <Name extends EntryListName>(
  store: EntryReader,
  name: Name,
  id: string,
): Promise<EntryOf<Name>> => {
  const entries = await store.listEntries(name);
  // As above: the list's name and its entries belong together.
  const idOf = entryLists[name].idOf as (entry: EntryOf<Name>) => string;
  const found = entries.find((entry) => idOf(entry) === id);
  if (found === undefined) throw new ProblemError("entry-not-found");
  return found;
};

const answerEntry =
  (name: EntryListName) =>
  async (store: EntryReader, { id }: Call) => ({ body: JSON.stringify(await findEntry(store, name, id)) });

/** What answers from the lists of entries that are no contacts; events have more forms and handlers of their own. */
export const createEntryHandlers = (
  answerBy: AnswerBy,
): Handlers<Exclude<EntryListName, "events"> | "project" | "expert" | "material" | "guidancePath" | "land"> => ({
  projects: answerBy("projects", answerList("projects")),
  project: answerBy("project", answerEntry("projects")),
  experts: answerBy("experts", answerList("experts")),
  expert: answerBy("expert", answerEntry("experts")),
  materials: answerBy("materials", answerList("materials")),
  material: answerBy("material", answerEntry("materials")),
  guidance: answerBy("guidance", answerList("guidance")),
  guidancePath: answerBy("guidancePath", answerEntry("guidance")),
  land: answerBy("land", async (store, { id }) => {
    const land = LAND_CODES.find((code) => code === id);
    const profile = land === undefined ? null : await store.findLandProfile(land);
    if (profile === null) throw new ProblemError("entry-not-found");
    return { body: JSON.stringify(profile) };
  }),
});
