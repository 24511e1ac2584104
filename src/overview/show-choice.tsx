import { useLingui } from "@lingui/react/macro";
import { SHOWN } from "./overview-url.ts";
import type { OverviewState } from "./use-overview-state.ts";
import { useOverviewTexts } from "./use-overview-texts.ts";

/** What map and matrix show: one of four. */
export const ShowChoice = ({ state }: { readonly state: OverviewState }) => {
  const { t } = useLingui();
  const { shownNames } = useOverviewTexts();
  return (
    <div role="group" aria-label={t`Karte und Tabelle zeigen`} className="show-choice">
      {SHOWN.map((shown) => (
        <button
          key={shown}
          type="button"
          className="chip"
          aria-pressed={state.view.shown === shown}
          onClick={() => state.changeView({ shown })}
        >
          {shownNames[shown]}
        </button>
      ))}
    </div>
  );
};
