import L from "leaflet";

/** The same map as ours in view and steps, without borders or tiles. */
export const createMap = (): L.Map =>
  L.map("map", {
    minZoom: 5,
    maxZoom: 17,
    zoomSnap: 0.5,
    wheelPxPerZoomLevel: 90,
    attributionControl: false,
  }).fitBounds(
    [
      [47.27, 5.87],
      [55.06, 15.04],
    ],
    { padding: [16, 16] },
  );

/** A symbol as plain as can be: the number of contacts in it, nothing for one. */
export const createIcon = (count: number): L.DivIcon =>
  L.divIcon({ className: "reference-mark", html: count === 1 ? "" : String(count), iconSize: [32, 32] });
