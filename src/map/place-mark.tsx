import { Pane, useMap } from "react-leaflet";
import type { Place } from "../../contract/place/gazetteer.ts";
import { toLatLng } from "./to-lat-lng.ts";
import { useZoom } from "./use-zoom.ts";

/**
 * The place somebody asked for; clicks go through it. It lies below the contacts, so that no number is covered; its name
 * is the first of the map's labels. It is said in the list, too, so screen readers need not hear it here again.
 */
export const PlaceMark = ({ place }: { readonly place: Place }) => {
  const map = useMap();
  // Leaflet's layer has new coordinates after every zoom.
  useZoom();
  const { x, y } = map.latLngToLayerPoint(toLatLng(place.lon, place.lat));
  return (
    <Pane name="place" className="leaflet-zoom-hide" style={{ zIndex: 605 }}>
      <span
        className="map-place map-place--dot"
        aria-hidden="true"
        style={{ transform: `translate(${x}px, ${y}px)` }}
      />
    </Pane>
  );
};
