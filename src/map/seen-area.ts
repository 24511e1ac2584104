import type { Map as LeafletMap } from "leaflet";
import type { Box } from "./place-labels.ts";

/** Pixels: of the controls in the corner, with what is kept free around them. */
const CONTROLS = { width: 68, height: 160 } as const;

/** What of the map's layer is seen, and what of it lies below the controls. */
export const readSeen = (map: LeafletMap): { readonly seen: Box; readonly controls: Box } => {
  const { x: left, y: top } = map.containerPointToLayerPoint([0, 0]);
  const { x: right, y: bottom } = map.containerPointToLayerPoint(map.getSize());
  const isFromRight = document.documentElement.dir === "rtl";
  const inner = isFromRight ? left + CONTROLS.width : right - CONTROLS.width;
  return {
    seen: { left, top, right, bottom },
    controls: {
      left: isFromRight ? left : inner,
      right: isFromRight ? inner : right,
      top,
      bottom: top + CONTROLS.height,
    },
  };
};
