import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { toEntryPath } from "../../contract/entries/entry-registry.ts";
import type { EntryId } from "../../contract/entries/entry-id.ts";
import { materialSchema } from "../../contract/entries/material.ts";
import { toFailure } from "../http/request-error.ts";
import { joinNames } from "../i18n/format/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { entriesQuery } from "../http/queries/entry-queries.ts";
import { Localized } from "../i18n/localized.tsx";
import { PAGE_HEADING_ID } from "../ui/screen/page-heading.tsx";
import { FailurePanel } from "../ui/failure/failure-panel.tsx";

/** What was used or made in a project, named as in the list of materials. */
export const ProjectMaterials = ({ ids }: { readonly ids: readonly EntryId[] }) => {
  const { terms, language } = useLanguage();
  const { data, error, isFetching, refetch } = useQuery({
    ...entriesQuery("materials", materialSchema),
    enabled: ids.length > 0,
  });
  const materials = data?.entries.filter(({ id }) => ids.includes(id)) ?? [];
  if (error !== null && data === undefined) {
    return (
      <FailurePanel
        title={<Trans>Die Materialien konnten nicht geladen werden</Trans>}
        failure={toFailure(error)}
        isRetrying={isFetching}
        onRetry={() => void refetch()}
        nextId={PAGE_HEADING_ID}
      />
    );
  }
  if (ids.length > 0 && data === undefined) {
    return (
      <p className="muted" role="status">
        <Trans>Materialien werden geladen …</Trans>
      </p>
    );
  }
  if (materials.length === 0) {
    return (
      <p>
        <Trans>Zu diesem Projekt sind noch keine Materialien eingetragen.</Trans>
      </p>
    );
  }
  return (
    <ul className="project-materials">
      {materials.map(({ id, title, kind, languages }) => (
        <li key={id}>
          <Link to={toEntryPath("materials", id)}>
            <Localized text={title} />
          </Link>
          <span className="facts">
            <span>{terms.materialKinds[kind]}</span>
            <span>
              {joinNames(
                languages.map((tag) => terms.languages[tag]),
                language,
              )}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
};
