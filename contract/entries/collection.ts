import { foldQuery, foldText } from "../fold-text.ts";
import { onceFor } from "../once-for.ts";

/** One closed list by which entries can be narrowed: its values in their order, and those an entry has. */
export type Facet<Entry> = {
  readonly values: readonly string[];
  /** What the parameter is for, in the words of the API's description. */
  readonly summary: string;
  readonly of: (entry: Entry, now: Date) => readonly string[];
};

/** How a list of entries that are no contacts is filtered, in the browser and in the backend alike. */
export type Collection<Entry extends object> = {
  readonly facets: Readonly<Record<string, Facet<Entry>>>;
  /** Everything the text search looks at. */
  readonly textsOf: (entry: Entry) => readonly string[];
};

/** Chosen values by facet: several of one facet mean "any of them", none restricts nothing. */
export type CollectionFilter = {
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** Words that begin words of the entry's texts; empty restricts nothing. */
  readonly text: string;
};

export const NO_COLLECTION_FILTER: CollectionFilter = { chosen: {}, text: "" };

/** `counts`: for every value of a facet, in the order of its list, how many entries choosing it would leave. */
export type FilteredEntries<Entry> = {
  readonly entries: readonly Entry[];
  readonly counts: Readonly<Record<string, readonly number[]>>;
};

/** One entry may be listed in two collections, which need not look at the same texts. */
const foldedWordsOf = onceFor((collection: object) =>
  onceFor((entry: object): readonly string[] => (collection as Collection<object>).textsOf(entry).flatMap(foldText)),
);

/**
 * The entries that match a filter, in their given order, and the counts of every facet: a value is counted among what
 * the other facets and the text leave.
 */
export const filterCollection = <Entry extends object>(
  collection: Collection<Entry>,
  entries: readonly Entry[],
  filter: CollectionFilter,
  now: Date,
): FilteredEntries<Entry> => {
  const facets = Object.entries(collection.facets);
  const counts = Object.fromEntries(facets.map(([name, { values }]) => [name, values.map(() => 0)]));
  const wanted = foldQuery(filter.text);
  const matching: Entry[] = [];
  for (const entry of entries) {
    const words = wanted.length === 0 ? [] : foldedWordsOf(collection)(entry);
    if (!wanted.every((word) => words.some((known) => known.startsWith(word)))) continue;
    const valuesByFacet = facets.map(([, facet]) => facet.of(entry, now));
    const failing = facets.filter(([name], nth) => {
      const chosen = filter.chosen[name] ?? [];
      return chosen.length > 0 && !chosen.some((value) => valuesByFacet[nth]?.includes(value));
    });
    if (failing.length === 0) matching.push(entry);
    facets.forEach(([name, { values }], nth) => {
      if (failing.some(([other]) => other !== name)) return;
      const own = counts[name];
      for (const value of new Set(valuesByFacet[nth])) {
        const position = values.indexOf(value);
        if (own !== undefined && position >= 0) own[position] = (own[position] ?? 0) + 1;
      }
    });
  }
  return { entries: matching, counts };
};
