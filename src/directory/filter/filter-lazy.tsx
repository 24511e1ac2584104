import { FilterButton } from "../../address/filter-button.tsx";
import { lazyPart } from "../../i18n/lazy-part.tsx";
import { countFilters } from "./count-filters.ts";

/** What is chosen from, once somebody wants to choose. */
export const filterLazy = lazyPart("directory/filter", () => import("./part.tsx"));

export const LazyDirectoryFilters = filterLazy.component("DirectoryFilters", {
  waiting: ({ address }) => <FilterButton chosen={countFilters(address.state)} onPress={() => undefined} />,
});
export const LazyActiveFilters = filterLazy.component("ActiveFilters", {
  waiting: () => <div className="active-filters active-filters--waiting" />,
  failed: null,
});
export const LazyGapChoices = filterLazy.component("GapChoices", {
  waiting: () => <div className="gap-choices gap-choices--waiting" />,
});
export const LazyEmptyResult = filterLazy.component("EmptyResult", { failed: null });
export const LazySuggestContact = filterLazy.component("SuggestContact", { failed: null });
export const LazyPathsLine = filterLazy.component("PathsLine", {
  waiting: () => <div className="paths-line" />,
  failed: null,
});
