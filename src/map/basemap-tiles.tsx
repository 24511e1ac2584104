import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { TileLayer } from "react-leaflet";

/** A raster basemap an operator may switch on: Leaflet's URL template, and whom to name for it. */
export type Basemap = { readonly url: string; readonly attribution: string };

/** So many failed tiles are no accident: asking for more would only cost the visitor's connection. */
const MOST_FAILURES = 4;

/** The operator's tiles; when they fail, the layer goes, the outlines stay, and one line says so. */
export const BasemapTiles = ({ basemap }: { readonly basemap: Basemap }) => {
  const [failures, setFailures] = useState(0);
  if (failures >= MOST_FAILURES) {
    return (
      <p className="map__status" role="status">
        <Trans>Die Hintergrundkarte ist gerade nicht erreichbar. Umrisse und Kontakte sind vollständig.</Trans>
      </p>
    );
  }
  return <TileLayer url={basemap.url} eventHandlers={{ tileerror: () => setFailures((count) => count + 1) }} />;
};
