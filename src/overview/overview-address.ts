import { choice, createCodec } from "../address/codec.ts";
import { useAddress } from "../address/use-address.ts";
import { useEntryListAddress } from "../entries/list/entry-list-address.ts";
import { gapFilterRules } from "./gaps/gap-filter-rules.ts";

/** What map and matrix show; the first where the address says nothing. */
export const SHOWN = ["gaps", "authorities", "organizations", "stale"] as const;
export type ShownFigures = (typeof SHOWN)[number];

/** By what the table of the Länder is sorted; the first where the address says nothing. */
export const SORTS = ["land", "authorities", "organizations", "missing", "stale"] as const;
export type Sort = (typeof SORTS)[number];

export type OverviewView = { readonly show: ShownFigures; readonly sort: Sort };

/** What the address says about how the overview is shown; the filter of its gaps stands beside it. */
export const overviewCodec = createCodec<OverviewView>({ show: choice(SHOWN), sort: choice(SORTS) });

/** What the address says about the overview, and the only ways to change it. */
export const useOverviewAddress = () => {
  const gaps = useEntryListAddress(gapFilterRules);
  const view = useAddress(overviewCodec);
  return {
    ...gaps,
    view: view.value,
    changeView: (changed: Partial<OverviewView>, replace = false): void =>
      view.change((now) => ({ ...now, ...changed }), { replace }),
    dropped: [...gaps.dropped, ...view.dropped],
    tidyUp: (): void => {
      gaps.tidyUp();
      view.tidyUp();
    },
  };
};
export type OverviewAddress = ReturnType<typeof useOverviewAddress>;
