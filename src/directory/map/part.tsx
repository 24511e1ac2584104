import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useCallback, useMemo } from "react";
import { noop, useQuery, useQueryClient } from "@tanstack/react-query";
import { toggleValue } from "../../address/codec.ts";
import {
  type ContactIndex,
  kindAt,
  precisionAt,
  sideAt,
  serviceAreasAt,
  type ContactPosition,
} from "../../../contract/contact/contact-index.ts";
import { LAND_CODES, type LandCode } from "../../../contract/lists/land.ts";
import type { AreaCode } from "../../../contract/place/area.ts";
import type { Terms } from "../../../contract/names/terms.ts";
import { locationNameAt } from "../../../contract/contact/location-name.ts";
import { mapNamesQuery } from "../../http/queries/map-names-query.ts";
import { outlineQuery } from "../../http/queries/outline-query.ts";
import { spokenFunctionNameAt } from "../../i18n/function-name.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { AreaOutlines } from "../../map/outlines/area-outlines.tsx";
import { ContactMarks } from "../../map/marks/contact-marks.tsx";
import type { OwnMark } from "../../map/marks/describe-marks.ts";
import { ExtentBar } from "../../map/view/extent-bar.tsx";
import { GermanyMap } from "../../map/germany-map.tsx";
import { countMembers, makeLandPlates } from "../../map/marks/land-plates.ts";
import { MapLabels } from "../../map/labels/map-labels.tsx";
import { MapLegend } from "../../map/map-legend.tsx";
import { DISTRICT_ZOOM, LAND_NAME_ZOOM } from "../../map/view/map-view.ts";
import { OutlineLayers } from "../../map/outlines/outline-layers.tsx";
import { listLandWide, toContactPoints } from "../../map/clusters/contact-points.ts";
import { PlaceMark } from "../../map/marks/place-mark.tsx";
import type { PointSet } from "../../map/clusters/point-grid.ts";
import { readBasemap } from "../../map/read-basemap.ts";
import { SkipOverMap } from "../../map/skip-over-map.tsx";
import { SideSymbol } from "../../ui/side-symbol.tsx";
import { useIdlePrefetch } from "../../ui/use-idle-prefetch.ts";
import { useIsWide } from "../../ui/screen/use-is-wide.ts";
import { CHOSEN_ON_MAP, type DirectoryAddress } from "../directory-address.ts";
import type { DirectoryResult } from "../directory-result.ts";
import type { Marking } from "../list/list-column.tsx";
import { useFocusOnWayBack, useShownView, useViewSteps, type WantedOnMap } from "./use-shown-view.ts";

type ShownExtentProps = {
  readonly placeless: number;
  readonly landWide: number;
  readonly outside: number;
  readonly address: DirectoryAddress;
  readonly hasPlace: boolean;
  /** All that was found is to be seen. */
  readonly onShowAll: () => void;
};

/** What of the contacts the map shows. With a place the list tells who is responsible, wherever they sit. */
const ShownExtent = ({ placeless, landWide, outside, address, hasPlace, onShowAll }: ShownExtentProps) => (
  <ExtentBar
    placeless={placeless}
    landWide={landWide}
    outside={outside}
    isMoved={address.state.view !== null}
    isNarrowed={address.state.filter.bbox !== null}
    onNarrow={hasPlace ? null : (bbox) => address.changeFilter({ bbox })}
    onShowAll={onShowAll}
  />
);

type LegendProps = {
  readonly hasOutlines: boolean;
  /** A place is marked. */
  readonly hasPlace: boolean;
  /** The area that somebody is there for is outlined. */
  readonly hasArea: boolean;
};

const Legend = ({ hasOutlines, hasPlace, hasArea }: LegendProps) => {
  const { terms } = useLanguage();
  return (
    <MapLegend
      failure={
        hasOutlines ? null : (
          <Trans>Die Umrisse der Länder konnten nicht geladen werden. Die Kontakte sind vollständig.</Trans>
        )
      }
    >
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
          <span aria-hidden="true" className="map-legend__area" /> <Trans>Gebiet des Kontakts</Trans>
        </li>
      )}
    </MapLegend>
  );
};

type DirectoryMapProps = Marking & {
  readonly address: DirectoryAddress;
  readonly result: DirectoryResult;
  readonly wanted: WantedOnMap | null;
};

const basemap = readBasemap();

/** Our files have outlines down to the Kreis, and so of the cities that are one. */
const hasOutline = (area: AreaCode): boolean => area.length < 8 || area.endsWith("000");

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

