import L from "leaflet";

/** Steps as in ours; no borders, no tiles. */
export const MAP_OPTIONS: L.MapOptions = {
  minZoom: 5,
  maxZoom: 17,
  zoomSnap: 0.5,
  wheelPxPerZoomLevel: 90,
  attributionControl: false,
};

/** The view ours begins with. */
export const GERMANY: { readonly bounds: L.LatLngBoundsLiteral; readonly boundsOptions: L.FitBoundsOptions } = {
  bounds: [
    [47.27, 5.87],
    [55.06, 15.04],
  ],
  boundsOptions: { padding: [16, 16] },
};

/** The same map as ours in view and steps. */
export const createMap = (): L.Map => L.map("map", MAP_OPTIONS).fitBounds(GERMANY.bounds, GERMANY.boundsOptions);

/** A symbol as plain as can be: the number of contacts in it, nothing for one. */
export const createIcon = (count: number): L.DivIcon =>
  L.divIcon({ className: "reference-mark", html: count === 1 ? "" : String(count), iconSize: [32, 32] });
