import { type Map as LeafletMap, Point } from "leaflet";
import { memo, type ReactNode, useEffect, useEffectEvent, useReducer, useRef } from "react";
import { useMap } from "react-leaflet";
import type { Bbox } from "../../../contract/lists/land.ts";
import { type MapSteps, MapStepsContext } from "./map-steps.ts";
import { type MapView, PANNING_AREA } from "./map-view.ts";
import { readExtent } from "./read-extent.ts";
import { padAround } from "./seen-area.ts";
import { toBounds, toLatLng } from "./to-lat-lng.ts";

/** A pause this long ends a movement: browsers refuse addresses that change many times a second. */
const REPORT_DELAY_MS = 250;

const readView = (map: LeafletMap): MapView => {
  const { lat, lng } = map.getCenter();
  return { zoom: map.getZoom(), lat, lon: lng };
};

const isSameView = (one: MapView | null, other: MapView | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    Math.abs(one.zoom - other.zoom) < 0.01 &&
    Math.hypot(one.lat - other.lat, one.lon - other.lon) < 0.0002);

const showView = (map: LeafletMap, view: MapView | null, home: Bbox): void => {
  const bounds = toBounds(home);
  if (view === null) map.fitBounds(bounds, { ...padAround(map, bounds), animate: false });
  else map.setView(toLatLng(view.lon, view.lat), view.zoom, { animate: false });
};

/**
 * Moves the map without Leaflet's own way back inside the limits, a movement that ends later and looks like somebody's;
 * the map is inside them when this returns.
 */
const moveAtOnce = (map: LeafletMap, move: () => void): void => {
  const limits = toBounds(PANNING_AREA);
  map.setMaxBounds();
  move();
  map.panInsideBounds(limits, { animate: false });
  map.setMaxBounds(limits);
};

/**
 * Ends an animated zoom where it is. Until its end Leaflet obeys nobody else, silently; and it ends by a timer, which finds
 * no panes any more where the map has gone meanwhile. It has no function for that.
 */
const stopZooming = (map: LeafletMap): void => {
  Object.assign(map, { _animatingZoom: false });
  map.getPane("mapPane")?.classList.remove("leaflet-zoom-anim");
};

/** Pixels kept free around what a step leads into. */
const AROUND_STEP = 48;

/** Where a part of the map is seen as a whole, and always nearer than now: a step that shows the same is none. */
const viewOfPart = (map: LeafletMap, part: Bbox): MapView => {
  const bounds = toBounds(part);
  const whole = map.getBoundsZoom(bounds, false, new Point(2 * AROUND_STEP, 2 * AROUND_STEP));
  const zoom = Math.min(map.getMaxZoom(), Math.max(whole, map.getZoom() + 1));
  const middle = map.project(bounds.getSouthWest(), zoom).add(map.project(bounds.getNorthEast(), zoom)).divideBy(2);
  const { lat, lng } = map.unproject(middle, zoom);
  return { zoom, lat, lon: lng };
};

const prefersStillness = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

type ViewLinkProps = {
  readonly view: MapView | null;
  readonly home: Bbox;
  readonly onViewChange: ((view: MapView, isStep: boolean, extent: Bbox) => void) | undefined;
  readonly onStepBack: (() => void) | undefined;
  readonly children: ReactNode;
};

/** What Leaflet leaves to be set right where a map begins and where it ends. */
const useTidyMap = (map: LeafletMap): void => {
  useEffect(
    function leaveTabStopToMarks() {
      // The marks are the one stop for the keyboard; they move the map, too.
      map.getContainer().tabIndex = -1;
    },
    [map],
  );

  useEffect(
    function endZooming() {
      return function forgetZoom() {
        stopZooming(map);
      };
    },
    [map],
  );
};

/** `fit`: called whenever the map has got another size. */
const useSizeOf = (map: LeafletMap, fit: () => void): void => {
  const fitNow = useEffectEvent(fit);
  useEffect(
    function followSize() {
      const observer = new ResizeObserver(fitNow);
      observer.observe(map.getContainer());
      return () => observer.disconnect();
    },
    [map],
  );
};

type HeldBackProps = { readonly isHeldBack: boolean; readonly children: ReactNode };

/**
 * What is drawn on the map stays as it was while it is held back. Where the map is about to look elsewhere, all would be
 * drawn for where it looked before, and again right after that.
 */
