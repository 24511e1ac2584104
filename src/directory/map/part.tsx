import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { AreaCode } from "../../../contract/place/area.ts";
import { precisionAt, serviceAreasAt } from "../../../contract/contact/contact-index.ts";
import { LAND_CODES, type LandCode } from "../../../contract/lists/land.ts";
import { placeNameAt } from "../../../contract/place/place-name.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { readBasemap } from "../../map/read-basemap.ts";
import { GermanyMap } from "../../map/germany-map.tsx";
import { DISTRICT_ZOOM } from "../../map/map-view.ts";
import { outlineQuery } from "../../http/outline-query.ts";
import { viewOf } from "../place/place-view.ts";
import { MapLegend } from "./map-legend.tsx";
import type { Marking } from "../list/found-contacts.tsx";
import type { DirectoryResult } from "../directory-result.ts";
import type { DirectoryAddress } from "../directory-address.ts";

type DirectoryMapProps = Marking & {
  readonly address: DirectoryAddress;
  readonly result: DirectoryResult;
};

const basemap = readBasemap();

/** Our files have outlines down to the Kreis, and so of the cities that are one. */
const hasOutline = (area: AreaCode): boolean => area.length < 8 || area.endsWith("000");

/** The contacts found, on the map of Germany, in step with the list through the address. */
export const DirectoryMap = ({ address, result, selected, highlighted, onHighlight }: DirectoryMapProps) => {
  const { index, filtered, found } = result;
  const { terms } = useLanguage();
  const { state, select, changeFilter, changeView } = address;
  // Who has not moved the map sees the place asked for.
  const place = found?.place ?? null;
  const view = useMemo(() => state.view ?? (place === null ? null : viewOf(place)), [state.view, place]);
  const needsDistricts = (view?.zoom ?? 0) >= DISTRICT_ZOOM || found !== null;
  // The area of the contact one looks at; before one is chosen, of the one to ask first.
  const responsible = found === null ? -1 : selected >= 0 ? selected : found.responsibleCount > 0 ? found.first : -1;
  const serviceAreas = useMemo(() => (responsible < 0 ? [] : serviceAreasAt(index, responsible)), [index, responsible]);
  const lands = useQuery(outlineQuery("lands"));
  const neighbours = useQuery(outlineQuery("neighbours"));
  const districts = useQuery({ ...outlineQuery("districts"), enabled: needsDistricts });
  const points = useMemo(() => ({ lon: index.lon, lat: index.lat, group: index.side }), [index]);
  const outlines = { lands: lands.data, neighbours: neighbours.data, districts: districts.data };
  const isCoarse = useCallback((position: number) => precisionAt(index, position) !== "address", [index]);
  const nameOf = useCallback((position: number) => index.names[position] ?? "", [index]);
  const placeOf = useCallback((position: number) => placeNameAt(index, position, terms), [index, terms]);

  const toggleLand = (land: LandCode): void => {
    const { lands: chosen } = state.filter;
    changeFilter({
      lands: LAND_CODES.filter((code) => (code === land ? !chosen.includes(land) : chosen.includes(code))),
    });
  };

  return (
    <>
      <a className="skip-link skip-link--map" href="#after-map">
        <Trans>Karte überspringen</Trans>
      </a>
      <GermanyMap
        points={points}
        matches={found?.matches ?? filtered.matches}
        coordinator={filtered.coordinator}
        selected={selected}
        highlighted={highlighted}
        isCoarse={isCoarse}
        nameOf={nameOf}
        placeOf={placeOf}
        onSelect={(position) => select(index.ids[position] ?? null)}
        onHighlight={onHighlight}
        outlines={outlines}
        areas={serviceAreas}
        place={place}
        landNames={terms.lands}
        selectedLands={state.filter.lands}
        onToggleLand={toggleLand}
        view={view}
        onViewChange={changeView}
        basemap={basemap}
      >
        <MapLegend hasOutlines={!lands.isError} hasPlace={place !== null} hasArea={serviceAreas.some(hasOutline)} />
      </GermanyMap>
      <span id="after-map" tabIndex={-1} />
    </>
  );
};
