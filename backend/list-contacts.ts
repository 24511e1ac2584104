import { matchingDigits } from "../contract/area.ts";
import type { ContactRow } from "../contract/contact.ts";
import type { ContactFilter } from "../contract/contact-filter.ts";
import { type ContactIndex, serviceAreasAt } from "../contract/contact-index.ts";
import { filterContacts, type FilterContext } from "../contract/filter-contacts.ts";
import { type contactsQuery, DEFAULT_PAGE_SIZE } from "../contract/query-parameter.ts";
import { toContactRow } from "./contact-row.ts";
import type { Directory } from "./directory.ts";
import { compareListKeys, listKeyOf } from "./list-order.ts";
import { decodeCursor, encodeCursor, type PageEnd } from "./page-cursor.ts";
import { invalidParameters, type QueryOf } from "./read-query.ts";

export type ContactsQuery = QueryOf<typeof contactsQuery>;

/** `total` counts all pages; `rows` are this page's; `next` is the cursor of the next page, `null` on the last. */
export type ContactPage = {
  readonly total: number;
  readonly rows: readonly ContactRow[];
  readonly next: string | null;
};

const toFilter = (query: ContactsQuery): ContactFilter => ({
  side: query.side ?? null,
  lands: query.land ?? [],
  topics: query.topic ?? [],
  languages: query.language ?? [],
  levels: query.level ?? [],
  fresh: query.fresh === "1",
  text: query.q ?? "",
  bbox: query.bbox ?? null,
});

type Candidate = { readonly position: number; readonly digits: number | null };

/**
 * Of the contacts at `positions` those that serve `area`, the most local first, in list order among equals.
 *
 * This is where ranking by responsibility grows: topic, language and level will decide among equally local contacts.
 */
const rankByResponsibility = (index: ContactIndex, positions: Uint32Array, area: string): Candidate[] =>
  Array.from(positions, (position) => ({ position, digits: matchingDigits(serviceAreasAt(index, position), area) }))
    .filter(({ digits }) => digits !== null)
    // Stable, so equals stay in list order.
    .sort((one, other) => (other.digits ?? 0) - (one.digits ?? 0));

const contactAt = ({ index, byId }: Directory, position: number) => {
  const id = index.ids[position];
  const contact = id === undefined ? undefined : byId.get(id);
  if (contact === undefined) throw new RangeError(`no contact at position ${position} of the directory`);
  return contact;
};

const pageEndOf = (directory: Directory, { position, digits }: Candidate): PageEnd => ({
  digits,
  key: listKeyOf(contactAt(directory, position)),
});

const comesAfter = (one: PageEnd, end: PageEnd): boolean =>
  ((end.digits ?? 0) - (one.digits ?? 0) || compareListKeys(one.key, end.key)) > 0;

/** The first candidate after `end`, by halving: the candidates stand in the order `comesAfter` tells. */
const findStart = (directory: Directory, candidates: readonly Candidate[], end: PageEnd): number => {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const candidate = candidates[middle];
    if (candidate !== undefined && comesAfter(pageEndOf(directory, candidate), end)) high = middle;
    else low = middle + 1;
  }
  return low;
};

const readCursor = (query: ContactsQuery): PageEnd | null => {
  if (query.cursor === undefined) return null;
  const end = decodeCursor(query.cursor);
  if ((end.digits === null) !== (query.serves === undefined)) {
    throw invalidParameters([["cursor", "belongs to another query; begin again without it"]]);
  }
  return end;
};

/**
 * One page of the contacts that match `query`, in list order or, where it asks who serves an area, the most local
 * first. The Clearing Point comes on top of the last page's rows.
 *
 * @throws ProblemError `invalid-parameter` for a cursor that is not ours
 */
export const listContacts = (directory: Directory, query: ContactsQuery, context: FilterContext): ContactPage => {
  const { rows, coordinator } = filterContacts(directory.index, toFilter(query), context);
  const candidates: Candidate[] =
    query.serves === undefined
      ? Array.from(rows, (position) => ({ position, digits: null }))
      : rankByResponsibility(directory.index, rows, query.serves);
  const end = readCursor(query);
  const start = end === null ? 0 : findStart(directory, candidates, end);
  const page = candidates.slice(start, start + (query.limit ?? DEFAULT_PAGE_SIZE));
  const last = page.at(-1);
  const isLastPage = start + page.length >= candidates.length;
  const positions = page.map(({ position }) => position);
  if (isLastPage && coordinator >= 0) positions.push(coordinator);
  return {
    total: candidates.length,
    rows: positions.map((position) => toContactRow(contactAt(directory, position))),
    next: isLastPage || last === undefined ? null : encodeCursor(pageEndOf(directory, last)),
  };
};
