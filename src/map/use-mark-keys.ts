import { type FocusEvent, type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { useMap } from "react-leaflet";
import type { MapView } from "./map-view.ts";
import { findNearest, findNeighbour, isArrowKey, type Point, stepTowards } from "./find-neighbour.ts";
import { toLatLng } from "./to-lat-lng.ts";

type PlacedMark = Point & { readonly key: string };

/** A place on the map a keyboard is to go on at. */
type Spot = { readonly lat: number; readonly lon: number };

/** Pixels the map moves where no mark is left in a direction. */
const STEP = 120;
/** Pixels kept between a mark that has the keyboard and the edge of the map. */
const EDGE = 40;

/**
 * One tab stop for all marks: arrow keys lead from one to the next by direction and move the map at its edge, and Escape
 * leads back to where one was before a ring was opened. `goInto` is told where a ring was that is opened by keyboard.
 */
export const useMarkKeys = (marks: readonly PlacedMark[]) => {
  const map = useMap();
  const pane = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const wanted = useRef<Spot | null>(null);
  const trail = useRef<readonly (MapView & { readonly spot: Spot })[]>([]);

  const size = map.getSize();
  const centre = map.containerPointToLayerPoint([size.x / 2, size.y / 2]);
  const stop = marks.find(({ key }) => key === chosen) ?? findNearest({ left: centre.x, top: centre.y }, marks);

  const focusMark = (key: string): void => {
    setChosen(key);
    const mark = marks.find((each) => each.key === key);
    // Marks are drawn a little beyond the edge; the browser would scroll there, which the map knows nothing of.
    pane.current?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
    if (mark === undefined) return;
    const shown = map.layerPointToLatLng([mark.left, mark.top]);
    map.panInside(shown, { padding: [EDGE, EDGE], animate: false });
  };
  const goOn = useEffectEvent(() => {
    if (wanted.current === null) return;
    const { x, y } = map.latLngToLayerPoint(toLatLng(wanted.current.lon, wanted.current.lat));
    const nearest = findNearest({ left: x, top: y }, marks);
    if (nearest === undefined) return;
    wanted.current = null;
    focusMark(nearest.key);
  });
  useEffect(
    function goOnAtWantedSpot() {
      goOn();
    },
    [marks],
  );

  const spotOf = ({ left, top }: Point): Spot => {
    const { lat, lng } = map.layerPointToLatLng([left, top]);
    return { lat, lon: lng };
  };
  const goInto = (mark: PlacedMark): void => {
    const { lat, lng } = map.getCenter();
    const spot = spotOf(mark);
    trail.current = [...trail.current, { lat, lon: lng, zoom: map.getZoom(), spot }];
    wanted.current = spot;
    // The ring goes with the zoom; until the next mark is there the keyboard waits on the map.
    map.getContainer().focus();
  };
  const goBack = (): boolean => {
    const before = trail.current.at(-1);
    if (before === undefined) return false;
    trail.current = trail.current.slice(0, -1);
    wanted.current = before.spot;
    map.setView(toLatLng(before.lon, before.lat), before.zoom, { animate: false });
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key === "Escape" && goBack()) event.stopPropagation();
    if (!isArrowKey(key) || stop === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = findNeighbour(stop, marks, key);
    if (next === undefined) map.panBy(stepTowards(key, STEP), { animate: false });
    else focusMark(next.key);
  };
  const onFocus = ({ target }: FocusEvent): void => {
    setChosen(target.getAttribute("data-mark"));
  };
  return { stop: stop?.key ?? null, pane, onKeyDown, onFocus, goInto } as const;
};
