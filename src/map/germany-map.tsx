import "leaflet/dist/leaflet.css";
import "./germany-map.css";
import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { MapContainer } from "react-leaflet";
import type { AreaCode } from "../../contract/place/area.ts";
import type { LandCode } from "../../contract/lists/land.ts";
import type { NamedPlace } from "../../contract/place/place.ts";
import { AreaOutlines } from "./area-outlines.tsx";
import { BasemapTiles, type Basemap } from "./basemap-tiles.tsx";
import { ContactMarks, type ContactMarksProps } from "./contact-marks.tsx";
import { GERMANY, LARGEST_ZOOM, type MapView, PANNING_AREA, SMALLEST_ZOOM } from "./map-view.ts";
import { MapControls } from "./map-controls.tsx";
import { MapLabels } from "./map-labels.tsx";
import { OutlineLayers, type Outlines } from "./outline-layers.tsx";
import { PlaceMark } from "./place-mark.tsx";
import { toBounds } from "./to-lat-lng.ts";
import { ViewLink } from "./view-link.tsx";

type GermanyMapProps = ContactMarksProps & {
  readonly outlines: Outlines;
  /** Codes of the areas to outline, e.g. of those a contact serves. */
  readonly areas: readonly AreaCode[];
  /** The place somebody asked for. */
  readonly place: NamedPlace | null;
  readonly landNames: Record<LandCode, string>;
  readonly selectedLands: readonly LandCode[];
  readonly onToggleLand: (land: LandCode) => void;
  /** null: all of Germany. */
  readonly view: MapView | null;
  readonly onViewChange: (view: MapView) => void;
  readonly basemap: Basemap | null;
  /** Drawn over the map, e.g. a legend. */
  readonly children?: ReactNode;
};

/** The map of Germany: own outlines, and points drawn as rings, symbols and discs. The only door to Leaflet. */
export const GermanyMap = ({
  outlines,
  areas,
  place,
  landNames,
  selectedLands,
  onToggleLand,
  view,
  onViewChange,
  basemap,
  children,
  ...marks
}: GermanyMapProps) => {
  const { t } = useLingui();
  return (
    <div className="map" role="region" aria-label={t`Karte`}>
      <MapContainer
        className="map__canvas"
        bounds={toBounds(GERMANY)}
        boundsOptions={{ padding: [16, 16] }}
        maxBounds={toBounds(PANNING_AREA)}
        maxBoundsViscosity={1}
        minZoom={SMALLEST_ZOOM}
        maxZoom={LARGEST_ZOOM}
        zoomSnap={0.5}
        wheelPxPerZoomLevel={90}
        zoomControl={false}
        attributionControl={false}
      >
        <ViewLink view={view} onViewChange={onViewChange} />
        <OutlineLayers outlines={outlines} selectedLands={selectedLands} onToggleLand={onToggleLand} />
        <AreaOutlines districts={outlines.districts} areas={areas} />
        {basemap !== null && <BasemapTiles basemap={basemap} />}
        <MapLabels landNames={landNames} />
        <ContactMarks {...marks} />
        {place !== null && <PlaceMark place={place} />}
        <MapControls />
      </MapContainer>
      {children}
      <p className="map__attribution" lang="de" dir="ltr">
        © GeoBasis-DE / BKG 2016 (verändert) · PLZ © OpenStreetMap (ODbL)
        {basemap !== null && ` · ${basemap.attribution}`}
      </p>
    </div>
  );
};
