import { useMemo } from "react";
import { Pane, useMap } from "react-leaflet";
import type { LandCode } from "../../contract/lists/land.ts";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { landLabelPlaces, towns } from "./label-places.ts";
import { toLatLng } from "./to-lat-lng.ts";
import { useZoom } from "./use-zoom.ts";

const LAND_LABEL_ZOOM = 6.5;

type Label = { readonly text: string; readonly lon: number; readonly lat: number; readonly kind: "land" | "town" };

/** Names of Länder and large towns, under the contacts. Hidden from screen readers: the list says where things are. */
export const MapLabels = ({ landNames }: { readonly landNames: Record<LandCode, string> }) => {
  const map = useMap();
  const zoom = useZoom();
  const labels = useMemo<readonly Label[]>(() => {
    if (zoom < LAND_LABEL_ZOOM) return [];
    const lands = LAND_CODES.map((code) => ({
      text: landNames[code],
      kind: "land" as const,
      ...landLabelPlaces[code],
    }));
    const visible = towns.filter((town) => zoom >= town.fromZoom);
    return [...lands, ...visible.map(({ name, lon, lat }) => ({ text: name, lon, lat, kind: "town" as const }))];
  }, [zoom, landNames]);
  return (
    <Pane name="labels" className="map-labels leaflet-zoom-hide" style={{ zIndex: 450 }}>
      {labels.map(({ text, lon, lat, kind }) => {
        const { x, y } = map.latLngToLayerPoint(toLatLng(lon, lat));
        return (
          <span
            key={`${kind} ${text}`}
            aria-hidden="true"
            className={`map-label map-label--${kind}`}
            style={{ transform: `translate(${x}px, ${y}px) translate(-50%, -50%)` }}
          >
            {text}
          </span>
        );
      })}
    </Pane>
  );
};
