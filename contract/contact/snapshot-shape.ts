/**
 * The names of a snapshot's parts, and whether each travels as text or as an array. The schema and the reader both
 * follow this table, so that the reader needs no schema library in the first load.
 */
export const snapshotShape = {
  lists: {
    side: "array",
    role: "array",
    kind: "array",
    level: "array",
    land: "array",
    state: "array",
    precision: "array",
    reach: "array",
    topic: "array",
    language: "array",
  },
  tables: { municipality: "array", umbrella: "array", area: "array" },
  columns: {
    id: "array",
    name: "array",
    side: "text",
    role: "text",
    kind: "text",
    level: "text",
    land: "text",
    state: "text",
    precision: "text",
    reach: "text",
    municipality: "array",
    umbrella: "array",
    area: "array",
    topic: "array",
    language: "array",
    deputy: "array",
    lon: "array",
    lat: "array",
    assured: "array",
  },
} as const satisfies Record<string, Record<string, "array" | "text">>;

/** The one version this reader knows. */
export const SNAPSHOT_VERSION = 1;

/** Coordinates travel as integers of this fraction of a degree: about 11 m, finer than any address needs. */
export const COORDINATE_SCALE = 10_000;
