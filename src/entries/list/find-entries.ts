import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { townAt } from "../../../contract/contact/contact-index.ts";
import type { AboutKind } from "../../../contract/enquiry/enquiry-kind.ts";
import { foldQuery, foldText } from "../../../contract/fold-text.ts";
import { type LocalizedText, textsOf } from "../../../contract/localized-text.ts";
import { listKnownEntries } from "../known-entry.ts";
import { directoryIndexQuery } from "../../http/queries/directory-index-query.ts";

/** More than these nobody reads: a word more finds fewer. */
const MOST_FOUND = 12;

/** An entry as it is searched for. `words`: folded, each beginning with a blank. */
type ListedEntry = {
  readonly kind: AboutKind;
  readonly id: string;
  readonly name: LocalizedText;
  readonly place: string;
  readonly words: string;
};

const toListed = (kind: AboutKind, id: string, name: LocalizedText, place = ""): ListedEntry => ({
  kind,
  id,
  name,
  place,
  words: [...textsOf(name), place].flatMap((text) => foldText(text).map((word) => ` ${word}`)).join(""),
});

const listContacts = async (client: QueryClient): Promise<readonly ListedEntry[]> => {
  const index = await client.query(directoryIndexQuery);
  return index.ids.map((id, position) =>
    toListed("contact", id, { de: index.names[position] ?? "" }, townAt(index, position)),
  );
};

/** Every entry an enquiry can be about; lists seen before are not fetched again. */
export const listEntries = async (client: QueryClient, isOnlyContacts: boolean): Promise<readonly ListedEntry[]> => {
  if (isOnlyContacts) return listContacts(client);
  const [contacts, others] = await Promise.all([listContacts(client), listKnownEntries(client)]);
  return [...contacts, ...others.map(({ kind, id, name, place }) => toListed(kind, id, name, place))];
};

/** All of them, or the contacts alone, as they are searched for. */
export const listedEntriesQuery = (client: QueryClient, isOnlyContacts: boolean) =>
  queryOptions({
    queryKey: ["known-entries", isOnlyContacts],
    queryFn: () => listEntries(client, isOnlyContacts),
    staleTime: Infinity,
  });

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
