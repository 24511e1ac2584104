import { Trans } from "@lingui/react/macro";
import type { Ref } from "react";

type FilterButtonProps = {
  /** How many filters are set. */
  readonly chosen: number;
  readonly onPress: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** Opens the sheet of the filters. */
export const FilterButton = ({ chosen, onPress, ref }: FilterButtonProps) => (
  <button
    type="button"
    ref={ref}
    className={`chip filter-button${chosen > 0 ? " chip--active" : ""}`}
    aria-haspopup="dialog"
    onClick={onPress}
  >
    {chosen === 0 ? <Trans>Filter</Trans> : <Trans>Filter ({chosen})</Trans>}
  </button>
);
