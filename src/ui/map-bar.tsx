import { Trans } from "@lingui/react/macro";
import { useIsWide } from "./use-is-wide.ts";

type MapBarProps = { readonly isMapWanted: boolean; readonly onSwitch: () => void };

/**
 * The way to the map, before a list that is long: a link where both are there, else what exchanges them. Its name says
 * what a press does, so nothing is said of its being pressed.
 */
export const MapBar = ({ isMapWanted, onSwitch }: MapBarProps) =>
  useIsWide() ? (
    <a className="skip-link" href="#map">
      <Trans>Zur Karte springen</Trans>
    </a>
  ) : (
    <div className="map-bar">
      <button type="button" className="map-switch" onClick={onSwitch}>
        {isMapWanted ? <Trans>Liste</Trans> : <Trans>Karte</Trans>}
      </button>
    </div>
  );
