import type { LandCode } from "../../../contract/lists/land.ts";
import type { Outline } from "../../../contract/place/outline.ts";
import { landLabelPoints } from "../../map/labels/land-label-points.ts";
import { landsOf, toDrawing } from "../../map/outlines/outline.ts";

/** The picture's width in units of its own. */
const WIDTH = 361;

/** One Land as SVG draws it: its outline, and where its abbreviation has room. */
type LandPath = { readonly land: LandCode; readonly path: string; readonly label: readonly [number, number] };

/** `size`: width and height of the picture in its units. */
type LandPicture = { readonly size: readonly [number, number]; readonly lands: readonly LandPath[] };

/** The Länder as paths of a picture that has room for letters and patterns as large as they are elsewhere. */
export const toLandPicture = (outline: Outline): LandPicture => {
  const [, , width, height] = outline.box;
  const scale = WIDTH / width;
  return {
    size: [WIDTH, Math.round(height * scale)],
    lands: landsOf(outline).map(([land, path]) => {
      const { lon, lat } = landLabelPoints[land];
      const { x, y } = toDrawing(outline, lon, lat);
      return {
        land,
        // Steps add up: with fewer digits the end of a long line would be a little off its beginning.
        path: path.replaceAll(/-?\d+/gu, (units) => (Number(units) * scale).toFixed(3)),
        label: [x * scale, y * scale],
      };
    }),
  };
};
