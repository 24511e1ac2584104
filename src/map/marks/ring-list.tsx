import { noop } from "@tanstack/react-query";
import { type Map as LeafletMap, Point } from "leaflet";
import { type ComponentProps, useEffect, useEffectEvent, useRef, useState } from "react";
import { useMap } from "react-leaflet";
import type { Bbox } from "../../../contract/lists/land.ts";
import { lazyPart } from "../../i18n/lazy-part.tsx";
import { useIdlePrefetch } from "../../ui/use-idle-prefetch.ts";
import type { OpenedMark } from "../chooser/part.tsx";
import type { DescribedMark } from "./describe-marks.ts";
import { useKeptFromMap } from "../view/use-kept-from-map.ts";
import { AROUND_HOME, type MapView } from "../view/map-view.ts";
import { EDGE } from "../view/seen-area.ts";
import { toBounds, toLatLng } from "../view/to-lat-lng.ts";

const chooserLazy = lazyPart("map/chooser", () => import("../chooser/part.tsx"));
const LazyChooser = chooserLazy.component("ClusterChooser");
const loadChooser = (): void => void chooserLazy.load().catch(noop);

/**
 * Who is to be found on the map: it is led to where their mark stands alone, or in a list of those at their very place; or
 * to the whole of an area, which is all that is known of where they are.
 */
export type WantedMark = { readonly position: number } & (
  | { readonly view: MapView }
  | { readonly view: null; readonly area: Bbox }
);

/** Whether the map has been led to where somebody is to be found. */
const isLedTo = (map: LeafletMap, wanted: WantedMark): boolean => {
  if (wanted.view === null) {
    const bounds = toBounds(wanted.area);
    const whole = map.getBoundsZoom(bounds, false, new Point(2 * AROUND_HOME, 2 * AROUND_HOME));
    return map.getBounds().contains(bounds) && map.getZoom() >= whole;
  }
  const { zoom, lat, lon } = wanted.view;
  const middle = map.getSize().divideBy(2);
  return (
    map.getZoom() >= Math.min(zoom, map.getMaxZoom()) &&
    map.latLngToContainerPoint(toLatLng(lon, lat)).distanceTo(middle) < EDGE
  );
};

/** Calls `onShare`, once each time somebody is looked for, where the mark found stands for others, too. */
const useWantedMark = (
  wanted: WantedMark | null | undefined,
  described: readonly DescribedMark[],
  onShare: (mark: DescribedMark, position: number) => void,
): void => {
  const map = useMap();
  const met = useRef<WantedMark | null>(null);
  const look = useEffectEvent(() => {
    if (!wanted || met.current === wanted) return;
    const { position } = wanted;
    const mark = isLedTo(map, wanted) ? described.find(({ has }) => has(position)) : undefined;
    if (mark === undefined) return;
    met.current = wanted;
    if (mark.count > 1) onShare(mark, position);
  });
  useEffect(
    function lookForWanted() {
      look();
    },
    [wanted, described],
  );
};

/** The list of a mark that stands for several: opened by whoever presses it, or where somebody in it is looked for. */
export const useRingList = (wanted: WantedMark | null, described: readonly DescribedMark[], zoom: number) => {
  const [shown, setShown] = useState<{ readonly opened: OpenedMark; readonly zoom: number } | null>(null);
  useIdlePrefetch(loadChooser);
  const open = (opened: OpenedMark): void => setShown({ opened, zoom });
  useWantedMark(wanted, described, (mark, position) => {
    const { activeElement } = document;
    const goBack = (): void => {
      if (activeElement instanceof HTMLElement) activeElement.focus();
    };
    open({ mark, members: mark.members(), wanted: position, goBack });
  });
  // By whichever way the map is zoomed, going back included: its list would lie where its ring no longer is.
  if (shown !== null && shown.zoom !== zoom) setShown(null);
  return { opened: shown?.opened ?? null, open, close: (): void => setShown(null) } as const;
};

type RingListProps = Omit<ComponentProps<typeof LazyChooser>, "map" | "opened" | "onClose"> & {
  readonly list: ReturnType<typeof useRingList>;
};

export const RingList = ({ list, ...says }: RingListProps) => {
  const { opened, close } = list;
  const map = useMap();
  const frame = useRef<HTMLDivElement>(null);
  useKeptFromMap(frame);
  return <div ref={frame}>{opened && <LazyChooser map={map} opened={opened} onClose={close} {...says} />}</div>;
};
