import { useQuery } from "@tanstack/react-query";
import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import type { ContactId } from "../../../contract/contact/contact-id.ts";
import { projectRowSchema } from "../../../contract/entries/project.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { entriesQuery } from "../../http/entry-queries.ts";
import { Localized } from "../../i18n/localized.tsx";

const MOST_SHOWN = 4;

/** The projects a contact takes part in; absent where there are none, or while they are not there. */
export const ContactProjects = ({ id }: { readonly id: ContactId }) => {
  const { terms } = useLanguage();
  const { data } = useQuery(entriesQuery("projects", projectRowSchema));
  const projects = data?.entries.filter(({ partners }) => partners.includes(id)) ?? [];
  const rest = projects.length - MOST_SHOWN;
  if (projects.length === 0) return null;
  return (
    <section className="screen-only">
      <h3>
        <Trans>Beteiligt an</Trans>
      </h3>
      <ul className="contact-projects">
        {projects.slice(0, MOST_SHOWN).map((project) => (
          <li key={project.id}>
            <Link to={`/projects/${project.id}`}>
              <Localized text={project.title} />
            </Link>{" "}
            <span className="muted">({terms.projectStatuses[project.status]})</span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p className="muted">
          <Plural value={rest} one="und # weiteres Projekt" other="und # weitere Projekte" />
        </p>
      )}
    </section>
  );
};
