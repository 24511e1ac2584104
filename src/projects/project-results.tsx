import { Trans } from "@lingui/react/macro";
import type { Project } from "../../contract/entries/project.ts";
import { Localized } from "../i18n/localized.tsx";

const NoResults = ({ status }: Pick<Project, "status">) => {
  switch (status) {
    case "idea":
      return <Trans>Noch keine: Das Projekt ist bisher eine Idee.</Trans>;
    case "running":
      return <Trans>Noch keine: Das Projekt läuft.</Trans>;
    case "ended":
      return <Trans>Es wurden keine Ergebnisse eingetragen.</Trans>;
  }
};

/** What came of a project, or why there is nothing to say yet. */
export const ProjectResults = ({ project: { results, status } }: { readonly project: Project }) =>
  results.length === 0 ? (
    <p>
      <NoResults status={status} />
    </p>
  ) : (
    <ul>
      {results.map((result) => (
        <li key={result.de}>
          <Localized text={result} />
        </li>
      ))}
    </ul>
  );
