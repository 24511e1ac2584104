import { useQuery } from "@tanstack/react-query";
import { Plural, Trans } from "@lingui/react/macro";
import { useMemo } from "react";
import { Link } from "react-router";
import { toEntryPath } from "../../contract/entries/entry-registry.ts";
import { filterEntries } from "../../contract/entries/filter-entries.ts";
import type { LandCode } from "../../contract/lists/land.ts";
import { projectRowSchema } from "../../contract/entries/project.ts";
import { projectFilterRules } from "../../contract/entries/project-filter-rules.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { entriesQuery } from "../http/queries/entry-queries.ts";
import { EntrySection } from "../entries/screen/entry-section.tsx";
import { Localized } from "../i18n/localized.tsx";
import { useNow } from "../ui/use-today.ts";
import { PartState } from "./part-state.tsx";

const MOST_SHOWN = 5;

/** The first projects of a Land, and the way to all of them. */
export const LandProjects = ({ land }: { readonly land: LandCode }) => {
  const { terms } = useLanguage();
  const query = useQuery(entriesQuery("projects", projectRowSchema));
  const now = useNow();
  const rows = query.data?.entries;
  const projects = useMemo(
    () => rows && filterEntries(projectFilterRules, rows, { chosen: { land: [land] }, text: "" }, now).entries,
    [rows, land, now],
  );
  return (
    <EntrySection title={<Trans>Projekte</Trans>}>
      <PartState query={query} />
      {projects?.length === 0 && (
        <p className="muted">
          <Trans>Hier ist noch kein Projekt eingetragen.</Trans>
        </p>
      )}
      {projects !== undefined && projects.length > 0 && (
        <>
          <ul className="land-entries">
            {projects.slice(0, MOST_SHOWN).map(({ id, title, status, municipality }) => (
              <li key={id}>
                <Link to={toEntryPath("projects", id)}>
                  <Localized text={title} />
                </Link>
                <span className="facts">
                  <span>{terms.projectStatuses[status]}</span>
                  {municipality !== undefined && <bdi translate="no">{municipality.name}</bdi>}
                </span>
              </li>
            ))}
          </ul>
          <p>
            <Link to={`/projects?land=${land}`}>
              <Plural value={projects.length} one="# Projekt ansehen" other="Alle # Projekte ansehen" />
            </Link>
          </p>
        </>
      )}
    </EntrySection>
  );
};
