import type { Geometry, Position } from "geojson";
import { useMemo } from "react";
import type { LandCode } from "../../contract/lists/land.ts";
import type { Outline } from "../../contract/place/outline.ts";
import { landOfFeature, toFeatures } from "./outline.ts";

/** One degree of longitude is that much shorter than one of latitude in the middle of Germany. */
const LON_SCALE = Math.cos((51.2 * Math.PI) / 180);
/** All of Germany in the sketch's units, degrees of latitude: west, north, width, height. */
const VIEW_BOX = [5.8 * LON_SCALE, -55.1, 9.3 * LON_SCALE, 7.9].map((value) => value.toFixed(2)).join(" ");

const drawRing = (ring: readonly Position[]): string =>
  `M${ring.map(([lon = 0, lat = 0]) => `${(lon * LON_SCALE).toFixed(2)} ${(-lat).toFixed(2)}`).join("L")}Z`;

const drawShape = (geometry: Geometry): string => {
  if (geometry.type === "Polygon") return geometry.coordinates.map(drawRing).join("");
  return geometry.type === "MultiPolygon" ? geometry.coordinates.flat().map(drawRing).join("") : "";
};

type LandSketchProps = { readonly outline: Outline; readonly land: LandCode };

/** Germany with one Land filled: a picture without controls, much lighter than the map. */
export const LandSketch = ({ outline, land }: LandSketchProps) => {
  const shapes = useMemo(
    () => toFeatures(outline).features.map((shape) => ({ land: landOfFeature(shape), d: drawShape(shape.geometry) })),
    [outline],
  );
  return (
    <svg viewBox={VIEW_BOX} className="land-sketch">
      {shapes.map(({ land: own, d }) => (
        <path key={own} d={d} className={own === land ? "land-sketch__chosen" : undefined} />
      ))}
    </svg>
  );
};
