import type { QueryClient } from "@tanstack/react-query";
import { calendarEventSchema } from "../../contract/entries/calendar-event.ts";
import { placeAt } from "../../contract/contact/contact-index.ts";
import type { EnquirySubject } from "../../contract/enquiry/enquiry-kind.ts";
import { expertSchema } from "../../contract/entries/expert.ts";
import { foldQuery, foldText } from "../../contract/fold-text.ts";
import { guidanceSchema } from "../../contract/entries/guidance.ts";
import { type LocalizedText, textsOf } from "../../contract/localized-text.ts";
import { materialSchema } from "../../contract/entries/material.ts";
import { projectRowSchema } from "../../contract/entries/project.ts";
import { directoryIndexQuery } from "../http/directory-index-query.ts";
import { entriesQuery } from "../http/entry-queries.ts";

/** More than these nobody reads: a word more finds fewer. */
const MOST_FOUND = 12;

/** An entry as it is searched for. `words`: folded, each beginning with a blank. */
type ListedEntry = {
  readonly subject: EnquirySubject;
  readonly id: string;
  readonly name: LocalizedText;
  readonly place: string;
  readonly words: string;
};

const toListed = (subject: EnquirySubject, id: string, name: LocalizedText, place = ""): ListedEntry => ({
  subject,
  id,
  name,
  place,
  words: [...textsOf(name), place].flatMap((text) => foldText(text).map((word) => ` ${word}`)).join(""),
});

const listContacts = async (client: QueryClient): Promise<readonly ListedEntry[]> => {
  const index = await client.query(directoryIndexQuery);
  return index.ids.map((id, position) =>
    toListed("contact", id, { de: index.names[position] ?? "" }, placeAt(index, position)),
  );
};

/** Every entry an enquiry can be about; lists seen before are not fetched again. */
export const listEntries = async (client: QueryClient, isOnlyContacts: boolean): Promise<readonly ListedEntry[]> => {
  if (isOnlyContacts) return listContacts(client);
  const [contacts, projects, experts, events, materials, guidance] = await Promise.all([
    listContacts(client),
    client.query(entriesQuery("projects", projectRowSchema)),
    client.query(entriesQuery("experts", expertSchema)),
    client.query(entriesQuery("events", calendarEventSchema)),
    client.query(entriesQuery("materials", materialSchema)),
    client.query(entriesQuery("guidance", guidanceSchema)),
  ]);
  return [
    ...contacts,
    ...projects.entries.map(({ id, title, municipality }) => toListed("project", id, title, municipality?.name)),
    ...experts.entries.map(({ id, field }) => toListed("expert", id, field)),
    ...events.entries.map(({ uid, summary, location }) =>
      toListed("event", uid, summary, location?.municipality?.name),
    ),
    ...materials.entries.map(({ id, title }) => toListed("material", id, title)),
    ...guidance.entries.map(({ id, title }) => toListed("guidance", id, title)),
  ];
};

/** The entries in which every typed word begins a word, in the order of the list, and how many there are in all. */
export const findEntries = (
  listed: readonly ListedEntry[],
  typed: string,
): { readonly found: readonly ListedEntry[]; readonly total: number } => {
  const words = foldQuery(typed);
  if (words.length === 0) return { found: [], total: 0 };
  const matching = listed.filter((each) => words.every((word) => each.words.includes(` ${word}`)));
  return { found: matching.slice(0, MOST_FOUND), total: matching.length };
};
