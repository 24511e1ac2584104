import { useEffect, useEffectEvent, useRef } from "react";
import { useMap } from "react-leaflet";
import type { DescribedMark } from "./describe-marks.ts";
import { moveIntoSight } from "../view/seen-area.ts";
import { toLatLng } from "../view/to-lat-lng.ts";
import type { MarkSpot } from "./use-mark-keys.ts";

type Followed = {
  /** Whom the details tell of; -1, as unless given: nobody. */
  readonly selected?: number;
  /** The map stands alone, with the details below it. */
  readonly movesToChosen?: boolean;
};

/**
 * Where the map stands alone: whoever is told of next comes into sight, as whoever a link leads to does, and whoever closes
 * the details goes on at the mark of whom they told of.
 */
export const useFollowDetails = (
  { selected = -1, movesToChosen = false }: Followed,
  marks: readonly DescribedMark[],
  spotOf: (position: number) => MarkSpot,
  goTo: (spot: MarkSpot) => void,
): void => {
  const map = useMap();
  const shown = useRef(selected);
  /** Who is to come into sight; -1: nobody any more. */
  const wanted = useRef(-1);
  const bringInSight = useEffectEvent(() => {
    const { current } = wanted;
    const { lon, lat } = spotOf(current);
    if (current < 0 || Number.isNaN(lon)) return;
    const mark = marks.find(({ has }) => has(current));
    const { x, y } = map.latLngToLayerPoint(toLatLng(lon, lat));
    // Who is drawn in a ring lies beside its middle; the ring is known once the map shows where they are.
    const hasMoved = moveIntoSight(map, mark ?? { left: x, top: y });
    if (mark !== undefined || !hasMoved) wanted.current = -1;
  });
  const follow = useEffectEvent((before: number) => {
    const spot = spotOf(selected < 0 ? before : selected);
    if (!movesToChosen || before < 0 || Number.isNaN(spot.lon)) return;
    if (selected < 0) goTo(spot);
    else {
      wanted.current = selected;
      bringInSight();
    }
  });
  useEffect(
    function followDetails() {
      const before = shown.current;
      shown.current = selected;
      if (before !== selected) follow(before);
    },
    [selected],
  );
  const showFirst = useEffectEvent(() => {
    if (movesToChosen) wanted.current = selected;
  });
  useEffect(
    function watchFirstView() {
      const arrive = (): void => showFirst();
      // A view that came with the link may be another window's; it is shown at once, or there is none.
      map.once("moveend", arrive);
      const timer = setTimeout(() => map.off("moveend", arrive));
      return function stopWatching() {
        clearTimeout(timer);
        map.off("moveend", arrive);
      };
    },
    [map],
  );
  useEffect(
    function completeSight() {
      bringInSight();
    },
    [marks],
  );
};
