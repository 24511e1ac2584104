import { Link, useLocation } from "react-router";
import { toEntryPath } from "../../contract/entries/entry-registry.ts";
import type { EntryId } from "../../contract/entries/entry-id.ts";
import type { ProjectRow } from "../../contract/entries/project.ts";
import { Localized } from "../i18n/localized.tsx";
import { type Highlight, useHighlighted } from "../ui/highlight.ts";
import { ProjectSketch } from "./project-sketch.tsx";

type ProjectListProps = {
  readonly found: readonly ProjectRow[];
  readonly highlight: Highlight<EntryId | null>;
};

/** Projects one below the other; the whole row opens the project, with the filters kept for the way back. */
export const ProjectList = ({ found, highlight }: ProjectListProps) => {
  const { search } = useLocation();
  const highlighted = useHighlighted(highlight, (id) => id);
  return (
    <ul className="entry-list">
      {found.map((project) => (
        <li
          key={project.id}
          className={project.id === highlighted ? "project-row--highlighted" : undefined}
          onMouseEnter={() => highlight.set(project.id)}
          onMouseLeave={() => highlight.set(null)}
          onFocus={() => highlight.set(project.id)}
          onBlur={() => highlight.set(null)}
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
