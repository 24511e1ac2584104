import type { ProjectRow } from "../../contract/entries/project.ts";
import { joinNames } from "../i18n/format/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { StatusSymbol } from "../ui/status-symbol.tsx";
import { formatProjectPeriod } from "./format-period.ts";

/** The facts one chooses a project by, in one line: how it stands, when, where, in which form. */
export const ProjectSketch = ({ project }: { readonly project: ProjectRow }) => {
  const { terms, language } = useLanguage();
  const { status, municipality, lands, formats } = project;
  const landNames = joinNames(
    lands.map((land) => terms.lands[land]),
    language,
  );
  return (
    <p className="facts">
      <span className="project-status">
        <StatusSymbol status={status} />
        {terms.projectStatuses[status]}
      </span>
      <span>{formatProjectPeriod(project, language)}</span>
      <span>
        {municipality !== undefined && municipality.name !== landNames && (
          <>
            <bdi translate="no">{municipality.name}</bdi>
            {" · "}
          </>
        )}
        {landNames}
      </span>
      <span>
        {joinNames(
          formats.map((format) => terms.formats[format]),
          language,
        )}
      </span>
    </p>
  );
};
