import type { Layer, LeafletMouseEvent, Path } from "leaflet";
import type { Feature } from "geojson";
import { useEffect, useMemo, useRef } from "react";
import { GeoJSON, Pane } from "react-leaflet";
import type { LandCode } from "../../contract/lists/land.ts";
import type { Outline } from "../../contract/place/outline.ts";
import { DISTRICT_ZOOM } from "./map-view.ts";
import { landOfFeature, mergeLands, toBorders, toFeatures } from "./outline.ts";
import { useZoom } from "./use-zoom.ts";

/** The outlines that have arrived; what is missing is simply not drawn. */
export type Outlines = {
  readonly lands: Outline | undefined;
  readonly districts: Outline | undefined;
  readonly neighbours: Outline | undefined;
};

type OutlineLayersProps = {
  readonly outlines: Outlines;
  readonly selectedLands: readonly LandCode[];
  readonly onToggleLand: (land: LandCode) => void;
};

// Colours come from the style sheet, so that the theme changes them without a redraw.
const LAND_STYLE = { className: "map-land" };
const DISTRICT_STYLE = { className: "map-district", interactive: false };
const NEIGHBOUR_STYLE = { className: "map-neighbour", interactive: false };

const isPath = (layer: Layer): layer is Path => "getElement" in layer;

/** Länder (clickable), from zoom 8 districts, and the neighbouring countries, each as soon as its file is there. */
export const OutlineLayers = ({ outlines, selectedLands, onToggleLand }: OutlineLayersProps) => {
  const zoom = useZoom();
  const { lands, districts, neighbours } = outlines;
  const isNear = zoom >= DISTRICT_ZOOM && districts !== undefined;
  const coarseLands = useMemo(() => lands && toFeatures(lands), [lands]);
  // One border where two would lie beside each other: from here on the Länder are drawn as fine as their districts.
  const fineLands = useMemo(() => districts && mergeLands(districts), [districts]);
  const landFeatures = isNear ? fineLands : coarseLands;
  const neighbourFeatures = useMemo(() => neighbours && toFeatures(neighbours), [neighbours]);
  const borders = useMemo(() => districts && toBorders(districts), [districts]);
  const landLayers = useRef(new Map<LandCode, Path>());

  useEffect(
    function tintSelectedLands() {
      for (const [land, path] of landLayers.current) {
        const isSelected = selectedLands.includes(land);
        path.getElement()?.classList.toggle("map-land--selected", isSelected);
        // Its whole border is to be seen, not only where no neighbour is drawn over it.
        if (isSelected) path.bringToFront();
      }
    },
    [selectedLands, landFeatures],
  );

  const rememberLand = (area: Feature, layer: Layer): void => {
    const land = landOfFeature(area);
    if (land === null || !isPath(layer)) return;
    landLayers.current.set(land, layer);
    layer.on("add", () => layer.getElement()?.classList.toggle("map-land--selected", selectedLands.includes(land)));
  };
  const toggleLand = (event: LeafletMouseEvent): void => {
    const land = landOfFeature((event.propagatedFrom as { feature?: Feature } | undefined)?.feature);
    if (land !== null) onToggleLand(land);
  };

  return (
    <>
      <Pane name="neighbours" style={{ zIndex: 210 }}>
        {neighbourFeatures && <GeoJSON data={neighbourFeatures} style={NEIGHBOUR_STYLE} interactive={false} />}
      </Pane>
      <Pane name="lands" style={{ zIndex: 220 }}>
        {landFeatures && (
          <GeoJSON
            key={isNear ? "fine" : "coarse"}
            data={landFeatures}
            style={LAND_STYLE}
            onEachFeature={rememberLand}
            eventHandlers={{ click: toggleLand }}
          />
        )}
      </Pane>
      <Pane name="districts" style={{ zIndex: 230 }}>
        {borders && isNear && <GeoJSON data={borders} style={DISTRICT_STYLE} interactive={false} />}
      </Pane>
    </>
  );
};
