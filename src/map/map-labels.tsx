import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { Pane, useMap } from "react-leaflet";
import type { LandCode } from "../../contract/lists/land.ts";
import { LAND_CODES } from "../../contract/lists/land.ts";
import type { NamedPlace } from "../../contract/place/gazetteer.ts";
import type { MapNames } from "../../contract/place/map-names.ts";
import { landLabelPlaces } from "./label-places.ts";
import { DISTRICT_ZOOM } from "./map-view.ts";
import { createTextMeasure } from "./measure-text.ts";
import { type Box, type LabelKind, placeLabels, type WantedLabel } from "./place-labels.ts";
import { readSeen } from "./seen-area.ts";
import { toLatLng } from "./to-lat-lng.ts";

const LAND_LABEL_ZOOM = 6.5;
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
  if (zoom < LAND_LABEL_ZOOM) return [];
  const lands = LAND_CODES.map((code): Named => ({ kind: "land", text: landNames[code], ...landLabelPlaces[code] }));
  const districts = names === undefined || zoom < DISTRICT_ZOOM ? [] : pointsOf("district", names.districts);
  const towns = names === undefined ? [] : pointsOf("town", names.towns);
  const [, count = 0] = TOWNS_FROM.find(([from]) => zoom >= from) ?? [];
  const largest = Math.min(count, LARGEST_TOWNS);
  return [...lands, ...towns.slice(0, largest), ...districts, ...towns.slice(largest, count)];
};

/** Pixels around a name that nothing else may have. */
const SPACE = 3;
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
    const measured = wanted
      .filter(({ lon, lat, kind }) => kind === "place" || area.contains(toLatLng(lon, lat)))
      .map(({ kind, text, lon, lat }): WantedLabel => {
        const { width, height } = measure(text, kind);
        const { x, y } = map.latLngToLayerPoint(toLatLng(lon, lat));
        return { kind, text, x, y, width: width + 2 * SPACE, height: height + SPACE };
      });
    const { seen, controls } = readSeen(map);
    return placeLabels(measured, [...marks, controls], seen);
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
