import { Pane } from "react-leaflet";
import type { DescribedMark } from "./describe-marks.ts";

/** Pixels a mark lies beside its point before it is no longer seen which area is meant. */
const NEAR = 20;
/** A stroke of no length: with round ends it is a dot. */
const DOT = "h0";

/** From what had to make way to the point it belongs to: else it would be taken for the Land it has come to lie in. */
export const MarkLeaders = ({ marks }: { readonly marks: readonly DescribedMark[] }) => {
  const moved = marks.flatMap(({ anchor, left, top }) =>
    anchor !== undefined && Math.hypot(anchor.left - left, anchor.top - top) > NEAR ? [{ anchor, left, top }] : [],
  );
  const lines = moved.map(({ anchor, left, top }) => `M${left} ${top}L${anchor.left} ${anchor.top}`).join("");
  const dots = moved.map(({ anchor }) => `M${anchor.left} ${anchor.top}${DOT}`).join("");
  return (
    <Pane name="leaders" className="leaflet-zoom-hide" style={{ zIndex: 605, pointerEvents: "none" }}>
      {moved.length > 0 && (
        <svg className="mark-leaders" aria-hidden="true">
          <path d={lines} />
          <path className="mark-leaders__dots" d={dots} />
        </svg>
      )}
    </Pane>
  );
};
