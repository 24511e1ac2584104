import type { GeometryCollection, Topology } from "topojson-specification";
import { z } from "zod/mini";

/** A built outline file (TopoJSON): one object whose geometries have an id and a name. */
export type Outline = Topology<Record<string, GeometryCollection<{ readonly name: string }>>>;

/** Our own build makes these files and its tests read every shape; where they are loaded only the envelope is checked. */
export const outlineSchema = z.custom<Outline>(
  (value) =>
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    value.type === "Topology" &&
    "objects" in value &&
    "arcs" in value,
);
