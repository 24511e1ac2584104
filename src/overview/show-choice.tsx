import { Trans } from "@lingui/react/macro";
import { useId } from "react";
import { SHOWN } from "./overview-url.ts";
import type { OverviewState } from "./use-overview-state.ts";
import { useOverviewTexts } from "./use-overview-texts.ts";

/** What map and matrix show: one of four. */
export const ShowChoice = ({ state }: { readonly state: OverviewState }) => {
  const id = useId();
  const { shownNames } = useOverviewTexts();
  return (
    <div role="group" aria-labelledby={id} className="show-choice">
      <span id={id} className="show-choice__label">
        <Trans>Karte und Tabelle zeigen:</Trans>
      </span>
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
