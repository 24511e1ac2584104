import type { ComponentProps, ReactNode } from "react";
import { FilterChips } from "../ui/filter-chips.tsx";
import { useIsWide } from "../ui/screen/use-is-wide.ts";
import { FacetBar } from "./facet-bar.tsx";
import { FacetValues } from "./facet-panel.tsx";
import { FILTER_SHEET_ID, FilterSheet } from "./filter-sheet.tsx";

type FiltersProps = ComponentProps<typeof FacetBar> &
  Omit<ComponentProps<typeof FilterChips>, "onReset"> & {
    /** Whether there is something to reset beside these filters, such as a text. */
    readonly hasMore: boolean;
    /** "41 Kontakte"; undefined while nobody knows. */
    readonly found: string | undefined;
    readonly onReset: () => void;
    /** What the sheet resets, where that is less. */
    readonly onClear?: () => void;
    /** What stands in the sheet below the filters. */
    readonly below?: ReactNode;
  };

/** The facets and what is set of them: in the page where there is room, else behind one button. */
export const Filters = ({ filters, nextIds, hasMore, found, onReset, onClear, below, ...bar }: FiltersProps) => {
  const isWide = useIsWide();
  if (isWide) {
    return (
      <>
        <FacetBar {...bar} />
        {(filters.length > 0 || hasMore) && <FilterChips filters={filters} onReset={onReset} nextIds={nextIds} />}
      </>
    );
  }
  return (
    <FilterSheet chosen={filters.length} found={found} onReset={onClear ?? onReset}>
      {filters.length > 0 && <FilterChips filters={filters} nextIds={[FILTER_SHEET_ID]} />}
      {bar.facets.map((facet) => (
        <FacetValues key={facet.name} facet={facet} countText={bar.countText} onChange={bar.onChange} />
      ))}
      {bar.children}
      {below}
    </FilterSheet>
  );
};
