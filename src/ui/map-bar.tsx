import { Trans } from "@lingui/react/macro";
import { useIsWide } from "./screen/use-is-wide.ts";

type MapBarProps = { readonly isMapWanted: boolean; readonly onSwitch: () => void };

/**
 * Exchanges list and map where only one of them has room, before a list that is long. Its name says what a press does, so
 * nothing is said of its being pressed.
 */
export const MapBar = ({ isMapWanted, onSwitch }: MapBarProps) =>
  !useIsWide() && (
    <div className="map-bar">
      <button type="button" onClick={onSwitch}>
        {isMapWanted ? <Trans>Liste</Trans> : <Trans>Karte</Trans>}
      </button>
    </div>
  );
