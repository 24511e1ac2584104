import { foldText } from "../fold-text.ts";
import { onceFor } from "../once-for.ts";
import { readPlainText, type ReadText, type TextUnit } from "../text-units.ts";
import type { MeaningKind } from "../words/meaning.ts";

/** One closed list by which entries can be narrowed: its values in their order, and those an entry has. */
export type Facet<Entry> = {
  readonly values: readonly string[];
  /** What the parameter is for, in the words of the API's description. */
  readonly summary: string;
  readonly of: (entry: Entry, now: Date) => readonly string[];
  /** As what words of a text mean its values; where no text is searched, as nothing. */
  readonly means?: MeaningKind;
};

/** How a list of entries that are no contacts is filtered, in the browser and in the backend alike. */
export type FilterRules<Entry extends object> = {
  readonly facets: Readonly<Record<string, Facet<Entry>>>;
  /** Everything the text search looks at. */
  readonly textsOf: (entry: Entry) => readonly string[];
  /** What words may mean besides the values of its facets. */
  readonly alsoMeans?: Readonly<Partial<Record<MeaningKind, (entry: Entry) => readonly string[]>>>;
};

/** Chosen values by facet: several of one facet mean "any of them", none restricts nothing. */
export type EntryFilter = {
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** Words that mean something about an entry, or begin words of its texts; empty restricts nothing. */
  readonly text: string;
};

export const NO_ENTRY_FILTER: EntryFilter = { chosen: {}, text: "" };

/** `counts`: for every value of a facet, in the order of its list, how many entries choosing it would leave. */
export type FilteredEntries<Entry> = {
  readonly entries: readonly Entry[];
  readonly counts: Readonly<Record<string, readonly number[]>>;
};

/** One entry may be listed in two lists, whose rules need not look at the same texts. */
const foldedWordsOf = onceFor((filterRules: object) =>
  onceFor((entry: object): readonly string[] => (filterRules as FilterRules<object>).textsOf(entry).flatMap(foldText)),
);

/** Whether an entry is what each unit of a text asks for. */
const createTextMatcher = <Entry extends object>(
  filterRules: FilterRules<Entry>,
  units: readonly TextUnit[],
  now: Date,
) => {
  const facets = Object.values(filterRules.facets);
  const has = (entry: Entry, { kind, value }: TextUnit["meanings"][number]): boolean =>
    facets.some(({ means, of }) => means === kind && of(entry, now).includes(value)) ||
    filterRules.alsoMeans?.[kind]?.(entry).includes(value) === true;
  return (entry: Entry): boolean =>
    units.every(({ words, meanings }) => {
      const known = foldedWordsOf(filterRules)(entry);
      return (
        words.every((word) => known.some((own) => own.startsWith(word))) ||
        meanings.some((meaning) => has(entry, meaning))
      );
    });
};

/**
 * The entries that match a filter, in their given order, and the counts of every facet: a value is counted among what
 * the other facets and the text leave. `read`: what the words of the text mean; for whoever has none it need not be said.
 */
export const filterEntries = <Entry extends object>(
  filterRules: FilterRules<Entry>,
  entries: readonly Entry[],
  filter: EntryFilter,
  now: Date,
  read: ReadText = readPlainText,
): FilteredEntries<Entry> => {
  const facets = Object.entries(filterRules.facets);
  const counts = Object.fromEntries(facets.map(([name, { values }]) => [name, values.map(() => 0)]));
  const matchesText = createTextMatcher(filterRules, read(filter.text), now);
  const matching: Entry[] = [];
  for (const entry of entries) {
    if (!matchesText(entry)) continue;
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