/** Where those found lie; who names only a Land lies nobody knows where, so no ring counts them. */
const usePlaced = (
  index: ContactIndex,
  matches: Uint8Array,
): { readonly points: PointSet; readonly plates: readonly OwnMark[] } => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  const placed = useMemo(() => toContactPoints(index), [index]);
  const ofLands = useMemo(() => listLandWide(index, placed, matches), [index, placed, matches]);
  const plates = useMemo(
    () =>
      makeLandPlates(
        ofLands,
        terms.lands,
        (count, place) =>
          t`${plural(count, { one: "# Kontakt nennt", other: "# Kontakte nennen" })} nur das Land ${place}`,
      ),
    [ofLands, terms, t],
  );
  return { points: placed.points, plates };
};

/** The names of Kreise and towns; they are written beside the marks, so they are asked for when these are there. */
const useLaterNames = () => {
  const client = useQueryClient();
  useIdlePrefetch(() => void client.query(mapNamesQuery).catch(noop));
  return useQuery({ ...mapNamesQuery, enabled: false });
};

/** The contacts found, on the map of Germany, in step with the list through the address. */
export const DirectoryMap = ({ address, result, wanted, ...marking }: DirectoryMapProps) => {
  const { selected, highlight, onShowOnMap } = marking;
  const { index, filtered, found } = result;
  const { terms } = useLanguage();
  const { state, select, changeFilter } = address;
  // Who has not moved the map sees the place asked for.
  const place = found?.place ?? null;
  const isWide = useIsWide();
  useFocusOnWayBack(address);
  const { view, home, wantedMark, setOnMap } = useShownView(state, result, { selected, wanted, isAlone: !isWide });
  const needsDistricts = (view?.zoom ?? 0) >= DISTRICT_ZOOM || found !== null || selected >= 0;
  // The area of the contact one looks at; before one is chosen, of the one to ask first.
  const responsible = found === null ? -1 : selected >= 0 ? selected : found.responsibleCount > 0 ? found.first : -1;
  const serviceAreas = useMemo(() => (responsible < 0 ? [] : serviceAreasAt(index, responsible)), [index, responsible]);
  const lands = useQuery(outlineQuery("lands"));
  const neighbours = useQuery(outlineQuery("neighbours"));
  const districts = useQuery({ ...outlineQuery("districts"), enabled: needsDistricts });
  const names = useLaterNames();
  const matches = found?.matches ?? filtered.matches;
  const { points, plates } = usePlaced(index, matches);
  const outlines = { lands: lands.data, neighbours: neighbours.data, districts: districts.data };
  const toggleLand = (land: LandCode): void =>
    changeFilter({ lands: toggleValue(LAND_CODES, state.filter.lands, land) });

  return (
    <SkipOverMap>
      <GermanyMap
        view={view}
        home={home}
        // Below it on a small screen stands which of those found is told of: going on to the next changes nothing of that.
        {...useViewSteps(address, isWide || selected < 0)}
        basemap={basemap}
        legend={
          <Legend hasOutlines={!lands.isError} hasPlace={place !== null} hasArea={serviceAreas.some(hasOutline)} />
        }
      >
        <OutlineLayers outlines={outlines} selectedLands={state.filter.lands} onToggleLand={toggleLand} />
        <AreaOutlines districts={outlines.districts} areas={serviceAreas} />
        <ContactMarks
          points={points}
          matches={matches}
          ofLands={plates}
          platesFrom={LAND_NAME_ZOOM}
          coordinator={filtered.coordinator}
          selected={selected}
          highlight={highlight}
          wanted={wantedMark}
          {...useNaming(index, terms)}
          names={names.data}
          onSelect={(position) => {
            const id = index.ids[position] ?? null;
            setOnMap(id);
            select(id, { state: CHOSEN_ON_MAP });
          }}
          movesToChosen={!isWide}
        >
          {({ outside, boxes }) => (
            <>
              <MapLabels landNames={terms.lands} names={names.data} marks={boxes} place={place} />
              {place !== null && <PlaceMark place={place} marks={boxes} />}
              <ShownExtent
                placeless={found === null ? filtered.placeless : 0}
                landWide={found === null ? countMembers(plates) : 0}
                outside={outside}
                address={address}
                hasPlace={place !== null}
                onShowAll={() => onShowOnMap(-1)}
              />
            </>
          )}
        </ContactMarks>
      </GermanyMap>
    </SkipOverMap>
  );
};
