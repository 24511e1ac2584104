import type { ReactNode } from "react";
import { SVGOverlay } from "react-leaflet";
import type { Outline } from "../../../contract/place/outline.ts";
import { fromWorld } from "../view/mercator.ts";
import { toBounds } from "../view/to-lat-lng.ts";

const boundsOf = ({ zoom, box: [left, top, width, height] }: Outline) => {
  const size = 256 * 2 ** zoom;
  const { lon: west, lat: north } = fromWorld({ x: left / size, y: top / size });
  const { lon: east, lat: south } = fromWorld({ x: (left + width) / size, y: (top + height) / size });
  return toBounds([west, south, east, north]);
};

/** Paths of an outline on the map: Leaflet moves and scales the whole, nothing in it changes. */
export const DrawnOutline = ({ outline, children }: { readonly outline: Outline; readonly children: ReactNode }) => {
  const [, , width, height] = outline.box;
  return (
    <SVGOverlay
      bounds={boundsOf(outline)}
      // What is cut off at its edge could be scrolled, so Chromium would make it a stop of the keyboard.
      attributes={{ viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none", tabindex: "-1" }}
    >
      {children}
    </SVGOverlay>
  );
};
