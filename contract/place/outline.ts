import type { GeometryCollection, Topology } from "topojson-specification";

/** A built outline file (TopoJSON): one object whose geometries have an id and a name. */
export type Outline = Topology<Record<string, GeometryCollection<{ readonly name: string }>>>;

/** Our own build makes these files and its tests read every shape; where they are loaded only the envelope is checked. */
const isOutline = (body: unknown): body is Outline =>
  typeof body === "object" &&
  body !== null &&
  "type" in body &&
  body.type === "Topology" &&
  "objects" in body &&
  "arcs" in body;

/** @throws TypeError when the answer is no TopoJSON */
export const readOutline = (body: unknown): Outline => {
  if (!isOutline(body)) throw new TypeError("the answer is no TopoJSON topology");
  return body;
};
