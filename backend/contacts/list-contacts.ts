import type { ContactFilter } from "../../contract/contact/contact-filter.ts";
import { areaNameAt, type ContactIndex, type ContactPosition } from "../../contract/contact/contact-index.ts";
import type { ListedContact } from "../../contract/contact/contact-list.ts";
import { filterContacts, type FilterContext } from "../../contract/contact/filter-contacts.ts";
import type { Place } from "../../contract/place/gazetteer.ts";
import { isApproximateAt } from "../../contract/place/serving-and-nearby.ts";
import { type contactsQuery, DEFAULT_PAGE_SIZE } from "../../contract/query-parameter.ts";
import { compareRanks, type RankedContact, rankResponsible } from "../../contract/place/rank-responsible.ts";
import { toContactRow } from "./contact-row.ts";
import { compareListKeys, type Directory, listKeyOf } from "./directory.ts";
import { decodeCursor, encodeCursor, type PageEnd } from "./page-cursor.ts";
import { invalidParameters, type QueryOf } from "../read-query.ts";

export type ContactsQuery = QueryOf<typeof contactsQuery>;

/** `total` counts all pages; `rows` are this page's; `next` is the cursor of the next page, `null` on the last. */
export type ContactPage = {
  readonly total: number;
  readonly rows: readonly ListedContact[];
  readonly next: string | null;
};

/** `place`: what `serves` names; `null` without it. */
export type ListContext = FilterContext & { readonly place: Place | null };

const toFilter = (query: ContactsQuery): ContactFilter => ({
  side: query.side ?? null,
  lands: query.land ?? [],
  topics: query.topic ?? [],
  languages: query.language ?? [],
  levels: query.level ?? [],
  roles: query.role ?? [],
  fresh: query.fresh === "1",
  text: query.q ?? "",
  bbox: query.bbox ?? null,
});

/** `found`: why the contact is responsible for the place asked for; `null` where none was. */
type Shown<Found> = { readonly position: ContactPosition; readonly found: Found | null };
type Candidate = Shown<RankedContact>;
type Responsible = Omit<RankedContact, "rank">;

/** `coordinator`: the Clearing Point, which comes on top of the candidates; `null` in a store without it. */
type Candidates = { readonly candidates: readonly Candidate[]; readonly coordinator: Shown<Responsible> | null };

const findCandidates = (index: ContactIndex, filter: ContactFilter, { place, ...context }: ListContext): Candidates => {
  if (place === null) {
    const { rows, coordinator } = filterContacts(index, filter, context);
    return {
      candidates: Array.from(rows, (position) => ({ position, found: null })),
      coordinator: coordinator < 0 ? null : { position: coordinator, found: null },
    };
  }
  const { contacts, coordinator } = rankResponsible(index, place, filter, context);
  return {
    candidates: contacts.map((found) => ({ position: found.position, found })),
    coordinator: coordinator === null ? null : { position: coordinator.position, found: coordinator },
  };
};

const contactAt = ({ index, byId }: Directory, position: ContactPosition) => {
  const id = index.ids[position];
  const contact = id === undefined ? undefined : byId.get(id);
  if (contact === undefined) throw new RangeError(`no contact at position ${position} of the directory`);
  return contact;
};

const pageEndOf = (directory: Directory, { position, found }: Candidate): PageEnd => ({
  rank: found?.rank ?? null,
  key: listKeyOf(contactAt(directory, position)),
});

const comesAfter = (one: PageEnd, end: PageEnd): boolean =>
  (compareRanks(one.rank ?? [], end.rank ?? []) || compareListKeys(one.key, end.key)) > 0;

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
  if ((end.rank === null) !== (query.serves === undefined)) {
    throw invalidParameters([["cursor", "belongs to another query; begin again without it"]]);
  }
  return end;
};

const TENTHS_A_KM = 10;

const toRow = (directory: Directory, { position, found }: Shown<Responsible>): ListedContact => {
  const row = toContactRow(contactAt(directory, position));
  if (found === null) return row;
  const { level, areaCode, distanceKm } = found;
  return {
    ...row,
    responsibility: {
      level,
      area: { code: areaCode, name: areaNameAt(directory.index, position, areaCode) },
      ...(distanceKm === null
        ? {}
        : {
            distanceKm: Math.round(distanceKm * TENTHS_A_KM) / TENTHS_A_KM,
            isApproximate: isApproximateAt(directory.index, position),
          }),
    },
  };
};

/**
 * One page of the contacts that match `query`: in list order or, where it names a place, those responsible for it in
 * the order of `rankResponsible`. The Clearing Point comes on top of the last page's rows.
 *
 * @throws ProblemError `invalid-parameter` for a cursor that is not ours
 */
export const listContacts = (directory: Directory, query: ContactsQuery, context: ListContext): ContactPage => {
  const { candidates, coordinator } = findCandidates(directory.index, toFilter(query), context);
  const end = readCursor(query);
  const start = end === null ? 0 : findStart(directory, candidates, end);
  const page = candidates.slice(start, start + (query.limit ?? DEFAULT_PAGE_SIZE));
  const last = page.at(-1);
  const isLastPage = start + page.length >= candidates.length;
  const shown = isLastPage && coordinator !== null ? [...page, coordinator] : page;
  return {
    total: candidates.length,
    rows: shown.map((entry) => toRow(directory, entry)),
    next: isLastPage || last === undefined ? null : encodeCursor(pageEndOf(directory, last)),
  };
};
