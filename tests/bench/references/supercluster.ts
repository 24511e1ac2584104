import L from "leaflet";
import Supercluster, { type AnyProps, type InputFeature } from "supercluster";
import { createIcon, createMap } from "./create-map.ts";
import { placeAt, startPage } from "./start-page.ts";

// The index is built anew for every filter; only the clusters in view become markers.
await startPage((snapshot) => {
  const map = createMap();
  const layer = L.layerGroup().addTo(map);
  const points = snapshot.columns.id.map((_, position) => {
    const place = placeAt(snapshot, position);
    return place && createPoint(place);
  });
  let index = new Supercluster({ radius: 60, maxZoom: 16 });

  const drawView = (): void => {
    const bounds = map.getBounds().pad(0.12);
    const box: [number, number, number, number] = [
      bounds.getWest(),
      bounds.getSouth(),
      bounds.getEast(),
      bounds.getNorth(),
    ];
    layer.clearLayers();
    for (const { geometry, properties } of index.getClusters(box, Math.floor(map.getZoom()))) {
      const [lon = 0, lat = 0] = geometry.coordinates;
      const count = "point_count" in properties ? Number(properties["point_count"]) : 1;
      L.marker([lat, lon], { icon: createIcon(count) }).addTo(layer);
    }
  };
  map.on("moveend", drawView);

  return (found) => {
    index = new Supercluster({ radius: 60, maxZoom: 16 });
    index.load(found.flatMap((position) => points[position] ?? []));
    drawView();
  };
});

function createPoint([lat, lon]: [lat: number, lon: number]): InputFeature<AnyProps> {
  return { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [lon, lat] } };
}
