import type { Topology } from "topojson-specification";
import type { Outline } from "../../contract/place/outline.ts";

type Level = "lands" | "districts" | "neighbours";

export const drawOutlines: (topologies: Readonly<Record<Level, Topology>>) => Readonly<Record<Level, Outline>>;
export const writeOutlines: (topologies: Readonly<Record<Level, Topology>>) => void;
