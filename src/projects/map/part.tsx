import { plural } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { toggleValue } from "../../address/codec.ts";
import type { EntryId } from "../../../contract/entries/entry-id.ts";
import { type Bbox, LAND_CODES, type LandCode } from "../../../contract/lists/land.ts";
import { landBboxes } from "../../../contract/lists/land-bbox.ts";
import { PROJECT_STATUSES, type ProjectStatus } from "../../../contract/lists/project-status.ts";
import { pickText } from "../../../contract/localized-text.ts";
import { projectFilterRules } from "../../../contract/entries/project-filter-rules.ts";
import type { ProjectRow } from "../../../contract/entries/project.ts";
import { mapNamesQuery } from "../../http/map-names-query.ts";
import { outlineQuery } from "../../http/outline-query.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { ContactMarks } from "../../map/contact-marks.tsx";
import type { OwnMark } from "../../map/describe-marks.ts";
import { extentOf, uniteBoxes } from "../../map/extent.ts";
import { GermanyMap } from "../../map/germany-map.tsx";
import { landLabelPlaces } from "../../map/label-places.ts";
import { MapLabels } from "../../map/map-labels.tsx";
import { DISTRICT_ZOOM, GERMANY, type MapView } from "../../map/map-view.ts";
import type { MarkWords } from "../../map/mark-words.ts";
import { OutlineLayers } from "../../map/outline-layers.tsx";
import type { PointSet } from "../../map/point-grid.ts";
import { readBasemap } from "../../map/read-basemap.ts";
import { StatusSymbol } from "../../ui/status-symbol.tsx";
import { useEntryListAddress } from "../../entries/entry-list-address.ts";
import { countUnplaced, placeProjects } from "./place-projects.ts";
import { StatusRing } from "./status-ring.tsx";

export type ProjectsMapProps = {
  readonly found: readonly ProjectRow[];
  readonly highlighted: EntryId | null;
  readonly onHighlight: (id: EntryId | null) => void;
};

const basemap = readBasemap();
const never = (): boolean => false;

const useProjectWords = (statusOf: (position: number) => ProjectStatus): MarkWords => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  return useMemo(() => {
    const tell = (members: readonly number[]): string => {
      const statuses = members.map(statusOf);
      return PROJECT_STATUSES.map((status) => ({ status, count: statuses.filter((each) => each === status).length }))
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => `${terms.projectStatuses[status]}: ${count}`)
        .join(", ");
    };
    return {
      several: ({ count, place, members }) => {
        const statuses = tell(members());
        return t`${plural(count, { one: "# Projekt", other: "# Projekte" })} um ${place} (${statuses})`;
      },
      noteOf: (position) => terms.projectStatuses[statusOf(position)],
      count: (count) => t`${plural(count, { one: "# Projekt", other: "# Projekte" })}`,
      atPlace: (place) => t`Projekte an einem Ort: ${place}`,
    };
  }, [t, terms, statusOf]);
};

type LegendProps = { readonly hasLandPlates: boolean; readonly unplaced: number; readonly hasOutlines: boolean };

const Legend = ({ hasLandPlates, unplaced, hasOutlines }: LegendProps) => {
  const { terms } = useLanguage();
  return (
    <div className="map-legend">
      <ul>
        {(["running", "idea", "ended"] as const).map((status) => (
          <li key={status}>
            <StatusSymbol status={status} /> {terms.projectStatuses[status]}
          </li>
        ))}
        {hasLandPlates && (
          <li>
            <span aria-hidden="true" className="land-plate" dir="ltr" translate="no">
              NW 3
            </span>{" "}
            <Trans>so viele für das ganze Land oder ohne Ort</Trans>
          </li>
        )}
      </ul>
      {unplaced > 0 && (
        <p>
          <Plural
            value={unplaced}
            one="# Projekt gilt bundesweit und steht nur in der Liste."
            other="# Projekte gelten bundesweit und stehen nur in der Liste."
          />
        </p>
      )}
      {!hasOutlines && (
        <p role="status">
          <Trans>Die Umrisse der Länder konnten nicht geladen werden. Die Projekte sind vollständig.</Trans>
        </p>
      )}
    </div>
  );
};

const useLandPlates = (ofLands: ReadonlyMap<LandCode, readonly number[]>): readonly OwnMark[] => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  return useMemo(
    () =>
      Array.from(ofLands, ([land, members]): OwnMark => {
        const place = terms.lands[land];
        const text = `${land.slice(3)} ${members.length}`;
        const words = t`${plural(members.length, { one: "# Projekt", other: "# Projekte" })} für ganz ${place} oder ohne Ort`;
        return {
          key: land,
          kind: "land",
          // Who speaks to the program says what is written on the plate.
          label: `${text}: ${words}`,
          text,
          place,
          ...landLabelPlaces[land],
          members,
        };
      }),
    [ofLands, terms, t],
  );
};

