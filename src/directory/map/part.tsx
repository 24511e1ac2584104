import { Trans } from "@lingui/react/macro";
import { useCallback, useMemo, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { useLocation, useNavigate } from "react-router";
import { toggleValue } from "../../address/codec.ts";
import type { ContactId } from "../../../contract/contact/contact-id.ts";
import {
  type ContactIndex,
  kindAt,
  precisionAt,
  sideAt,
  serviceAreasAt,
  type ContactPosition,
} from "../../../contract/contact/contact-index.ts";
import { landBboxes } from "../../../contract/lists/land-bbox.ts";
import { type Bbox, LAND_CODES, type LandCode } from "../../../contract/lists/land.ts";
import type { NamedPlace } from "../../../contract/place/gazetteer.ts";
import type { AreaCode } from "../../../contract/place/area.ts";
import type { Terms } from "../../../contract/names/terms.ts";
import { locationNameAt } from "../../../contract/contact/location-name.ts";
import { mapNamesQuery } from "../../http/map-names-query.ts";
import { outlineQuery } from "../../http/outline-query.ts";
import { spokenFunctionNameAt } from "../../i18n/function-name.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { AreaOutlines } from "../../map/area-outlines.tsx";
import { ContactMarks } from "../../map/contact-marks.tsx";
import { extentOf, uniteBoxes } from "../../map/extent.ts";
import { ExtentBar } from "../../map/extent-bar.tsx";
import { GermanyMap } from "../../map/germany-map.tsx";
import { MapLabels } from "../../map/map-labels.tsx";
import { DISTRICT_ZOOM, GERMANY, type MapView } from "../../map/map-view.ts";
import { OutlineLayers } from "../../map/outline-layers.tsx";
import { PlaceMark } from "../../map/place-mark.tsx";
import { readBasemap } from "../../map/read-basemap.ts";
import { useIsWide } from "../../ui/use-is-wide.ts";
import { SideSymbol } from "../../ui/side-symbol.tsx";
import type { DirectoryAddress } from "../directory-address.ts";
import type { DirectoryResult } from "../directory-result.ts";
import type { Marking } from "../list/list-column.tsx";

type MapLegendProps = {
  readonly hasOutlines: boolean;
  /** A place is marked. */
  readonly hasPlace: boolean;
  /** The area that somebody is responsible for is outlined. */
  readonly hasArea: boolean;
};

/** What the shapes mean; also says so when the outlines could not be loaded. */
const MapLegend = ({ hasOutlines, hasPlace, hasArea }: MapLegendProps) => {
  const { terms } = useLanguage();
  return (
    <div className="map-legend">
      <ul>
        <li>
          <SideSymbol side="security-authority" /> {terms.sides["security-authority"]}
        </li>
        <li>
          <SideSymbol side="muslim-organization" /> {terms.sides["muslim-organization"]}
        </li>
        <li>
          <SideSymbol side="muslim-organization" isArea /> <Trans>nur Gebiet angegeben</Trans>
        </li>
        {hasPlace && (
          <li>
            <span aria-hidden="true" className="map-legend__place" /> <Trans>gesuchter Ort</Trans>
          </li>
        )}
        {hasArea && (
          <li>
            <span aria-hidden="true" className="map-legend__area" /> <Trans>Gebiet der zuständigen Stelle</Trans>
          </li>
        )}
      </ul>
      {!hasOutlines && (
        <p role="status">
          <Trans>Die Umrisse der Länder konnten nicht geladen werden. Die Kontakte sind vollständig.</Trans>
        </p>
      )}
    </div>
  );
};

type ShownExtentProps = {
  readonly placeless: number;
  readonly outside: number;
  readonly address: DirectoryAddress;
  readonly hasPlace: boolean;
  /** All that was found is to be seen. */
  readonly onShowAll: () => void;
};

/** What of the contacts the map shows. With a place the list tells who is responsible, wherever they sit. */
const ShownExtent = ({ placeless, outside, address, hasPlace, onShowAll }: ShownExtentProps) => (
  <ExtentBar
    placeless={placeless}
    outside={outside}
    isMoved={address.state.view !== null}
    isNarrowed={address.state.filter.bbox !== null}
    onNarrow={hasPlace ? null : (bbox, isOnTheWay) => address.changeFilter({ bbox }, { replace: isOnTheWay })}
    onShowAll={onShowAll}
  />
);

/** Whom somebody wants to see on the map, -1: all that were found; until something else is asked for or chosen. */
export type WantedOnMap = {
  readonly position: ContactPosition;
  readonly result: DirectoryResult | null;
  readonly selectedId: ContactId | null;
};

type DirectoryMapProps = Marking & {
  readonly address: DirectoryAddress;
  readonly result: DirectoryResult;
  readonly wanted: WantedOnMap | null;
};

/** A municipality with its surroundings; a Kreis as a whole. */
const TOWN_ZOOM = 10;
const WHOLE_DISTRICT_ZOOM = 9;

/** Where the map looks for a place. */
const viewOf = ({ key, lat, lon }: NamedPlace): MapView => ({
  zoom: key.length === 5 ? WHOLE_DISTRICT_ZOOM : TOWN_ZOOM,
  lat,
  lon,
});

/** Degrees around a contact: its town with its surroundings. */
const AROUND = { lon: 0.35, lat: 0.22 } as const;

/** What the map is about until somebody moves it: the contact chosen, else the Länder, else all of Germany. */
const homeOf = (index: ContactIndex, selected: number, lands: readonly LandCode[]): Bbox => {
  const lon = index.lon[selected] ?? NaN;
  const lat = index.lat[selected] ?? NaN;
  if (!Number.isNaN(lon) && !Number.isNaN(lat)) {
    return [lon - AROUND.lon, lat - AROUND.lat, lon + AROUND.lon, lat + AROUND.lat];
  }
  return lands.length === 0 ? GERMANY : uniteBoxes(lands.map((land) => landBboxes[land]));
};

/** Around all that were found and have a place; null where none has. */
const extentOfFound = (index: ContactIndex, rows: Uint32Array): Bbox | null => {
  const placed = Array.from(rows).filter((position) => !Number.isNaN(index.lon[position] ?? NaN));
  return placed.length === 0 ? null : extentOf(index, placed);
};

const basemap = readBasemap();

/** Our files have outlines down to the Kreis, and so of the cities that are one. */
const hasOutline = (area: AreaCode): boolean => area.length < 8 || area.endsWith("000");

/** Where the map looks: where somebody moved it, else at what the question is about. */
const useShownView = (
  { state, selectedId }: DirectoryAddress,
  result: DirectoryResult,
  selected: ContactPosition,
  wanted: WantedOnMap | null,
) => {
  const { index, filtered, found } = result;
  const { rows } = filtered;
  const place = found?.place ?? null;
  const isWanted = wanted?.result?.filtered.rows === rows && wanted.selectedId === selectedId;
  const isWholeWanted = isWanted && wanted.position < 0;
  const [onMap, setOnMap] = useState<ContactId | null>(null);
  // Whoever is chosen on the map is in sight already: it stays where it is.
  const chosen = selectedId === onMap ? -1 : selected;
  const shownContact = isWanted ? wanted.position : chosen;
  const home = useMemo(
    () => (isWholeWanted ? extentOfFound(index, rows) : null) ?? homeOf(index, shownContact, state.filter.lands),
    [index, shownContact, state.filter.lands, isWholeWanted, rows],
  );
  const view = useMemo(
    () => state.view ?? (place === null || shownContact >= 0 ? null : viewOf(place)),
    [state.view, place, shownContact],
  );
  return { view, home, setOnMap };
};

/** Marks an entry of the history that somebody came to by pressing a ring. */
const STEP = "map-step";

/** How the map tells where it looks: a ring pressed is a step one can go back from, a map moved is none. */
const useViewSteps = ({ changeView }: DirectoryAddress) => {
  const entry: unknown = useLocation().state;
  const navigate = useNavigate();
  return {
    onViewChange: (view: MapView, isStep: boolean): void => changeView(view, isStep ? { state: STEP } : undefined),
    onStepBack: entry === STEP ? () => void navigate(-1) : undefined,
  };
};

/** What the map says of each contact. */
const useNaming = (index: ContactIndex, terms: Terms) => {
  const isCoarse = useCallback((position: ContactPosition) => precisionAt(index, position) !== "address", [index]);
  const nameOf = useCallback((position: ContactPosition) => index.names[position] ?? "", [index]);
  const locationOf = useCallback((position: ContactPosition) => locationNameAt(index, position, terms), [index, terms]);
  const functionOf = (position: ContactPosition): string =>
    sideAt(index, position) === "security-authority"
      ? spokenFunctionNameAt(index, position, terms)
      : terms.kinds[kindAt(index, position)];
  return { isCoarse, nameOf, locationOf, functionOf };
};

/** The contacts found, on the map of Germany, in step with the list through the address. */
export const DirectoryMap = ({ address, result, wanted, ...marking }: DirectoryMapProps) => {
  const { selected, highlighted, onHighlight, onShowOnMap } = marking;
  const { index, filtered, found } = result;
  const { terms } = useLanguage();
  const { state, select, changeFilter } = address;
  // Who has not moved the map sees the place asked for.
  const place = found?.place ?? null;
  const isWide = useIsWide();
  const { view, home, setOnMap } = useShownView(address, result, selected, wanted);
  const needsDistricts = (view?.zoom ?? 0) >= DISTRICT_ZOOM || found !== null || selected >= 0;
  // The area of the contact one looks at; before one is chosen, of the one to ask first.
  const responsible = found === null ? -1 : selected >= 0 ? selected : found.responsibleCount > 0 ? found.first : -1;
  const serviceAreas = useMemo(() => (responsible < 0 ? [] : serviceAreasAt(index, responsible)), [index, responsible]);
  const lands = useQuery(outlineQuery("lands"));
  const neighbours = useQuery(outlineQuery("neighbours"));
  const districts = useQuery({ ...outlineQuery("districts"), enabled: needsDistricts });
  const names = useQuery(mapNamesQuery);
  const points = useMemo(() => ({ lon: index.lon, lat: index.lat, group: index.side }), [index]);
  const outlines = { lands: lands.data, neighbours: neighbours.data, districts: districts.data };
  const toggleLand = (land: LandCode): void => {
    const { lands: chosen } = state.filter;
    changeFilter({
      lands: toggleValue(LAND_CODES, chosen, land),
    });
  };

  return (
    <>
      <a className="skip-link skip-link--map" href="#after-map">
        <Trans>Karte überspringen</Trans>
      </a>
      <GermanyMap
        view={view}
        home={home}
        {...useViewSteps(address)}
        basemap={basemap}
        legend={
          <MapLegend hasOutlines={!lands.isError} hasPlace={place !== null} hasArea={serviceAreas.some(hasOutline)} />
        }
      >
        <OutlineLayers outlines={outlines} selectedLands={state.filter.lands} onToggleLand={toggleLand} />
        <AreaOutlines districts={outlines.districts} areas={serviceAreas} />
        <ContactMarks
          points={points}
          matches={found?.matches ?? filtered.matches}
          coordinator={filtered.coordinator}
          selected={selected}
          highlighted={highlighted}
          {...useNaming(index, terms)}
          names={names.data}
          onSelect={(position) => {
            const id = index.ids[position] ?? null;
            setOnMap(id);
            select(id);
          }}
          movesToChosen={!isWide}
          onHighlight={onHighlight}
        >
          {({ outside, boxes }) => (
            <>
              <MapLabels landNames={terms.lands} names={names.data} marks={boxes} place={place} />
              {place !== null && <PlaceMark place={place} marks={boxes} />}
              <ShownExtent
                placeless={found === null ? filtered.placeless : 0}
                outside={outside}
                address={address}
                hasPlace={place !== null}
                onShowAll={() => onShowOnMap(-1)}
              />
            </>
          )}
        </ContactMarks>
      </GermanyMap>
      <span id="after-map" tabIndex={-1} />
    </>
  );
};
