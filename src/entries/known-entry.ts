import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { isContactId } from "../../contract/contact/contact-id.ts";
import { languagesAt } from "../../contract/contact/contact-index.ts";
import { toCorrectableValues } from "../../contract/enquiry/correctable-values.ts";
import type { CorrectableValues } from "../../contract/enquiry/correction.ts";
import type { EnquirySubject } from "../../contract/enquiry/enquiry-kind.ts";
import { calendarEventSchema } from "../../contract/entries/calendar-event.ts";
import { expertSchema } from "../../contract/entries/expert.ts";
import { guidanceSchema } from "../../contract/entries/guidance.ts";
import { materialSchema } from "../../contract/entries/material.ts";
import { projectRowSchema } from "../../contract/entries/project.ts";
import { LAND_CODES } from "../../contract/lists/land.ts";
import type { LanguageTag } from "../../contract/lists/language-tag.ts";
import type { LocalizedText } from "../../contract/localized-text.ts";
import { directoryIndexQuery } from "../http/directory-index-query.ts";
import { entriesQuery, type ListPath } from "../http/entry-queries.ts";
import { useLanguage } from "../i18n/language-provider.tsx";

/**
 * An entry of any list as far as it is known by its id, e.g. what an enquiry is about. `languages`: those a contact
 * speaks. `values`: what everyone sees of any other entry, field by field; of a contact the list holds too little for
 * that.
 */
export type KnownEntry = {
  readonly subject: EnquirySubject;
  readonly id: string;
  readonly name: LocalizedText;
  readonly path: string;
  readonly languages: readonly LanguageTag[];
  readonly values: CorrectableValues | null;
};

const findContact = async (client: QueryClient, id: string): Promise<KnownEntry | null> => {
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
    values: null,
  };
};

const toKnown = (
  subject: EnquirySubject,
  [list, id]: readonly [ListPath, string],
  name: LocalizedText,
  values: CorrectableValues,
): KnownEntry => ({ subject, id, name, path: `/${list}/${id}`, languages: [], values });

const findListed = async (client: QueryClient, id: string): Promise<KnownEntry | null> => {
  const [projects, experts, events, materials, guidance] = await Promise.all([
    client.query(entriesQuery("projects", projectRowSchema)),
    client.query(entriesQuery("experts", expertSchema)),
    client.query(entriesQuery("events", calendarEventSchema)),
    client.query(entriesQuery("materials", materialSchema)),
    client.query(entriesQuery("guidance", guidanceSchema)),
  ]);
  const project = projects.entries.find((entry) => entry.id === id);
  if (project) return toKnown("project", ["projects", id], project.title, toCorrectableValues("project", project));
  const expert = experts.entries.find((entry) => entry.id === id);
  if (expert) return toKnown("expert", ["experts", id], expert.field, toCorrectableValues("expert", expert));
  const event = events.entries.find(({ uid }) => uid === id);
  if (event) return toKnown("event", ["events", id], event.summary, toCorrectableValues("event", event));
  const material = materials.entries.find((entry) => entry.id === id);
  if (material) {
    return toKnown("material", ["materials", id], material.title, toCorrectableValues("material", material));
  }
  const path = guidance.entries.find((entry) => entry.id === id);
  return path ? toKnown("guidance", ["guidance", id], path.title, toCorrectableValues("guidance", path)) : null;
};

/** The profile of a Land by its code; what the Land is called is for who knows the reader's language. */
const findLand = (id: string): KnownEntry | null =>
  (LAND_CODES as readonly string[]).includes(id)
    ? { subject: "land-profile", id, name: { de: id }, path: `/lands/${id}`, languages: [], values: null }
    : null;

/** What an id of the address names; `null` for nothing there is. Lists seen before are not fetched again. */
export const knownEntryQuery = (id: string) =>
  queryOptions({
    queryKey: ["enquiry-subject", id],
    queryFn: async ({ client }): Promise<KnownEntry | null> => {
      // Most enquiries are about a contact, and need nothing of the other lists.
      return (await findContact(client, id)) ?? findLand(id) ?? findListed(client, id);
    },
    staleTime: Infinity,
  });

/** What an entry is called; of a Land only its code is known before the reader's language is. */
export const useEntryName = (): ((entry: KnownEntry) => LocalizedText) => {
  const { terms, language } = useLanguage();
  return ({ subject, id, name }) => {
    const land = subject === "land-profile" ? LAND_CODES.find((code) => code === id) : undefined;
    return land === undefined ? name : { de: terms.lands[land], [language]: terms.lands[land] };
  };
};
