import { Trans } from "@lingui/react/macro";
import { useId } from "react";
import { SHOWN } from "./overview-address.ts";
import type { OverviewAddress } from "./overview-address.ts";
import { useOverviewTexts } from "./use-overview-texts.ts";

/** What map and matrix show: one of four. */
export const ShowChoice = ({ state }: { readonly state: OverviewAddress }) => {
  const id = useId();
  const { shownNames } = useOverviewTexts();
  return (
    <div role="group" aria-labelledby={id} className="show-choice">
      <span id={id} className="show-choice__label">
        <Trans>Karte und Tabelle zeigen:</Trans>
      </span>
      <div className="switch">
        {SHOWN.map((shown) => (
          <button
            key={shown}
            type="button"
            className="switch__way"
            aria-pressed={state.view.show === shown}
            onClick={() => state.changeView({ show: shown })}
          >
            {shownNames[shown]}
          </button>
        ))}
      </div>
    </div>
  );
};
