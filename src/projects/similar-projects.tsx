import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Link, useLocation } from "react-router";
import { toEntryPath } from "../../contract/entries/entry-registry.ts";
import { projectRowSchema, type ProjectRow } from "../../contract/entries/project.ts";
import { toFailure } from "../http/request-error.ts";
import { entriesQuery } from "../http/queries/entry-queries.ts";
import { Localized } from "../i18n/localized.tsx";
import { PAGE_HEADING_ID } from "../ui/screen/page-heading.tsx";
import { FailurePanel } from "../ui/failure/failure-panel.tsx";
import { findSimilarProjects, type Similarity } from "./find-similar-projects.ts";
import { ProjectSketch } from "./project-sketch.tsx";

const MOST_SHOWN = 4;

/** Projects like this one in other Länder, each with what makes it similar. */
export const SimilarProjects = ({ project }: { readonly project: ProjectRow }) => {
  const { t } = useLingui();
  const { search } = useLocation();
  const { data, error, isFetching, refetch } = useQuery(entriesQuery("projects", projectRowSchema));
  const similar = useMemo(
    () => (data === undefined ? [] : findSimilarProjects(data.entries, project, MOST_SHOWN)),
    [data, project],
  );
  const reasons = {
    "topic-format-group": t`gleiches Thema, gleiche Form und gleiche Zielgruppe`,
    "topic-format": t`gleiches Thema und gleiche Form`,
    "topic-group": t`gleiches Thema und gleiche Zielgruppe`,
    topic: t`gleiches Thema`,
  } as const satisfies Record<Similarity, string>;
  if (data === undefined) {
    return error === null ? (
      <p className="muted" role="status">
        <Trans>Projekte werden geladen …</Trans>
      </p>
    ) : (
      <FailurePanel
        title={<Trans>Die anderen Projekte konnten nicht geladen werden</Trans>}
        failure={toFailure(error)}
        isRetrying={isFetching}
        onRetry={() => void refetch()}
        nextId={PAGE_HEADING_ID}
      />
    );
  }
  if (similar.length === 0) {
    return (
      <p>
        <Trans>In anderen Ländern ist zu diesem Thema noch nichts eingetragen.</Trans>
      </p>
    );
  }
  return (
    <ul className="entry-list">
      {similar.map(({ project: other, similarity }) => (
        <li key={other.id}>
          <h3 className="entry-list__name">
            <Link to={`${toEntryPath("projects", other.id)}${search}`}>
              <Localized text={other.title} />
            </Link>
          </h3>
          <p className="project-reason">{reasons[similarity]}</p>
          <ProjectSketch project={other} />
        </li>
      ))}
    </ul>
  );
};
