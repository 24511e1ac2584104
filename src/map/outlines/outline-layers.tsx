import type { LeafletMouseEvent } from "leaflet";
import { useEffect, useEffectEvent, useMemo } from "react";
import { Pane, useMap } from "react-leaflet";
import { LAND_CODES, type LandCode } from "../../../contract/lists/land.ts";
import type { Outline } from "../../../contract/place/outline.ts";
import { DrawnOutline } from "./drawn-outline.tsx";
import { DISTRICT_ZOOM } from "../view/map-view.ts";
import { drawBorders, landsOf } from "./outline.ts";
import { useZoom } from "../view/use-zoom.ts";

/** The outlines that have arrived; what is missing is simply not drawn. */
export type Outlines = {
  readonly lands: Outline | undefined;
  readonly districts: Outline | undefined;
  readonly neighbours: Outline | undefined;
};

type OutlineLayersProps = {
  readonly outlines: Outlines;
  readonly selectedLands?: readonly LandCode[];
  readonly onToggleLand?: (land: LandCode) => void;
};

const NO_LANDS: readonly LandCode[] = [];

type LandsProps = { readonly outline: Outline; readonly selected: readonly LandCode[] };

/** Those selected come last: their whole border is to be seen, not only where no neighbour is drawn over it. */
const Lands = ({ outline, selected }: LandsProps) => {
  const isSelected = (land: LandCode): boolean => selected.includes(land);
  const ordered = landsOf(outline).toSorted(([one], [other]) => Number(isSelected(one)) - Number(isSelected(other)));
  return (
    <DrawnOutline outline={outline}>
      {ordered.map(([code, path]) => (
        <path
          key={code}
          data-land={code}
          className={isSelected(code) ? "map-land map-land--selected" : "map-land"}
          d={path}
        />
      ))}
    </DrawnOutline>
  );
};

/** The Land somebody has pressed. Leaflet tells a press from the end of a movement. */
const usePressedLand = (onToggleLand: OutlineLayersProps["onToggleLand"]): void => {
  const map = useMap();
  const toggle = useEffectEvent(({ originalEvent: { target } }: LeafletMouseEvent) => {
    const name = target instanceof Element ? target.getAttribute("data-land") : null;
    const land = LAND_CODES.find((code) => code === name);
    if (land !== undefined) onToggleLand?.(land);
  });
  useEffect(
    function followPresses() {
      const press = (event: LeafletMouseEvent): void => toggle(event);
      map.on("click", press);
      return function stopFollowing() {
        map.off("click", press);
      };
    },
    [map],
  );
};

/** Länder (clickable), from zoom 8 districts, and the neighbouring countries, each as soon as its file is there. */
export const OutlineLayers = ({ outlines, selectedLands = NO_LANDS, onToggleLand }: OutlineLayersProps) => {
  const zoom = useZoom();
  usePressedLand(onToggleLand);
  const { lands, districts, neighbours } = outlines;
  const near = zoom >= DISTRICT_ZOOM ? districts : undefined;
  // One border where two would lie beside each other: from here on the Länder are drawn as fine as their districts.
  const shown = near ?? lands;
  const borders = useMemo(() => near && drawBorders(near), [near]);
  return (
    <>
      <Pane name="neighbours" style={{ zIndex: 210 }}>
        {neighbours && (
          <DrawnOutline outline={neighbours}>
            <path className="map-neighbour" d={neighbours.areas["neighbours"]} />
          </DrawnOutline>
        )}
      </Pane>
      <Pane name="lands" style={{ zIndex: 220 }}>
        {shown && <Lands key={shown === near ? "fine" : "coarse"} outline={shown} selected={selectedLands} />}
      </Pane>
      <Pane name="districts" style={{ zIndex: 230 }}>
        {near && (
          <DrawnOutline outline={near}>
            <path className="map-district" d={borders} />
          </DrawnOutline>
        )}
      </Pane>
    </>
  );
};
