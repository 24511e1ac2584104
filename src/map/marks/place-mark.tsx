import { Pane, useMap } from "react-leaflet";
import type { Place } from "../../../contract/place/gazetteer.ts";
import type { Box } from "../labels/place-labels.ts";
import { toLatLng } from "../view/to-lat-lng.ts";
import { useZoom } from "../view/use-zoom.ts";

/** Pixels: from the middle of the dot to its edge, and between a mark and the circle around it. */
const DOT = 5;
const AROUND = 2;

type PlaceMarkProps = {
  readonly place: Place;
  /** What is drawn above it. */
  readonly marks: readonly Box[];
};

/**
 * The place somebody asked for; clicks go through it. It lies below the contacts, so that no number is covered, and where
 * one of their marks lies on it, it is a circle around that; its name is the first of the map's labels. It is said in the
 * list, too, so screen readers need not hear it here again.
 */
export const PlaceMark = ({ place, marks }: PlaceMarkProps) => {
  const map = useMap();
  // Leaflet's layer has new coordinates after every zoom.
  useZoom();
  const { x, y } = map.latLngToLayerPoint(toLatLng(place.lon, place.lat));
  const dot: Box = { left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT };
  const above = marks.find(
    ({ left, right, top, bottom }) => left < dot.right && right > dot.left && top < dot.bottom && bottom > dot.top,
  );
  const { left, right, top, bottom } = above ?? dot;
  const size = Math.max(right - left, bottom - top) + (above === undefined ? 0 : 2 * AROUND);
  return (
    <Pane name="place" className="leaflet-zoom-hide" style={{ zIndex: 605 }}>
      <span
        className={`map-place map-place--${above === undefined ? "dot" : "around"}`}
        aria-hidden="true"
        style={{
          width: size,
          height: size,
          transform: `translate(${(left + right - size) / 2}px, ${(top + bottom - size) / 2}px)`,
        }}
      />
    </Pane>
  );
};
