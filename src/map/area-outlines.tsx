import { useMemo } from "react";
import { GeoJSON, Pane } from "react-leaflet";
import type { AreaCode } from "../../contract/place/area.ts";
import type { Outline } from "../../contract/place/outline.ts";
import { mergeAreas } from "./outline.ts";

const AREA_STYLE = { className: "map-area", interactive: false };

type AreaOutlinesProps = { readonly districts: Outline | undefined; readonly areas: readonly AreaCode[] };

/**
 * The outline of areas, put together from their districts. A single municipality inside a Kreis has no outline of its
 * own in our files; its place mark must do.
 */
export const AreaOutlines = ({ districts, areas }: AreaOutlinesProps) => {
  const outline = useMemo(() => districts && mergeAreas(districts, areas), [districts, areas]);
  return (
    <Pane name="areas" style={{ zIndex: 240 }}>
      {outline && areas.length > 0 && (
        <GeoJSON key={areas.join()} data={outline} style={AREA_STYLE} interactive={false} />
      )}
    </Pane>
  );
};
