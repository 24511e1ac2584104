import { Pane, useMap } from "react-leaflet";
import type { NamedPlace } from "../../contract/place/place.ts";
import { toLatLng } from "./to-lat-lng.ts";
import { useZoom } from "./use-zoom.ts";

/** The place somebody asked for, over whatever lies there; clicks go through it. It is said in the list, too, so screen readers need not hear it here again. */
export const PlaceMark = ({ place }: { readonly place: NamedPlace }) => {
  const map = useMap();
  // Leaflet's layer has new coordinates after every zoom.
  useZoom();
  const { x, y } = map.latLngToLayerPoint(toLatLng(place.lon, place.lat));
  return (
    <Pane name="place" className="leaflet-zoom-hide map-place-pane" style={{ zIndex: 615 }}>
      <span className="map-place" aria-hidden="true" style={{ transform: `translate(${x}px, ${y}px)` }}>
        <bdi className="map-place__name" translate="no">
          {place.name}
        </bdi>
      </span>
    </Pane>
  );
};
