/**
 * Draws the outlines as SVG paths, so that no browser has to: run by itself it draws them anew from the topologies in
 * `topo/`, which needs none of this folder's own packages.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { feature, merge, mesh } from "topojson-client";
import { LANDS } from "./land-names.mjs";
import { writeResult } from "./write-columns.mjs";

/** The plane of the drawings: Web Mercator, its units the pixels of a tiled world at this zoom. */
const ZOOM = 10;
const WORLD = 256 * 2 ** ZOOM;
/** The corner of a drawing is a whole pixel at every whole zoom from 4 on, so that nothing is moved by rounding. */
const STEP = 2 ** (ZOOM - 4);

const project = ([lon, lat]) => {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [(lon / 360 + 0.5) * WORLD, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * WORLD];
};

/** Left, top, width and height of all points, with room for the lines around them. */
const findBox = (points) => {
  const [xs, ys] = [0, 1].map((axis) => points.map((point) => point[axis]));
  const before = (values) => Math.floor(Math.min(...values) / STEP - 0.5) * STEP;
  const behind = (values) => Math.ceil(Math.max(...values) / STEP + 0.5) * STEP;
  const [left, top] = [before(xs), before(ys)];
  return [left, top, behind(xs) - left, behind(ys) - top];
};

/** `12 3l4-5 6 7`: where a line begins in whole pixels of the box, and its steps; those of no length are left out. */
const drawLine = (line, [left, top]) => {
  const [[startX, startY], ...others] = line.map((position) => {
    const [x, y] = project(position);
    return [Math.round(x - left), Math.round(y - top)];
  });
  let [fromX, fromY] = [startX, startY];
  const steps = [];
  for (const [x, y] of others) {
    if (x !== fromX || y !== fromY) steps.push(x - fromX, y - fromY);
    [fromX, fromY] = [x, y];
  }
  const text = steps.map((step, nth) => (nth === 0 || step < 0 ? step : ` ${step}`)).join("");
  return `${startX} ${startY}l${text}`;
};

const ringsOf = ({ type, coordinates }) => (type === "Polygon" ? coordinates : coordinates.flat());

const drawArea = (geometry, box) =>
  ringsOf(geometry)
    // The last point of a ring is its first; the path is closed instead.
    .map((ring) => drawLine(ring.slice(0, -1), box))
    .filter((line) => !line.endsWith("l"))
    .map((line) => `M${line}z`)
    .join("");

/** @param areas GeoJSON geometries by name */
const drawAreas = (areas, box) =>
  Object.fromEntries(Object.entries(areas).map(([name, geometry]) => [name, drawArea(geometry, box)]));

const boxOf = (areas) => findBox(Object.values(areas).flatMap((geometry) => ringsOf(geometry).flat().map(project)));

const NO_BORDERS = { districts: [], one: [], other: [], lines: [] };

const drawLands = (topology) => {
  const { features } = feature(topology, topology.objects.lands);
  const areas = Object.fromEntries(features.map(({ id, geometry }) => [id, geometry]));
  const box = boxOf(areas);
  return { zoom: ZOOM, box, areas: drawAreas(areas, box), borders: NO_BORDERS };
};

/** All countries in one piece: no border is drawn between them. */
const drawNeighbours = (topology) => {
  const areas = { neighbours: merge(topology, topology.objects.neighbours.geometries) };
  const box = boxOf(areas);
  return { zoom: ZOOM, box, areas: drawAreas(areas, box), borders: NO_BORDERS };
};

/** Every border between two districts, or between one and abroad, once, with the places of both in `districts`. */
const drawBorders = (topology, box) => {
  const { geometries } = topology.objects.districts;
  const sides = topology.arcs.map(() => []);
  geometries.forEach(({ arcs }, place) => {
    for (const arc of arcs.flat(2)) sides[arc < 0 ? ~arc : arc].push(place);
  });
  const lines = sides.map((_, arc) => mesh(topology, { type: "LineString", arcs: [arc] }).coordinates[0]);
  return {
    districts: geometries.map(({ id }) => id),
    one: sides.map(([one]) => one),
    other: sides.map(([, other = -1]) => other),
    lines: lines.map((line) => drawLine(line, box)),
  };
};

/** The districts, and the Länder put together from them: finer than those of their own file. */
const drawDistricts = (topology) => {
  const { geometries } = topology.objects.districts;
  const areas = Object.fromEntries(
    LANDS.map(({ key, code }) => [
      code,
      merge(
        topology,
        geometries.filter(({ id }) => id.startsWith(key)),
      ),
    ]),
  );
  const box = boxOf(areas);
  return { zoom: ZOOM, box, areas: drawAreas(areas, box), borders: drawBorders(topology, box) };
};

/** @param topologies TopoJSON by the names of their files */
export const drawOutlines = ({ lands, districts, neighbours }) => ({
  lands: drawLands(lands),
  districts: drawDistricts(districts),
  neighbours: drawNeighbours(neighbours),
});

const projectFile = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** @param topologies TopoJSON by the names of their files */
export const writeOutlines = (topologies) => {
  for (const [name, outline] of Object.entries(drawOutlines(topologies))) {
    writeResult(projectFile(`public/geo/${name}.outline.json`), JSON.stringify(outline));
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const readTopology = (name) =>
    JSON.parse(readFileSync(projectFile(`scripts/geodata/topo/${name}.topo.json`), "utf8"));
  writeOutlines({
    lands: readTopology("lands"),
    districts: readTopology("districts"),
    neighbours: readTopology("neighbours"),
  });
}