/** Degrees around what lies at one point: its town with its surroundings. */
const AROUND = { lon: 0.35, lat: 0.22 } as const;

/** What the map is about: the Länder chosen, else where what was found lies, else all of Germany. */
const homeOf = (points: PointSet, lands: readonly LandCode[], isFiltered: boolean): Bbox => {
  if (lands.length > 0) return uniteBoxes(lands.map((land) => landBboxes[land]));
  const placed = Array.from(points.lon.keys()).filter((position) => !Number.isNaN(points.lon[position] ?? NaN));
  if (!isFiltered || placed.length === 0) return GERMANY;
  const [west, south, east, north] = extentOf(points, placed);
  return [west - AROUND.lon, south - AROUND.lat, east + AROUND.lon, north + AROUND.lat];
};

/** Where the map looks: where somebody moved it since the last filter, else at what is asked for. */
const useShownView = (home: Bbox) => {
  const asked = home.join();
  const [moved, setMoved] = useState<{ readonly view: MapView; readonly asked: string } | null>(null);
  const setView = useCallback((view: MapView) => setMoved({ view, asked }), [asked]);
  return { view: moved?.asked === asked ? moved.view : null, setView };
};

/** The projects found, on the map of Germany; a mark opens its project. */
export const ProjectsMap = ({ found, highlighted, onHighlight }: ProjectsMapProps) => {
  const { terms, language } = useLanguage();
  const { search } = useLocation();
  const navigate = useNavigate();
  const { filter, choose } = useEntryListAddress(projectFilterRules);
  const lands = useQuery(outlineQuery("lands"));
  const neighbours = useQuery(outlineQuery("neighbours"));
  const { points, matches, ofLands } = useMemo(() => placeProjects(found), [found]);
  const chosenLands = LAND_CODES.filter((code) => filter.chosen["land"]?.includes(code));
  const isFiltered = filter.text !== "" || Object.values(filter.chosen).some(({ length }) => length > 0);
  const home = homeOf(points, chosenLands, isFiltered);
  const { view, setView } = useShownView(home);
  const isNear = (view?.zoom ?? 0) >= DISTRICT_ZOOM;
  const districts = useQuery({ ...outlineQuery("districts"), enabled: isNear });
  const names = useQuery(mapNamesQuery);
  const plates = useLandPlates(ofLands);
  const statusOf = useCallback((position: number) => found[position]?.status ?? "idea", [found]);
  const titleOf = useCallback(
    (position: number) => pickText(found[position]?.title ?? { de: "" }, language).text,
    [found, language],
  );
  const locationOf = useCallback((position: number) => found[position]?.municipality?.name ?? "", [found]);
  const toggleLand = (land: LandCode): void => choose("land", toggleValue(LAND_CODES, chosenLands, land));
  return (
    <>
      <a className="skip-link skip-link--map" href="#after-map">
        <Trans>Karte überspringen</Trans>
      </a>
      <GermanyMap
        view={view}
        home={home}
        onViewChange={setView}
        basemap={basemap}
        legend={
          <Legend hasLandPlates={plates.length > 0} unplaced={countUnplaced(found)} hasOutlines={!lands.isError} />
        }
      >
        <OutlineLayers
          outlines={{ lands: lands.data, neighbours: neighbours.data, districts: districts.data }}
          selectedLands={chosenLands}
          onToggleLand={toggleLand}
        />
        <ContactMarks
          points={points}
          matches={matches}
          ofLands={plates}
          statusOf={statusOf}
          words={useProjectWords(statusOf)}
          highlighted={found.findIndex(({ id }) => id === highlighted)}
          isCoarse={never}
          nameOf={titleOf}
          locationOf={locationOf}
          renderSymbol={(position) => <StatusSymbol status={statusOf(position)} />}
          renderRing={({ width, members }) => <StatusRing size={width} statuses={members().map(statusOf)} />}
          functionOf={(position) => terms.projectStatuses[statusOf(position)]}
          names={names.data}
          onSelect={(position) => void navigate(`/projects/${found[position]?.id ?? ""}${search}`)}
          onHighlight={(position) => onHighlight(found[position]?.id ?? null)}
        >
          {({ boxes }) => <MapLabels landNames={terms.lands} names={names.data} marks={boxes} />}
        </ContactMarks>
      </GermanyMap>
      <span id="after-map" tabIndex={-1} />
    </>
  );
};
