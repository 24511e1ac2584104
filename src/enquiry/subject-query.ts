import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { calendarEventSchema } from "../../contract/calendar-event.ts";
import { languagesAt } from "../../contract/contact-index.ts";
import { isContactId } from "../../contract/contact-id.ts";
import type { EnquirySubject } from "../../contract/enquiry-kind.ts";
import { expertSchema } from "../../contract/expert.ts";
import type { LanguageTag } from "../../contract/language-tag.ts";
import type { LocalizedText } from "../../contract/localized-text.ts";
import { materialSchema } from "../../contract/material.ts";
import { projectRowSchema } from "../../contract/project.ts";
import { directoryIndexQuery } from "../screen/directory-index-query.ts";
import { entriesQuery } from "../screen/entry-queries.ts";

/** The entry an enquiry is about. `languages`: those a contact speaks. */
export type KnownSubject = {
  readonly subject: EnquirySubject;
  readonly id: string;
  readonly name: LocalizedText;
  readonly path: string;
  readonly languages: readonly LanguageTag[];
};

const findContact = async (client: QueryClient, id: string): Promise<KnownSubject | null> => {
  if (!isContactId(id)) return null;
  const index = await client.query(directoryIndexQuery);
  const position = index.positionById.get(id);
  if (position === undefined) return null;
  return {
    subject: "contact",
    id,
    name: { de: index.names[position] ?? "" },
    path: `/contacts/${id}`,
    languages: languagesAt(index, position),
  };
};

const findEntry = async (client: QueryClient, id: string): Promise<KnownSubject | null> => {
  const [projects, experts, events, materials] = await Promise.all([
    client.query(entriesQuery("projects", projectRowSchema)),
    client.query(entriesQuery("experts", expertSchema)),
    client.query(entriesQuery("events", calendarEventSchema)),
    client.query(entriesQuery("materials", materialSchema)),
  ]);
  const named = (subject: EnquirySubject, list: string, name: LocalizedText | undefined): KnownSubject[] =>
    name === undefined ? [] : [{ subject, id, name, path: `/${list}/${id}`, languages: [] }];
  const [found] = [
    ...named("project", "projects", projects.entries.find((entry) => entry.id === id)?.title),
    ...named("expert", "experts", experts.entries.find((entry) => entry.id === id)?.field),
    ...named("event", "events", events.entries.find(({ uid }) => uid === id)?.summary),
    ...named("material", "materials", materials.entries.find((entry) => entry.id === id)?.title),
  ];
  return found ?? null;
};

/** What an id of the address names; `null` for nothing there is. Lists seen before are not fetched again. */
export const subjectQuery = (id: string) =>
  queryOptions({
    queryKey: ["enquiry-subject", id],
    queryFn: async ({ client }) => (await findContact(client, id)) ?? findEntry(client, id),
    staleTime: Infinity,
  });
