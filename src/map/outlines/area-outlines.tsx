import { useMemo } from "react";
import { Pane } from "react-leaflet";
import type { AreaCode } from "../../../contract/place/area.ts";
import type { Outline } from "../../../contract/place/outline.ts";
import { DrawnOutline } from "./drawn-outline.tsx";
import { drawAreas } from "./outline.ts";

type AreaOutlinesProps = { readonly districts: Outline | undefined; readonly areas: readonly AreaCode[] };

/**
 * The outline of areas, put together from the borders of their districts. A single municipality inside a Kreis has no
 * outline of its own in our files; its place mark must do.
 */
export const AreaOutlines = ({ districts, areas }: AreaOutlinesProps) => {
  const drawn = useMemo(() => districts && drawAreas(districts, areas), [districts, areas]);
  return (
    <Pane name="areas" style={{ zIndex: 240 }}>
      {districts && drawn && drawn.border !== "" && (
        <DrawnOutline outline={districts}>
          <path className="map-area" d={drawn.inside} />
          <path className="map-area-border" d={drawn.border} />
        </DrawnOutline>
      )}
    </Pane>
  );
};
