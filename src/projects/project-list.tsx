import { Link, useLocation } from "react-router";
import { toEntryPath } from "../../contract/entries/entry-registry.ts";
import type { EntryId } from "../../contract/entries/entry-id.ts";
import type { ProjectRow } from "../../contract/entries/project.ts";
import { Localized } from "../i18n/localized.tsx";
import { ProjectSketch } from "./project-sketch.tsx";

type ProjectListProps = {
  readonly found: readonly ProjectRow[];
  readonly highlighted: EntryId | null;
  readonly onHighlight: (id: EntryId | null) => void;
};

/** Projects one below the other; the whole row opens the project, with the filters kept for the way back. */
export const ProjectList = ({ found, highlighted, onHighlight }: ProjectListProps) => {
  const { search } = useLocation();
  return (
    <ul className="entry-list">
      {found.map((project) => (
        <li
          key={project.id}
          className={project.id === highlighted ? "project-row--highlighted" : undefined}
          onMouseEnter={() => onHighlight(project.id)}
          onMouseLeave={() => onHighlight(null)}
          onFocus={() => onHighlight(project.id)}
          onBlur={() => onHighlight(null)}
        >
          <h3 className="entry-list__name">
            <Link to={`${toEntryPath("projects", project.id)}${search}`}>
              <Localized text={project.title} />
            </Link>
          </h3>
          <ProjectSketch project={project} />
          <p className="project-row__summary">
            <Localized text={project.summary} hasNumbers />
          </p>
        </li>
      ))}
    </ul>
  );
};
