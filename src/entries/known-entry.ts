import { queryOptions, type QueryClient, skipToken } from "@tanstack/react-query";
import type { z } from "zod/mini";
import { isContactId } from "../../contract/contact/contact-id.ts";
import { languagesAt } from "../../contract/contact/contact-index.ts";
import { toCorrectableValues } from "../../contract/enquiry/correctable-values.ts";
import type { CorrectableValues } from "../../contract/enquiry/correction.ts";
import type { AboutKind } from "../../contract/enquiry/enquiry-kind.ts";
import { calendarEventSchema } from "../../contract/entries/calendar-event.ts";
import {
  ENTRY_LIST_NAMES,
  type EntryListName,
  entryRegistry,
  toEntryPath,
} from "../../contract/entries/entry-registry.ts";
import { expertSchema } from "../../contract/entries/expert.ts";
import { guidanceSchema } from "../../contract/entries/guidance.ts";
import { materialSchema } from "../../contract/entries/material.ts";
import { projectRowSchema, projectSchema } from "../../contract/entries/project.ts";
import { LAND_CODES } from "../../contract/lists/land.ts";
import type { LanguageTag } from "../../contract/lists/language-tag.ts";
import type { LocalizedText } from "../../contract/localized-text.ts";
import { directoryIndexQuery } from "../http/queries/directory-index-query.ts";
import { entriesQuery, entryQuery } from "../http/queries/entry-queries.ts";
import { useLanguage } from "../i18n/language-provider.tsx";

/**
 * An entry of any list as far as it is known by its id, e.g. what an enquiry is about. `languages`: those a contact
 * speaks. `values`: what everyone sees of any other entry, field by field; of a contact the list holds too little for
 * that, and of a project the whole entry is asked for.
 */
export type KnownEntry = {
  readonly kind: AboutKind;
  readonly id: string;
  readonly name: LocalizedText;
  readonly path: string;
  readonly languages: readonly LanguageTag[];
  readonly values: CorrectableValues | null;
};

/** `place`: the name of its municipality; empty without one. */
export type PlacedEntry = KnownEntry & { readonly place: string };

const findContact = async (client: QueryClient, id: string): Promise<KnownEntry | null> => {
  if (!isContactId(id)) return null;
  const index = await client.query(directoryIndexQuery);
  const position = index.positionById.get(id);
  if (position === undefined) return null;
  return {
    kind: "contact",
    id,
    name: { de: index.names[position] ?? "" },
    path: `/contacts/${id}`,
    languages: languagesAt(index, position),
    values: null,
  };
};

/** Reads the rows of a list as known entries. `place`: where they are, as far as their list has a place. */
const readList =
  <Row>(
    list: EntryListName,
    rowSchema: z.ZodMiniType<Row>,
    read: (row: Row) => Pick<PlacedEntry, "id" | "name" | "values"> & Partial<Pick<PlacedEntry, "place">>,
  ) =>
  async (client: QueryClient): Promise<readonly PlacedEntry[]> => {
    const { entries } = await client.query(entriesQuery(list, rowSchema));
    const { aboutKind: kind } = entryRegistry[list];
    return entries.map((row) => {
      const entry = read(row);
      return { kind, path: toEntryPath(list, entry.id), languages: [], place: "", ...entry };
    });
  };

const lists = {
  projects: readList("projects", projectRowSchema, (project) => ({
    id: project.id,
    name: project.title,
    place: project.municipality?.name ?? "",
    // The list holds too little for that, too.
    values: null,
  })),
  experts: readList("experts", expertSchema, (expert) => ({
    id: expert.id,
    name: expert.field,
    values: toCorrectableValues("expert", expert),
  })),
  events: readList("events", calendarEventSchema, (event) => ({
    id: event.uid,
    name: event.summary,
    place: event.location?.municipality?.name ?? "",
    values: toCorrectableValues("event", event),
  })),
  materials: readList("materials", materialSchema, (material) => ({
    id: material.id,
    name: material.title,
    values: toCorrectableValues("material", material),
  })),
  guidance: readList("guidance", guidanceSchema, (path) => ({
    id: path.id,
    name: path.title,
    values: toCorrectableValues("guidance", path),
  })),
} as const satisfies Record<EntryListName, unknown>;

/** The entries of all lists but the contacts', list by list; lists seen before are not fetched again. */
export const listKnownEntries = async (client: QueryClient): Promise<readonly PlacedEntry[]> =>
  (await Promise.all(ENTRY_LIST_NAMES.map(async (name) => lists[name](client)))).flat();

/** The profile of a Land by its code; what the Land is called is for who knows the reader's language. */
const findLand = (id: string): KnownEntry | null =>
  (LAND_CODES as readonly string[]).includes(id)
    ? { kind: "land-profile", id, name: { de: id }, path: `/lands/${id}`, languages: [], values: null }
    : null;

const findListed = async (client: QueryClient, id: string): Promise<KnownEntry | null> => {
  const found = (await listKnownEntries(client)).find((each) => each.id === id) ?? null;
  if (found?.kind !== "project") return found;
  return {
    ...found,
    values: toCorrectableValues("project", await client.query(entryQuery("projects", id, projectSchema))),
  };
};

const findEntry = async (client: QueryClient, id: string): Promise<KnownEntry | null> =>
  // Most enquiries are about a contact, and need nothing of the other lists.
  (await findContact(client, id)) ?? findLand(id) ?? findListed(client, id);

/** What an id of the address, if there is one, names; `null` for nothing there is. Lists seen before are not fetched again. */
export const knownEntryQuery = (id: string | null) =>
  queryOptions({
    queryKey: ["known-entry", id],
    queryFn: id === null ? skipToken : ({ client }) => findEntry(client, id),
    staleTime: Infinity,
  });

/** What an entry is called; of a Land only its code is known before the reader's language is. */
export const useEntryName = (): ((entry: KnownEntry) => LocalizedText) => {
  const { terms, language } = useLanguage();
  return ({ kind, id, name }) => {
    const land = kind === "land-profile" ? LAND_CODES.find((code) => code === id) : undefined;
    return land === undefined ? name : { de: terms.lands[land], [language]: terms.lands[land] };
  };
};
