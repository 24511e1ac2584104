import { useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import type { Project } from "../../contract/entries/project.ts";
import { joinNames } from "../i18n/format/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { EntryFacts } from "../entries/screen/entry-facts.tsx";
import { TopicList } from "../entries/screen/topic-list.tsx";
import { formatProjectPeriod } from "./format-period.ts";
import { StatusSymbol } from "../ui/status-symbol.tsx";

/** How a project stands, when and where it runs, for whom, in which form and about what. */
export const ProjectFacts = ({ project }: { readonly project: Project }) => {
  const { t } = useLingui();
  const { terms, language } = useLanguage();
  const { status, municipality, lands, formats, targetGroups, languages, topics } = project;
  return (
    <EntryFacts
      facts={[
        {
          name: t`Stand`,
          value: (
            <span className="project-status">
              <StatusSymbol status={status} />
              {terms.projectStatuses[status]}
            </span>
          ),
        },
        { name: t`Zeitraum`, value: formatProjectPeriod(project, language) },
        ...(municipality === undefined
          ? []
          : [
              {
                name: t`Ort`,
                value: (
                  <Link to={`/?place=${municipality.key}`}>
                    <bdi translate="no">{municipality.name}</bdi>
                  </Link>
                ),
              },
            ]),
        {
          name: t`Land`,
          value: (
            <ul className="project-lands">
              {lands.map((land) => (
                <li key={land}>
                  <Link to={`/lands/${land}`}>{terms.lands[land]}</Link>
                </li>
              ))}
            </ul>
          ),
        },
        {
          name: t`Zielgruppe`,
          value: joinNames(
            targetGroups.map((group) => terms.targetGroups[group]),
            language,
          ),
        },
        {
          name: t`Form`,
          value: joinNames(
            formats.map((format) => terms.formats[format]),
            language,
          ),
        },
        {
          name: t`Sprache`,
          value: joinNames(
            languages.map((tag) => terms.languages[tag]),
            language,
          ),
        },
        { name: t`Thema`, value: topics.length > 0 && <TopicList topics={topics} list="projects" /> },
      ]}
    />
  );
};
