import { createContext, use } from "react";
import type { Bbox } from "../../../contract/lists/land.ts";
import type { MapView } from "./map-view.ts";

/** Movements of the map that are steps: going back in the browser undoes each. */
export type MapSteps = {
  /** Into a part of the map. */
  readonly into: (part: Bbox) => void;
  /** Undoes the last one, which began at this view. */
  readonly back: (view: MapView) => void;
};

export const MapStepsContext = createContext<MapSteps | null>(null);

/** Within a map only. */
export const useMapSteps = (): MapSteps => {
  const steps = use(MapStepsContext);
  if (steps === null) throw new Error("Marks stand on no map: draw them within GermanyMap.");
  return steps;
};
