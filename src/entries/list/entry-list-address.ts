import { useMemo } from "react";
import { type FilterRules, type EntryFilter, NO_ENTRY_FILTER } from "../../../contract/entries/filter-entries.ts";
import { type Codec, createCodec, joinCodecs, many, reshapeCodec, text } from "../../address/codec.ts";
import { useAddress } from "../../address/use-address.ts";

/** What an address says about a list's filter: the facets by their names, and the text as `q`. */
export const createEntryListCodec = <Entry extends object>({
  facets,
}: Pick<FilterRules<Entry>, "facets">): Codec<EntryFilter> => {
  const table = Object.fromEntries(Object.entries(facets).map(([name, { values }]) => [name, many(values)]));
  return reshapeCodec(
    joinCodecs({ facets: createCodec(table), words: createCodec({ q: text }) }),
    ({ facets: chosen, words }) => ({
      chosen: Object.fromEntries(Object.entries(chosen).filter(([, values]) => values.length > 0)),
      text: words.q,
    }),
    (filter) => ({
      facets: Object.fromEntries(Object.keys(table).map((name) => [name, filter.chosen[name] ?? []])),
      words: { q: filter.text },
    }),
  );
};

/** What the address says about a list's filter, and the only ways to change it. */
export const useEntryListAddress = <Entry extends object>(filterRules: FilterRules<Entry>) => {
  const codec = useMemo(() => createEntryListCodec(filterRules), [filterRules]);
  const { value: filter, dropped, change, tidyUp } = useAddress(codec);
  return useMemo(
    () => ({
      filter,
      dropped,
      choose: (name: string, chosen: readonly string[]): void =>
        change((now) => ({ ...now, chosen: { ...now.chosen, [name]: chosen } })),
      changeText: (typed: string, { replace }: { readonly replace: boolean }): void =>
        change((now) => ({ ...now, text: typed }), { replace }),
      reset: (): void => change(() => NO_ENTRY_FILTER),
      tidyUp,
    }),
    [filter, dropped, change, tidyUp],
  );
};

export type EntryListAddress = ReturnType<typeof useEntryListAddress>;
