import { Plural, Trans } from "@lingui/react/macro";
import type { Map as LeafletMap } from "leaflet";
import { useEffect, useEffectEvent, useState } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import type { Bbox } from "../../contract/lists/land.ts";
import { useMapLine } from "./map-line.ts";
import { PANNING_AREA } from "./map-view.ts";

type ExtentBarProps = {
  /** How many of those found the map cannot show. */
  readonly placeless: number;
  /** How many of those found lie outside what the map shows. */
  readonly outside: number;
  /** Somebody has moved the map. */
  readonly isMoved: boolean;
  readonly isNarrowed: boolean;
  /**
   * Narrows the list to what the map shows, or with null no longer; `isOnTheWay` while it only follows the map. null where
   * it cannot be narrowed.
   */
  readonly onNarrow: ((bbox: Bbox | null, isOnTheWay: boolean) => void) | null;
  readonly onShowAll: () => void;
};

/** A movement has ended when the map rests so long. */
const REST_MS = 300;

const readExtent = (map: LeafletMap): Bbox => {
  const bounds = map.getBounds();
  const [west, south, east, north] = PANNING_AREA;
  return [
    Math.max(west, bounds.getWest()),
    Math.max(south, bounds.getSouth()),
    Math.min(east, bounds.getEast()),
    Math.min(north, bounds.getNorth()),
  ];
};

/** What the map does not show, and the list of only what it shows: so that list and map never part without a word. */
export const ExtentBar = ({ placeless, outside, isMoved, isNarrowed, onNarrow, onShowAll }: ExtentBarProps) => {
  const map = useMap();
  const line = useMapLine();
  const [isFollowing, setIsFollowing] = useState(false);
  const follow = useEffectEvent(() => onNarrow?.(readExtent(map), true));
  useEffect(
    function followMap() {
      if (!isNarrowed || !isFollowing) return undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const followLater = (): void => {
        clearTimeout(timer);
        timer = setTimeout(follow, REST_MS);
      };
      map.on("moveend", followLater);
      return function stopFollowing() {
        clearTimeout(timer);
        map.off("moveend", followLater);
      };
    },
    [map, isNarrowed, isFollowing],
  );
  if (line === null) return null;
  // Beside the map, not over it: below it might lie whatever somebody looks for.
  return createPortal(
    <>
      {placeless > 0 && (
        <span>
          <Plural value={placeless} one="# Kontakt ohne Ort auf der Karte" other="# Kontakte ohne Ort auf der Karte" />
        </span>
      )}
      <p role="status">
        {isMoved && outside > 0 && (
          <>
            <Plural value={outside} one="# Kontakt liegt außerhalb:" other="# Kontakte liegen außerhalb:" />{" "}
            <button type="button" className="link-button" onClick={onShowAll}>
              <Trans>zeigen</Trans>
            </button>
          </>
        )}
      </p>
      {onNarrow !== null && !(isMoved && outside > 0) && (
        <button type="button" className="link-button" onClick={onShowAll}>
          <Trans>alle Gefundenen zeigen</Trans>
        </button>
      )}
      {onNarrow !== null && (isMoved || isNarrowed) && (
        <button
          type="button"
          className="link-button"
          aria-pressed={isNarrowed}
          onClick={() => onNarrow(isNarrowed ? null : readExtent(map), false)}
        >
          <Trans>Nur in diesem Ausschnitt</Trans>
        </button>
      )}
      {onNarrow !== null && isNarrowed && (
        <button
          type="button"
          className="link-button"
          aria-pressed={isFollowing}
          onClick={() => {
            if (!isFollowing) onNarrow(readExtent(map), true);
            setIsFollowing(!isFollowing);
          }}
        >
          <Trans>Ausschnitt folgt der Karte</Trans>
        </button>
      )}
    </>,
    line,
  );
};
