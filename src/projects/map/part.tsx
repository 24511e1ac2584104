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
import { mapNamesQuery } from "../../http/queries/map-names-query.ts";
import { outlineQuery } from "../../http/queries/outline-query.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { ContactMarks } from "../../map/marks/contact-marks.tsx";
import type { OwnMark } from "../../map/marks/describe-marks.ts";
import { extentOf, uniteBoxes } from "../../map/view/extent.ts";
import { GermanyMap } from "../../map/germany-map.tsx";
import { LandPlate } from "../../map/marks/land-plate.tsx";
import { MapLegend } from "../../map/map-legend.tsx";
import { makeLandPlates, type MembersOfLands } from "../../map/marks/land-plates.ts";
import { MapLabels } from "../../map/labels/map-labels.tsx";
import { DISTRICT_ZOOM, GERMANY, type MapView } from "../../map/view/map-view.ts";
import type { MarkWords } from "../../map/marks/mark-words.ts";
import { OutlineLayers } from "../../map/outlines/outline-layers.tsx";
import type { PointSet } from "../../map/clusters/point-grid.ts";
import { readBasemap } from "../../map/read-basemap.ts";
import { SkipOverMap } from "../../map/skip-over-map.tsx";
import type { Highlight } from "../../ui/highlight.ts";
import { StatusSymbol } from "../../ui/status-symbol.tsx";
import { useEntryListAddress } from "../../entries/list/entry-list-address.ts";
import { countUnplaced, placeProjects } from "./place-projects.ts";
import { StatusRing } from "./status-ring.tsx";

export type ProjectsMapProps = {
  readonly found: readonly ProjectRow[];
  readonly highlight: Highlight<EntryId | null>;
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
      several: ({ count, place, isOnePlace, members }) => {
        const statuses = tell(members());
        if (isOnePlace) {
          return t`${plural(count, { one: "# Projekt", other: "# Projekte" })} an einem Ort: ${place} (${statuses})`;
        }
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
    <MapLegend
      note={
        unplaced > 0 && (
          <p>
            <Plural
              value={unplaced}
              one="# Projekt gilt bundesweit und steht nur in der Liste."
              other="# Projekte gelten bundesweit und stehen nur in der Liste."
            />
          </p>
        )
      }
      failure={
        hasOutlines ? null : (
          <Trans>Die Umrisse der Länder konnten nicht geladen werden. Die Projekte sind vollständig.</Trans>
        )
      }
    >
      {(["running", "idea", "ended"] as const).map((status) => (
        <li key={status}>
          <StatusSymbol status={status} /> {terms.projectStatuses[status]}
        </li>
      ))}
      {hasLandPlates && (
        <li>
          <LandPlate /> <Trans>so viele für das ganze Land oder ohne Ort</Trans>
        </li>
      )}
    </MapLegend>
  );
};

const useLandPlates = (ofLands: MembersOfLands): readonly OwnMark[] => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  return useMemo(
    () =>
      makeLandPlates(
        ofLands,
        terms.lands,
        (count, place) =>
          t`${plural(count, { one: "# Projekt", other: "# Projekte" })} für ganz ${place} oder ohne Ort`,
      ),
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
export const ProjectsMap = ({ found, highlight }: ProjectsMapProps) => {
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
  const onMap = useMemo<Highlight<number>>(
    () => ({
      ...highlight,
      read: () => found.findIndex(({ id }) => id === highlight.read()),
      set: (position) => highlight.set(found[position]?.id ?? null),
    }),
    [found, highlight],
  );
  const toggleLand = (land: LandCode): void => choose("land", toggleValue(LAND_CODES, chosenLands, land));
  return (
    <SkipOverMap>
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
          highlight={onMap}
          isCoarse={never}
          nameOf={titleOf}
          locationOf={locationOf}
          renderSymbol={(position) => <StatusSymbol status={statusOf(position)} />}
          renderRing={({ width, members }) => <StatusRing size={width} statuses={members().map(statusOf)} />}
          functionOf={(position) => terms.projectStatuses[statusOf(position)]}
          names={names.data}
          onSelect={(position) => void navigate(`/projects/${found[position]?.id ?? ""}${search}`)}
        >
          {({ boxes }) => <MapLabels landNames={terms.lands} names={names.data} marks={boxes} />}
        </ContactMarks>
      </GermanyMap>
    </SkipOverMap>
  );
};
