import { plural } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import type { EntryId } from "../../../contract/entries/entry-id.ts";
import { LAND_CODES, type LandCode } from "../../../contract/lists/land.ts";
import { pickText } from "../../../contract/localized-text.ts";
import { projectCollection } from "../../../contract/entries/project-collection.ts";
import type { ProjectRow } from "../../../contract/entries/project.ts";
import { outlineQuery } from "../../http/outline-query.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { GermanyMap } from "../../map/germany-map.tsx";
import { DISTRICT_ZOOM, type MapView } from "../../map/map-view.ts";
import type { MarkWords } from "../../map/mark-words.ts";
import { readBasemap } from "../../map/read-basemap.ts";
import { useCollectionAddress } from "../../entries/collection-address.ts";
import { placeProjects } from "./place-projects.ts";

export type ProjectsMapProps = {
  readonly found: readonly ProjectRow[];
  readonly highlighted: EntryId | null;
  readonly onHighlight: (id: EntryId | null) => void;
};

const basemap = readBasemap();
const never = (): boolean => false;
const NO_AREAS: readonly never[] = [];

const useProjectWords = (): MarkWords => {
  const { t } = useLingui();
  return useMemo(
    () => ({
      several: ({ count, place }) => t`${plural(count, { one: "# Projekt", other: "# Projekte" })} um ${place}`,
      count: (count) => t`${plural(count, { one: "# Projekt", other: "# Projekte" })}`,
      atPlace: (place) => t`Projekte an einem Ort: ${place}`,
    }),
    [t],
  );
};

const Legend = ({ unplaced, hasOutlines }: { readonly unplaced: number; readonly hasOutlines: boolean }) => (
  <div className="map-legend">
    <p className="projects-legend">
      <span aria-hidden="true" className="joint-symbol" /> <Trans>Projekt, in der Mitte des Ortes</Trans>
    </p>
    {unplaced > 0 && (
      <p>
        <Plural
          value={unplaced}
          one="# Projekt gilt für ein ganzes Land und steht nur in der Liste."
          other="# Projekte gelten für ganze Länder und stehen nur in der Liste."
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

/** Those of the projects found that belong to a town, on the map of Germany; a mark opens its project. */
export const ProjectsMap = ({ found, highlighted, onHighlight }: ProjectsMapProps) => {
  const { terms, language } = useLanguage();
  const { search } = useLocation();
  const navigate = useNavigate();
  const { filter, choose } = useCollectionAddress(projectCollection);
  const [view, setView] = useState<MapView | null>(null);
  const lands = useQuery(outlineQuery("lands"));
  const neighbours = useQuery(outlineQuery("neighbours"));
  const districts = useQuery({ ...outlineQuery("districts"), enabled: (view?.zoom ?? 0) >= DISTRICT_ZOOM });
  const { projects, points, matches } = useMemo(() => placeProjects(found), [found]);
  const nameOf = useCallback(
    (position: number) => pickText(projects[position]?.title ?? { de: "" }, language).text,
    [projects, language],
  );
  const placeOf = useCallback((position: number) => projects[position]?.municipality?.name ?? "", [projects]);
  const chosenLands = LAND_CODES.filter((code) => filter.chosen["land"]?.includes(code));
  const toggleLand = (land: LandCode): void =>
    choose(
      "land",
      LAND_CODES.filter((code) => (code === land ? !chosenLands.includes(land) : chosenLands.includes(code))),
    );
  return (
    <>
      <a className="skip-link skip-link--map" href="#after-map">
        <Trans>Karte überspringen</Trans>
      </a>
      <GermanyMap
        points={points}
        matches={matches}
        isJoint
        words={useProjectWords()}
        coordinator={-1}
        selected={-1}
        highlighted={projects.findIndex(({ id }) => id === highlighted)}
        isCoarse={never}
        nameOf={nameOf}
        placeOf={placeOf}
        onSelect={(position) => void navigate(`/projects/${projects[position]?.id ?? ""}${search}`)}
        onHighlight={(position) => onHighlight(projects[position]?.id ?? null)}
        outlines={{ lands: lands.data, neighbours: neighbours.data, districts: districts.data }}
        areas={NO_AREAS}
        place={null}
        landNames={terms.lands}
        selectedLands={chosenLands}
        onToggleLand={toggleLand}
        view={view}
        onViewChange={setView}
        basemap={basemap}
      >
        <Legend unplaced={found.length - projects.length} hasOutlines={!lands.isError} />
      </GermanyMap>
      <span id="after-map" tabIndex={-1} />
    </>
  );
};