const HeldBack = memo(
  ({ children }: HeldBackProps) => children,
  (_, next) => next.isHeldBack,
);
HeldBack.displayName = "HeldBack";

/** What the address says of where the map looks. */
type Address = Pick<ViewLinkProps, "view" | "home">;

const isSameAddress = (one: Address, other: Address): boolean =>
  one.view === other.view && one.home.join() === other.home.join();

const keepSame = (before: Address, now: Address): Address => (isSameAddress(before, now) ? before : now);

/** Calls `obey` when the address has changed; whether that is still to come, so that what is drawn waits for it. */
const useObeyed = (address: Address, obey: () => void): boolean => {
  const { view, home } = address;
  const [obeyed, noteObeyed] = useReducer(keepSame, { view: null, home });
  const obeyNow = useEffectEvent(obey);
  useEffect(
    function obeyAddress() {
      obeyNow();
      noteObeyed({ view, home });
    },
    [view, home],
  );
  return !isSameAddress(obeyed, address);
};

/**
 * The two one-way channels between the map and the address: where somebody moved the map is reported, where the address
 * says is obeyed. What was just reported is not obeyed again, which is what would make the map loop.
 */
export const ViewLink = ({ view, home, onViewChange, onStepBack, children }: ViewLinkProps) => {
  const map = useMap();
  useTidyMap(map);
  const shownView = useRef<MapView | null>(null);
  const shownHome = useRef<Bbox>(home);
  const isObeying = useRef(false);
  /** Whether the movement that ends next is a step. */
  const isStepping = useRef(false);
  /** Tells of a movement that has ended just now. */
  const reportTimer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const moveUnreported = (move: () => void): void => {
    isObeying.current = true;
    moveAtOnce(map, move);
    isObeying.current = false;
  };
  const obey = (): void => {
    // What somebody moved before is no longer where the map looks.
    clearTimeout(reportTimer.current);
    isStepping.current = false;
    stopZooming(map);
    moveUnreported(() => showView(map, view, home));
    shownView.current = view;
    shownHome.current = home;
  };
  const report = useEffectEvent((isStep = false) => {
    const moved = readView(map);
    isStepping.current = false;
    if (!isStep && isSameView(moved, shownView.current)) return;
    shownView.current = moved;
    onViewChange?.(moved, isStep, readExtent(map));
  });
  useSizeOf(map, () =>
    moveUnreported(() => {
      const before = map.getSize();
      // The middle stays the middle: that is what the address says.
      map.invalidateSize();
      if (view === null && !map.getSize().equals(before)) showView(map, null, home);
    }),
  );

  const begin = useEffectEvent(() => {
    // Before it is there nobody knows how large it is: what it begins with lies beside no controls yet.
    if (view === null && !("padding" in padAround(map, toBounds(home))))
      moveUnreported(() => showView(map, null, home));
  });
  useEffect(function beginBesideControls() {
    begin();
  }, []);

  const isToMove = useObeyed({ view, home }, () => {
    const isElsewhere = view === null && home.join() !== shownHome.current.join();
    if (isElsewhere || !isSameView(view, shownView.current)) obey();
  });

  useEffect(
    function reportMovements() {
      const reportLater = (): void => {
        if (isObeying.current) return;
        clearTimeout(reportTimer.current);
        if (isStepping.current) report(true);
        else reportTimer.current = setTimeout(report, REPORT_DELAY_MS);
      };
      map.on("moveend", reportLater);
      return function stopReporting() {
        clearTimeout(reportTimer.current);
        map.off("moveend", reportLater);
      };
    },
    [map],
  );

  const steps: MapSteps = {
    into: (part) => {
      const { zoom, lat, lon } = viewOfPart(map, part);
      // It is told of when it has been taken: a view that is told of is shown at once.
      isStepping.current = true;
      map.setView(toLatLng(lon, lat), zoom, { animate: !prefersStillness() });
    },
    back: ({ zoom, lat, lon }) => {
      if (onStepBack === undefined) map.setView(toLatLng(lon, lat), zoom, { animate: false });
      else onStepBack();
    },
  };
  return (
    <HeldBack isHeldBack={isToMove}>
      <MapStepsContext value={steps}>{children}</MapStepsContext>
    </HeldBack>
  );
};
