import { Trans, useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { leadFocus } from "./screen/lead-focus.ts";

/** One filter that is set: what it is called, and what takes it away. */
type SetFilter = { readonly key: string; readonly label: string; readonly remove: () => void };

type FilterChipsProps = {
  readonly filters: readonly SetFilter[];
  /** The way out of all of them, where it is not offered elsewhere. */
  readonly onReset?: () => void;
  /** The ids of the elements where the keyboard goes on when no filter is left; the first that is there. */
  readonly nextIds: readonly string[];
};

/**
 * The filters that are set, each with its way out, and the way out of all of them. The keyboard goes on at the filter
 * beside the one that was removed.
 */
export const FilterChips = ({ filters, onReset, nextIds }: FilterChipsProps) => {
  const { t } = useLingui();
  const chips = useRef(new Map<string, HTMLButtonElement>());
  const leadOn = (nth: number): void => {
    const neighbour = filters[nth + 1] ?? filters[nth - 1];
    const chip = neighbour === undefined ? undefined : chips.current.get(neighbour.key);
    if (chip === undefined) leadFocus(...nextIds);
    else chip.focus();
  };
  return (
    <ul className="active-filters" aria-label={t`Gesetzte Filter`}>
      {filters.map(({ key, label, remove }, nth) => (
        <li key={key}>
          <button
            type="button"
            className="chip chip--active"
            aria-label={t`Filter entfernen: ${label}`}
            ref={(button) => {
              if (button === null) chips.current.delete(key);
              else chips.current.set(key, button);
            }}
            onClick={() => {
              leadOn(nth);
              remove();
            }}
          >
            <span className="chip__text">{label}</span>
            <span aria-hidden="true">✕</span>
          </button>
        </li>
      ))}
      {onReset !== undefined && (
        <li>
          <button
            type="button"
            className="link-button"
            onClick={() => {
              leadFocus(...nextIds);
              onReset();
            }}
          >
            <Trans>Alles zurücksetzen</Trans>
          </button>
        </li>
      )}
    </ul>
  );
};
