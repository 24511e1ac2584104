import { queryOptions } from "@tanstack/react-query";
import { z } from "zod/mini";
import type { ListedContact } from "../../../../contract/contact/contact-list.ts";
import type { EntryAbout } from "../../../../contract/desk/desk-entry.ts";
import { toDeskPath } from "../../../../contract/desk/desk-reading.ts";
import { entryLists } from "../../../../contract/entries/entry-lists.ts";
import { ENTRY_LIST_NAMES, type EntryListName, entryRegistry } from "../../../../contract/entries/entry-registry.ts";
import { type FilterRules, filterEntries, NO_ENTRY_FILTER } from "../../../../contract/entries/filter-entries.ts";
import { LAND_CODES, type LandCode } from "../../../../contract/lists/land.ts";
import type { LocalizedText } from "../../../../contract/localized-text.ts";
import type { Terms } from "../../../../contract/names/terms.ts";
import { readAtDesk } from "../../../http/desk-request.ts";

/** What says how an entry of some kinds stands. */
type StateNames = "states" | "projectStatuses" | "eventStatuses";
type State = {
  readonly [Names in StateNames]: { readonly names: Names; readonly value: keyof Terms[Names] };
}[StateNames];

/**
 * An entry as the list of all shows it. `post`: which of an organisation's functions a contact is; `place`: its municipality, empty without one; `lands`: none for what is the whole
 * Federation's; `state`: as far as its kind has one; `assuredOn`: the day it was last confirmed.
 */
export type ListedEntry = {
  readonly entry: EntryAbout;
  readonly name: LocalizedText;
  readonly post: LocalizedText | null;
  readonly place: string;
  readonly lands: readonly LandCode[];
  readonly state: State | null;
  readonly assuredOn: string | null;
};

/** `texts`: everything the text search looks at. */
type Searched = ListedEntry & { readonly texts: readonly string[] };

const NOTHING_TOLD = { post: null, place: "", lands: [], state: null, assuredOn: null } as const;

export const readContact = ({
  id,
  organization,
  title,
  address,
  municipality,
  state,
  assurance,
}: ListedContact): ListedEntry => ({
  entry: { kind: "contact", id },
  name: { de: organization.name },
  post: title,
  place: municipality?.name ?? "",
  lands: [address.land],
  state: { names: "states", value: state },
  assuredOn: assurance.assuredDate ?? null,
});

/** A contact that is searched here, because what finds the others has not looked at it. */
export const readSearched = (contact: ListedContact): Searched => {
  const { organization, title, municipality } = contact;
  const titles = Object.values(title).filter((each) => each !== undefined);
  return { ...readContact(contact), texts: [organization.name, ...titles, municipality?.name ?? ""] };
};

type Told = Pick<ListedEntry, "name"> & { readonly id: string } & Partial<Omit<ListedEntry, "entry" | "name">>;

/** Reads a list of the site as the account sees it. */
const readList =
  <Row extends object>(
    list: EntryListName,
    { rowSchema, filterRules }: { readonly rowSchema: z.ZodMiniType<Row>; readonly filterRules: FilterRules<Row> },
    tell: (row: Row) => Told,
  ) =>
  async (signal: AbortSignal): Promise<readonly Searched[]> => {
    const { aboutKind: kind, listEndpoint } = entryRegistry[list];
    const { entries } = await readAtDesk(toDeskPath(listEndpoint), z.object({ entries: z.array(rowSchema) }), signal);
    return entries.map((row) => {
      const { id, ...told } = tell(row);
      return { ...NOTHING_TOLD, ...told, entry: { kind, id }, texts: filterRules.textsOf(row) };
    });
  };

const lists = {
  projects: readList("projects", entryLists.projects, ({ id, title, municipality, lands, status }) => ({
    id,
    name: title,
    place: municipality?.name ?? "",
    lands,
    state: { names: "projectStatuses", value: status },
  })),
  experts: readList("experts", entryLists.experts, ({ id, field, lands }) => ({ id, name: field, lands })),
  events: readList("events", entryLists.events, ({ uid, summary, location, lands, status }) => ({
    id: uid,
    name: summary,
    place: location?.municipality?.name ?? "",
    lands,
    state: { names: "eventStatuses", value: status },
  })),
  materials: readList("materials", entryLists.materials, ({ id, title }) => ({ id, name: title })),
  guidance: readList("guidance", entryLists.guidance, ({ id, title }) => ({ id, name: title })),
} as const satisfies Record<EntryListName, unknown>;

/** The entries of all lists but the contacts', whole: there are never more than some hundreds, searched in the browser. */
export const deskListsQuery = queryOptions({
  queryKey: ["desk", "lists"],
  queryFn: async ({ signal }) => (await Promise.all(ENTRY_LIST_NAMES.map((name) => lists[name](signal)))).flat(),
  staleTime: 0,
});

/** Every Land has a profile, called like the Land. */
export const listLands = (lands: Terms["lands"]): readonly Searched[] =>
  LAND_CODES.map((code) => ({
    ...NOTHING_TOLD,
    entry: { kind: "land-profile", id: code },
    name: { de: lands[code] },
    lands: [code],
    texts: [lands[code]],
  }));

const searchRules: FilterRules<Searched> = { facets: {}, textsOf: ({ texts }) => texts };

/** Those whose texts have what was typed, of these Länder; without any of all. */
export const findListed = (
  entries: readonly Searched[],
  { lands, text }: { readonly lands: readonly LandCode[]; readonly text: string },
  now: Date,
): readonly ListedEntry[] =>
  filterEntries(searchRules, entries, { ...NO_ENTRY_FILTER, text }, now).entries.filter(
    (each) => lands.length === 0 || each.lands.some((land) => lands.includes(land)),
  );
