import { useLingui } from "@lingui/react/macro";
import type { Map as LeafletMap } from "leaflet";
import { useMemo } from "react";
import { Pane, useMap } from "react-leaflet";
import type { LandCode } from "../../../contract/lists/land.ts";
import { LAND_CODES } from "../../../contract/lists/land.ts";
import type { NamedPlace } from "../../../contract/place/gazetteer.ts";
import type { MapNames } from "../../../contract/place/map-names.ts";
import { landLabelPoints } from "./land-label-points.ts";
import { DISTRICT_ZOOM, LAND_NAME_ZOOM } from "../view/map-view.ts";
import { createTextMeasure } from "./measure-text.ts";
import { type Box, type LabelKind, placeLabels, type WantedLabel } from "./place-labels.ts";
import { readSeen } from "../view/seen-area.ts";
import { toLatLng } from "../view/to-lat-lng.ts";

/** How many towns have a name from which zoom on, the largest first; nearer, all. */
const TOWNS_FROM: readonly (readonly [zoom: number, count: number])[] = [
  [9, Infinity],
  [8.5, 120],
  [8, 60],
  [7.5, 20],
  [7, 10],
];

/** These are named before Kreise are. */
const LARGEST_TOWNS = 60;

type Named = { readonly kind: LabelKind; readonly text: string; readonly lon: number; readonly lat: number };

type MapLabelsProps = {
  readonly landNames: Record<LandCode, string>;
  /** What is drawn, so that no name covers it nor is covered by it. */
  readonly marks: readonly Box[];
  /** Of Kreise and towns; none unless given. */
  readonly names?: MapNames | undefined;
  /** The place somebody asked for, named before all others; none unless given. */
  readonly place?: NamedPlace | null;
};

const pointsOf = (kind: LabelKind, { names, lon, lat }: MapNames["towns"]): readonly Named[] =>
  names.map((text, at) => ({ kind, text, lon: (lon[at] ?? NaN) / 1e3, lat: (lat[at] ?? NaN) / 1e3 }));

/** What is worth a name at this zoom, the most important first. */
const listNames = (
  zoom: number,
  landNames: Record<LandCode, string>,
  names: MapNames | undefined,
): readonly Named[] => {
  const isNear = zoom >= LAND_NAME_ZOOM;
  const lands = LAND_CODES.map((code): Named => {
    const text = isNear ? landNames[code] : code.slice(3);
    return { kind: isNear ? "land" : "land-letters", text, ...landLabelPoints[code] };
  });
  if (!isNear) return lands;
  const districts = names === undefined || zoom < DISTRICT_ZOOM ? [] : pointsOf("district", names.districts);
  const towns = names === undefined ? [] : pointsOf("town", names.towns);
  const [, count = 0] = TOWNS_FROM.find(([from]) => zoom >= from) ?? [];
  const largest = Math.min(count, LARGEST_TOWNS);
  return [...lands, ...towns.slice(0, largest), ...districts, ...towns.slice(largest, count)];
};

/** Pixels around a name that nothing else may have. */
const SPACE = 3;
/** Of an arrow with what parts it from its name. */
const ARROW = 24;

/** From the east, clockwise. */
const ARROWS = "→↘↓↙←↖↑↗";

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** What lies nearest to the middle of what is seen. */
const findNearest = (map: LeafletMap, names: readonly Named[]): readonly Named[] => {
  const middle = map.getCenter();
  const wayTo = ({ lon, lat }: Named): number => middle.distanceTo(toLatLng(lon, lat));
  return names.toSorted((one, other) => wayTo(one) - wayTo(other)).slice(0, 1);
};

/** A name of what is out of sight, brought to the edge it lies beyond, with the way there. */
const bringInSight = ({ text, x, y, width, ...label }: WantedLabel, seen: Box, top: number): WantedLabel => {
  const angle = Math.atan2(2 * y - seen.top - seen.bottom, 2 * x - seen.left - seen.right);
  const wide = width + ARROW;
  return {
    ...label,
    text: `${ARROWS.at(Math.round((angle / Math.PI) * 4))} ${text}`,
    width: wide,
    x: clamp(x, seen.left + wide / 2, seen.right - wide / 2),
    y: clamp(y, top + label.height, seen.bottom - label.height),
  };
};

/**
 * Names of what somebody looks at, each whole or absent: the place asked for, Länder, towns, Kreise. Hidden from screen
 * readers: the list says where things are.
 */
export const MapLabels = ({ landNames, marks, names, place = null }: MapLabelsProps) => {
  const { t } = useLingui();
  const map = useMap();
  const middleOf = place?.quarter?.middleOf ?? null;
  const placeName = place === null ? null : middleOf === null ? place.name : t`Mitte von ${middleOf}`;
  // `marks` are others after every movement.
  const labels = useMemo(() => {
    const zoom = map.getZoom();
    const wanted: readonly Named[] = [
      ...(place === null || placeName === null
        ? []
        : [{ kind: "place" as const, text: placeName, lon: place.lon, lat: place.lat }]),
      ...listNames(zoom, landNames, names).filter(({ kind, text }) => kind !== "town" || text !== placeName),
    ];
    const area = map.getBounds().pad(0.1);
    const measure = createTextMeasure();
    const toLabel = ({ kind, text, lon, lat }: Named): WantedLabel => {
      const { width, height } = measure(text, kind);
      const { x, y } = map.latLngToLayerPoint(toLatLng(lon, lat));
      return { kind, text, x, y, width: width + 2 * SPACE, height: height + SPACE };
    };
    const { seen, controls } = readSeen(map);
    const putOnMap = (all: readonly WantedLabel[]): readonly WantedLabel[] =>
      placeLabels(all, [...marks, controls], seen);
    const placed = putOnMap(
      wanted.filter(({ lon, lat, kind }) => kind === "place" || area.contains(toLatLng(lon, lat))).map(toLabel),
    );
    // Near enough, there is a part of every Kreis without any name or border: it says at least what lies beside it.
    return placed.length > 0
      ? placed
      : putOnMap(findNearest(map, wanted).map((name) => bringInSight(toLabel(name), seen, controls.bottom)));
  }, [map, landNames, names, place, placeName, marks]);
  return (
    <Pane name="labels" className="map-labels leaflet-zoom-hide" style={{ zIndex: 450 }}>
      {labels.map(({ text, x, y, kind }) => (
        <span
          key={`${kind} ${text} ${x} ${y}`}
          aria-hidden="true"
          translate={kind === "place" && middleOf !== null ? "yes" : "no"}
          className={`map-label map-label--${kind}`}
          style={{ transform: `translate(${x}px, ${y}px) translate(-50%, -50%)` }}
        >
          <bdi>{text}</bdi>
        </span>
      ))}
    </Pane>
  );
};
