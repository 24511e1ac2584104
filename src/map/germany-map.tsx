import "./first-parts.ts";
import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import type { Bbox } from "../../contract/lists/land.ts";
import { MapContainer } from "react-leaflet";
import { BasemapTiles, type Basemap } from "./basemap-tiles.tsx";
import {
  AROUND_HOME,
  GERMANY,
  LARGEST_DRAWN_ZOOM,
  LARGEST_ZOOM,
  type MapView,
  PANNING_AREA,
  SMALLEST_ZOOM,
} from "./view/map-view.ts";
import { MapControls } from "./view/map-controls.tsx";
import { MapLineContext } from "./map-line.ts";
import { toBounds } from "./view/to-lat-lng.ts";
import { ViewLink } from "./view/view-link.tsx";

type GermanyMapProps = {
  /** Where somebody has moved it; null: what it is about. */
  readonly view: MapView | null;
  /** What it is about, shown until it is moved; all of Germany unless given. */
  readonly home?: Bbox;
  /** `isStep`: somebody went into a part of it, which is one thing to undo; else it was moved. `extent`: what it shows now. */
  readonly onViewChange?: (view: MapView, isStep: boolean, extent: Bbox) => void;
  /** Undoes the last step; the map itself moves back unless given. */
  readonly onStepBack?: (() => void) | undefined;
  /** The operator's background, below everything; none unless given. */
  readonly basemap?: Basemap | null;
  /** Stands beside the map, e.g. what its shapes mean. */
  readonly legend?: ReactNode;
  /** What is drawn on it: outlines, labels, marks; each in a pane of its own. */
  readonly children: ReactNode;
};

/** The map of Germany, and with what lies on it the only door to Leaflet. */
export const GermanyMap = ({
  view,
  home = GERMANY,
  onViewChange,
  onStepBack,
  basemap = null,
  legend,
  children,
}: GermanyMapProps) => {
  const { t } = useLingui();
  const [line, setLine] = useState<HTMLElement | null>(null);
  return (
    <div className="map" role="region" aria-label={t`Karte`}>
      <MapContainer
        className="map__canvas"
        bounds={toBounds(home)}
        boundsOptions={{ padding: [AROUND_HOME, AROUND_HOME] }}
        maxBounds={toBounds(PANNING_AREA)}
        maxBoundsViscosity={1}
        minZoom={SMALLEST_ZOOM}
        maxZoom={basemap === null ? LARGEST_DRAWN_ZOOM : LARGEST_ZOOM}
        zoomSnap={0.5}
        wheelPxPerZoomLevel={90}
        zoomControl={false}
        attributionControl={false}
      >
        {basemap !== null && <BasemapTiles basemap={basemap} />}
        <ViewLink view={view} home={home} onViewChange={onViewChange} onStepBack={onStepBack}>
          <MapLineContext value={line}>{children}</MapLineContext>
        </ViewLink>
        <MapControls />
      </MapContainer>
      <div className="map-line" ref={setLine} />
      {legend}
      <p className="map__attribution" lang="de" dir="ltr">
        © GeoBasis-DE / BKG 2016 (verändert) · PLZ © OpenStreetMap (ODbL)
        {basemap !== null && ` · ${basemap.attribution}`}
      </p>
    </div>
  );
};
