import { type FocusEvent, type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { useMap } from "react-leaflet";
import type { Bbox } from "../../../contract/lists/land.ts";
import type { MapView } from "../view/map-view.ts";
import { findNearest, findNeighbour, isArrowKey, type Point, stepTowards } from "../clusters/find-neighbour.ts";
import { useMapSteps } from "../view/map-steps.ts";
import { moveIntoSight } from "../view/seen-area.ts";
import { toLatLng } from "../view/to-lat-lng.ts";

type PlacedMark = Point & { readonly key: string };

/** A place on the map a keyboard is to go on at. */
export type MarkSpot = { readonly lat: number; readonly lon: number };

/** Pixels the map moves where no mark is left in a direction. */
const STEP = 120;

/** The keyboard stays at the place of the mark it is on, however the map is moved: where it goes, at the nearest. */
const useHeldPlace = (marks: readonly PlacedMark[], focusMark: (mark: PlacedMark) => void) => {
  const map = useMap();
  /** Where the mark lies that has the keyboard; null while none has. */
  const held = useRef<MarkSpot | null>(null);
  /** Where it is to go on, as soon as there are marks again. */
  const wanted = useRef<MarkSpot | null>(null);
  /** To the mark at a place, or to the nearest. */
  const goTo = (spot: MarkSpot): void => {
    const { x, y } = map.latLngToLayerPoint(toLatLng(spot.lon, spot.lat));
    const nearest = findNearest({ left: x, top: y }, marks);
    if (nearest !== undefined) focusMark(nearest);
  };
  const goOn = useEffectEvent(() => {
    const { activeElement } = document;
    // A mark that goes leaves the keyboard to the whole page; whoever has gone on elsewhere stays there.
    const isFree = activeElement === document.body || activeElement === map.getContainer();
    const spot = wanted.current ?? held.current;
    wanted.current = null;
    if (spot === null || !isFree) return;
    goTo(spot);
    // A second zoom may hide the marks again: then none of them takes the keyboard, and it still waits.
    if (document.activeElement?.hasAttribute("data-mark") !== true) wanted.current = spot;
  });
  useEffect(
    function goOnAtWantedSpot() {
      goOn();
    },
    [marks],
  );
  useEffect(
    function waitWhileZooming() {
      const wait = (): void => {
        if (held.current === null) return;
        wanted.current = held.current;
        // All marks are hidden until the zoom has ended; meanwhile the keyboard waits on the map.
        map.getContainer().focus({ preventScroll: true });
      };
      map.on("zoomstart", wait);
      return function stopWaiting() {
        map.off("zoomstart", wait);
      };
    },
    [map],
  );
  const hold = (spot: MarkSpot | null): void => {
    held.current = spot;
  };
  return { hold, goTo } as const;
};

/**
 * One tab stop for all marks: arrow keys lead from one to the next by direction and move the map at its edge, and Escape
 * leads back to where one was before a ring was opened.
 */
export const useMarkKeys = (marks: readonly PlacedMark[]) => {
  const map = useMap();
  const steps = useMapSteps();
  const pane = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const trail = useRef<readonly (MapView & { readonly spot: MarkSpot })[]>([]);

  const size = map.getSize();
  const centre = map.containerPointToLayerPoint([size.x / 2, size.y / 2]);
  const stop = marks.find(({ key }) => key === chosen) ?? findNearest({ left: centre.x, top: centre.y }, marks);

  const spotOf = ({ left, top }: Point): MarkSpot => {
    const { lat, lng } = map.layerPointToLatLng([left, top]);
    return { lat, lon: lng };
  };
  const focusMark = (mark: PlacedMark): void => {
    setChosen(mark.key);
    // Marks are drawn a little beyond the edge; the browser would scroll there, which the map knows nothing of.
    pane.current?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(mark.key)}"]`)?.focus({ preventScroll: true });
    moveIntoSight(map, mark);
  };
  const { hold, goTo } = useHeldPlace(marks, focusMark);

  const goInto = (mark: PlacedMark, part: Bbox): void => {
    const { lat, lng } = map.getCenter();
    trail.current = [...trail.current, { lat, lon: lng, zoom: map.getZoom(), spot: spotOf(mark) }];
    steps.into(part);
  };
  const goBack = (): boolean => {
    const before = trail.current.at(-1);
    if (before === undefined) return false;
    trail.current = trail.current.slice(0, -1);
    hold(before.spot);
    steps.back(before);
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
    else focusMark(next);
  };
  const onFocus = ({ target }: FocusEvent): void => {
    const key = target.getAttribute("data-mark");
    const mark = marks.find((each) => each.key === key);
    hold(mark === undefined ? null : spotOf(mark));
    setChosen(key);
  };
  const onBlur = (): void => hold(null);
  return { stop: stop?.key ?? null, pane, onKeyDown, onFocus, onBlur, goInto, goTo, spotOf } as const;
};
