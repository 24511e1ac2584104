import type { LandCode } from "../../../contract/lists/land.ts";
import type { Outline } from "../../../contract/place/outline.ts";
import { landsOf } from "./outline.ts";

type LandSketchProps = { readonly outline: Outline; readonly land: LandCode };

/** Germany with one Land filled: a picture without controls, much lighter than the map. */
export const LandSketch = ({ outline, land }: LandSketchProps) => {
  const [, , width, height] = outline.box;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="land-sketch">
      {landsOf(outline).map(([own, path]) => (
        <path key={own} d={path} className={own === land ? "land-sketch__chosen" : undefined} />
      ))}
    </svg>
  );
};
