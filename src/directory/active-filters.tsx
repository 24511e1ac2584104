import { Trans, useLingui } from "@lingui/react/macro";
import { writeStored } from "../ui/stored-setting.ts";
import { useFilterChips } from "./use-filter-chips.ts";
import type { DirectoryStateAndActions } from "./use-directory-state.ts";

/** The filters that are set, each with its way out; the side and the text have theirs in the form itself. */
export const ActiveFilters = ({ directory }: { readonly directory: DirectoryStateAndActions }) => {
  const { t } = useLingui();
  const { state, changeFilter, resetAll } = directory;
  const all = useFilterChips(state.filter);
  const chips = all.filter(({ key }) => key !== "side" && key !== "q");
  if (all.length === 0) return null;
  const reset = (): void => {
    writeStored("perspective", null);
    resetAll();
  };
  return (
    <ul className="active-filters" aria-label={t`Gesetzte Filter`}>
      {chips.map(({ key, label, without }) => (
        <li key={key}>
          <button
            type="button"
            className="chip chip--active"
            aria-label={t`Filter entfernen: ${label}`}
            onClick={() => changeFilter(without)}
          >
            <span className="chip__text">{label}</span>
            <span aria-hidden="true">✕</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link-button" onClick={reset}>
          <Trans>Alles zurücksetzen</Trans>
        </button>
      </li>
    </ul>
  );
};
