import { useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import { useCollectionFilter } from "../entries/use-collection-filter.ts";
import { gapCollection } from "./gap-collection.ts";
import { type OverviewView, parseOverviewView, writeOverviewView } from "./overview-url.ts";

/** What the address says about the overview, and the only ways to change it. */
export const useOverviewState = () => {
  const { search } = useLocation();
  const navigate = useNavigate();
  const filterState = useCollectionFilter(gapCollection);
  const { view, dropped } = useMemo(() => parseOverviewView(new URLSearchParams(search)), [search]);
  const changeView = (change: Partial<OverviewView>, replace = false): void => {
    // As it is at this moment: a second change may come before the screen has followed the first.
    const params = new URLSearchParams(location.search);
    const query = writeOverviewView({ ...parseOverviewView(params).view, ...change }, params).toString();
    void navigate({ search: query === "" ? "" : `?${query}` }, { replace });
  };
  return {
    ...filterState,
    view,
    changeView,
    dropped: [...filterState.dropped, ...dropped],
    /** Writes the address anew without what was dropped from it. */
    tidyUp: (): void => {
      filterState.tidyUp();
      changeView({}, true);
    },
  };
};
export type OverviewState = ReturnType<typeof useOverviewState>;
