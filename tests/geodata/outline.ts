import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

type NamedTopology<Layer extends string> = Topology<Record<Layer, GeometryCollection<{ name: string }>>>;

/** One area of an outline file. */
export type Outline = { id: string; name: string; polygons: Position[][][] };

const polygonsOf = ({ type, coordinates }: Polygon | MultiPolygon): Position[][][] =>
  type === "Polygon" ? [coordinates] : coordinates;

/** The areas of one layer, each as a list of polygons. */
export const readOutlines = <Layer extends string>(topology: NamedTopology<Layer>, layer: Layer): Outline[] =>
  feature<{ name: string }>(topology, topology.objects[layer]).features.map(({ id, properties, geometry }) => {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") throw new Error(`${id} is no area.`);
    return { id: String(id), name: properties.name, polygons: polygonsOf(geometry) };
  });

const edgesOf = (ring: readonly Position[]): [number, number, number, number][] =>
  ring.slice(1).map(([bx = 0, by = 0], index) => [ring[index]?.[0] ?? 0, ring[index]?.[1] ?? 0, bx, by]);

const isInPolygon = (polygon: readonly Position[][], lon: number, lat: number): boolean => {
  const crossings = polygon
    .flatMap(edgesOf)
    .filter(([ax, ay, bx, by]) => ay > lat !== by > lat && ax + ((lat - ay) / (by - ay)) * (bx - ax) > lon);
  return crossings.length % 2 === 1;
};

/** Whether a point lies in any part of the area and in none of its holes. */
export const isInOutline = ({ polygons }: Outline, lon: number, lat: number): boolean =>
  polygons.some((polygon) => isInPolygon(polygon, lon, lat));

/** Degrees of latitude from a point to the nearest border of the area. */
export const distanceToOutline = ({ polygons }: Outline, lon: number, lat: number): number => {
  const squash = Math.cos((lat * Math.PI) / 180);
  const distances = polygons
    .flat()
    .flatMap(edgesOf)
    .map(([ax, ay, bx, by]) => {
      const [dx, dy, px, py] = [(bx - ax) * squash, by - ay, (lon - ax) * squash, lat - ay];
      const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
      return Math.hypot(px - along * dx, py - along * dy);
    });
  return distances.reduce((least, distance) => Math.min(least, distance), Infinity);
};

/** Square degrees within a ring. */
export const ringArea = (ring: readonly Position[]): number =>
  Math.abs(edgesOf(ring).reduce((sum, [ax, ay, bx, by]) => sum + ax * by - bx * ay, 0)) / 2;

/** Square degrees of all parts without their holes. */
export const outlineArea = (polygons: readonly Position[][][]): number =>
  polygons.reduce(
    (sum, [outer = [], ...holes]) => sum + ringArea(outer) - holes.reduce((inner, hole) => inner + ringArea(hole), 0),
    0,
  );

/**
 * For every arc of a layer the areas it borders and in which direction each runs along it. A border that is shared to
 * the last digit is one arc that two areas run along in opposite directions.
 */
export const arcUses = <Layer extends string>(
  topology: NamedTopology<Layer>,
  layer: Layer,
): Map<number, { id: string; isReversed: boolean }[]> => {
  const uses = new Map<number, { id: string; isReversed: boolean }[]>();
  for (const geometry of topology.objects[layer].geometries) {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") throw new Error(`${geometry.id} is no area.`);
    for (const arc of geometry.arcs.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      uses.set(index, [...(uses.get(index) ?? []), { id: String(geometry.id), isReversed: arc < 0 }]);
    }
  }
  return uses;
};
