import { FilterChips } from "../ui/filter-chips.tsx";
import { writeStored } from "../ui/stored-setting.ts";
import { NEXT_IDS } from "./list-head.tsx";
import { useFilterChips } from "./use-filter-chips.ts";
import type { DirectoryStateAndActions } from "./use-directory-state.ts";

/** The filters that are set; the side and the text have their way out in the form itself. */
export const ActiveFilters = ({ directory }: { readonly directory: DirectoryStateAndActions }) => {
  const { state, changeFilter, resetAll } = directory;
  const all = useFilterChips(state.filter);
  if (all.length === 0) return null;
  const chips = all
    .filter(({ key }) => key !== "side" && key !== "q")
    .map(({ key, label, without }) => ({ key, label, remove: () => changeFilter(without) }));
  const reset = (): void => {
    writeStored("perspective", null);
    resetAll();
  };
  return <FilterChips filters={chips} onReset={reset} nextIds={NEXT_IDS} />;
};
