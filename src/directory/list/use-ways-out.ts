import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { type ComponentProps, useMemo } from "react";
import type { WaysOut } from "../../ui/ways-out.tsx";
import type { DirectoryFilter, DirectoryAddress } from "../directory-address.ts";
import { useFilterChips } from "../filter/use-filter-chips.ts";

const MOST_WAYS_OUT = 4;

/**
 * Which filter to drop, the most helpful first, and what that would give: only what gives more than `now` is a way out.
 * `countWith` must stay the same function while the answer stays the same.
 */
export const useWaysOut = (
  { state, changeFilter }: DirectoryAddress,
  countWith: (filter: DirectoryFilter) => number,
  now: number,
): ComponentProps<typeof WaysOut>["ways"] => {
  const { t } = useLingui();
  const chips = useFilterChips(state.filter);
  const counted = useMemo(
    () =>
      chips
        .map((chip) => ({ ...chip, count: countWith({ ...state.filter, ...chip.without }) }))
        .filter(({ count }) => count > now)
        .toSorted((one, other) => other.count - one.count)
        .slice(0, MOST_WAYS_OUT),
    [chips, state.filter, countWith, now],
  );
  return counted.map(({ key, label, without, count }) => ({
    key,
    label,
    countText: t`${plural(count, { one: "# Kontakt", other: "# Kontakte" })}`,
    take: () => changeFilter(without),
  }));
};
