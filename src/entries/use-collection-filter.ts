import { useMemo } from "react";
import { useNavigate, useLocation } from "react-router";
import { type Collection, type CollectionFilter, NO_COLLECTION_FILTER } from "../../contract/entries/collection.ts";
import { parseCollectionUrl, writeCollectionUrl } from "../address/collection-url.ts";

/** What the address says about a list's filter, and the only ways to change it. */
export const useCollectionFilter = <Entry extends object>(collection: Collection<Entry>) => {
  const { search } = useLocation();
  const navigate = useNavigate();
  const { filter, dropped } = useMemo(
    () => parseCollectionUrl(collection, new URLSearchParams(search)),
    [collection, search],
  );
  return useMemo(() => {
    const change = (toNext: (now: CollectionFilter) => CollectionFilter, replace = false): void => {
      // As it is at this moment: a second change may come before the screen has followed the first.
      const params = new URLSearchParams(location.search);
      const now = parseCollectionUrl(collection, params).filter;
      const query = writeCollectionUrl(collection, toNext(now), params).toString();
      void navigate({ search: query === "" ? "" : `?${query}` }, { replace });
    };
    return {
      filter,
      dropped,
      choose: (name: string, chosen: readonly string[]): void =>
        change((now) => ({ ...now, chosen: { ...now.chosen, [name]: chosen } })),
      changeText: (text: string, options: { readonly replace: boolean }): void =>
        change((now) => ({ ...now, text }), options.replace),
      reset: (): void => change(() => NO_COLLECTION_FILTER),
      /** Writes the address anew without what was dropped from it. */
      tidyUp: (): void => change((now) => now, true),
    };
  }, [collection, filter, dropped, navigate]);
};

export type CollectionFilterAndActions = ReturnType<typeof useCollectionFilter>;
