import { Trans, useLingui } from "@lingui/react/macro";
import { lazyPart } from "../i18n/lazy-part.tsx";
import { useIsWide } from "../ui/screen/use-is-wide.ts";
import type { ProjectsMapProps } from "./map/part.tsx";
import { useFoundProjects } from "./use-found-projects.ts";

const MapFailure = () => (
  <p className="map-failure" role="status">
    <Trans>Die Karte konnte nicht geladen werden. Die Liste ist vollständig.</Trans>
  </p>
);

const LazyProjectsMap = lazyPart("projects/map", () => import("./map/part.tsx")).component("ProjectsMap", {
  waiting: () => <div className="map-placeholder" />,
  failed: <MapFailure />,
});

type MapColumnProps = Omit<ProjectsMapProps, "found"> & {
  /** Where list and map do not fit side by side, the map takes the list's place. */
  readonly isWanted: boolean;
};

/** The map beside the list, in step with it through the address. */
export const MapColumn = ({ isWanted, highlight }: MapColumnProps) => {
  const { t } = useLingui();
  const isWide = useIsWide();
  const found = useFoundProjects();
  const isDrawn = found !== null && (isWide || isWanted);
  return (
    <aside className="projects-layout__map" id="map" aria-label={t`Projekte auf der Karte`}>
      {isDrawn ? <LazyProjectsMap found={found} highlight={highlight} /> : <div className="map-placeholder" />}
    </aside>
  );
};
