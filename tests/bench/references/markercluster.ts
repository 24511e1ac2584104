import L from "leaflet";
import "leaflet.markercluster";
import { createIcon, createMap } from "./create-map.ts";
import { placeAt, startPage } from "./start-page.ts";

type Cluster = { readonly getChildCount: () => number };
type ClusterGroup = L.FeatureGroup & { readonly addLayers: (markers: readonly L.Marker[]) => void };
/** What the plugin adds to Leaflet. */
type Plugin = {
  readonly markerClusterGroup: (options: { iconCreateFunction: (cluster: Cluster) => L.DivIcon }) => ClusterGroup;
};

// The plugin as its manual shows it: one marker a contact, made once; a filter empties the group and fills it anew.
await startPage((snapshot) => {
  const group = (L as typeof L & Plugin).markerClusterGroup({
    iconCreateFunction: (cluster) => createIcon(cluster.getChildCount()),
  });
  createMap().addLayer(group);
  const markers = snapshot.columns.id.map((_, position) => {
    const place = placeAt(snapshot, position);
    return place && L.marker(place, { icon: createIcon(1) });
  });
  return (found) => {
    group.clearLayers();
    group.addLayers(found.flatMap((position) => markers[position] ?? []));
  };
});
