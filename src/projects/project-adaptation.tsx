import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { LAND_CODES, type LandCode } from "../../contract/lists/land.ts";
import type { Project } from "../../contract/entries/project.ts";
import { SEARCHABLE_SIDES } from "../../contract/lists/side.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { sortByName } from "../i18n/format/sort-by-name.ts";
import { Localized } from "../i18n/localized.tsx";
import { ResponsibleContact } from "../place/responsible-contact.tsx";
import { useOwnLand } from "./use-own-land.ts";

type CounterpartsProps = { readonly project: Project; readonly land: LandCode };

/** Who of both sides is to be asked first in a Land about the project's topic, and what there is already. */
const Counterparts = ({ project, land }: CounterpartsProps) => {
  const { terms } = useLanguage();
  const topic = project.topics[0] ?? null;
  const topicName = topic === null ? null : terms.topics[topic];
  return (
    <div className="project-counterparts">
      {SEARCHABLE_SIDES.map((side) => (
        <section key={side}>
          <h3>{terms.sides[side]}</h3>
          <ResponsibleContact side={side} topic={topic} land={land} />
        </section>
      ))}
      <p>
        <Link to={`/projects?land=${land}${topic === null ? "" : `&topic=${topic}`}`}>
          {topicName === null ? (
            <Trans>Projekte, die es dort schon gibt</Trans>
          ) : (
            <Trans>Projekte, die es dort zum Thema „{topicName}“ schon gibt</Trans>
          )}
        </Link>
      </p>
    </div>
  );
};

/** What it takes to do the same elsewhere, and with whom in one's own Land. */
export const ProjectAdaptation = ({ project }: { readonly project: Project }) => {
  const { terms, language } = useLanguage();
  const { land, chooseLand } = useOwnLand();
  const isAtHome = land !== null && project.lands.includes(land);
  return (
    <>
      <p>
        <Localized text={project.transferable} />
      </p>
      <p>
        <label className="project-land">
          <span>
            <Trans>Mein Land</Trans>
          </span>
          <select
            className="quiet-select"
            value={land ?? ""}
            onChange={(event) => chooseLand(LAND_CODES.find((code) => code === event.target.value) ?? null)}
          >
            <option value="">
              <Trans>bitte wählen</Trans>
            </option>
            {sortByName(LAND_CODES, (code) => terms.lands[code], language).map((code) => (
              <option key={code} value={code}>
                {terms.lands[code]}
              </option>
            ))}
          </select>
        </label>
      </p>
      <div aria-live="polite">
        {isAtHome && (
          <p>
            <Trans>Dort findet das Projekt schon statt. Für einen weiteren Ort sind das die ersten Kontakte:</Trans>
          </p>
        )}
        {land !== null && <Counterparts project={project} land={land} />}
      </div>
    </>
  );
};
