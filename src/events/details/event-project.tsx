import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { toEntryPath } from "../../../contract/entries/entry-registry.ts";
import type { EntryId } from "../../../contract/entries/entry-id.ts";
import { projectSchema } from "../../../contract/entries/project.ts";
import { RequestError } from "../../http/request-error.ts";
import { entryQuery } from "../../http/queries/entry-queries.ts";
import { EntrySection } from "../../entries/screen/entry-section.tsx";
import { Localized } from "../../i18n/localized.tsx";

/** The project an event belongs to; by its title once that is there. */
export const EventProject = ({ id }: { readonly id: EntryId }) => {
  const { data: project, error } = useQuery(entryQuery("projects", id, projectSchema));
  if (error instanceof RequestError && error.status === 404) return null;
  return (
    <EntrySection title={<Trans>Gehört zum Projekt</Trans>}>
      <p>
        <Link to={toEntryPath("projects", id)}>
          {project === undefined ? <Trans>Zum Projekt</Trans> : <Localized text={project.title} />}
        </Link>
      </p>
    </EntrySection>
  );
};
