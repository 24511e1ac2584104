import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import type { EntryId } from "../../contract/entry-id.ts";
import type { ProjectRow } from "../../contract/project.ts";
import { laterPart } from "../ui/later-part.tsx";
import { useIsWide } from "../ui/use-is-wide.ts";
import { ProjectList } from "./project-list.tsx";

const MapFailure = () => (
  <p className="part-failure" role="status">
    <Trans>Die Karte konnte nicht geladen werden. Die Liste ist vollständig.</Trans>
  </p>
);

const ProjectsMap = laterPart(async () => (await import("./projects-map.tsx")).ProjectsMap, {
  messages: ["later", "projects"],
  waiting: () => <div className="map-placeholder" />,
  failed: <MapFailure />,
});

type ProjectsFoundProps = {
  readonly found: readonly ProjectRow[];
  /** Where list and map do not fit side by side, the map takes the list's place. */
  readonly isMapWanted: boolean;
};

/** The projects found, as a list beside the map. */
export const ProjectsFound = ({ found, isMapWanted }: ProjectsFoundProps) => {
  const isWide = useIsWide();
  const [highlighted, setHighlighted] = useState<EntryId | null>(null);
  const shared = { found, highlighted, onHighlight: setHighlighted };
  return (
    <div className={`projects-found${isMapWanted ? " projects-found--map" : ""}`}>
      <ProjectList {...shared} />
      <div className="projects-found__map">{(isWide || isMapWanted) && <ProjectsMap {...shared} />}</div>
    </div>
  );
};
