import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { projectRowSchema } from "../../contract/project.ts";
import { projectCollection } from "../../contract/project-collection.ts";
import { dutyTerms } from "../../contract/terms/duty-terms.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { CollectionScreen } from "../screen/collection-screen.tsx";
import { labelBy, useFacetTexts } from "../screen/use-facet-texts.ts";
import { ProjectsFound } from "./projects-found.tsx";

/** The overview of all cooperation projects, as a list and on the map. */
export const ProjectsPage = () => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const facetTexts = useFacetTexts();
  const [isMapWanted, setIsMapWanted] = useState(false);
  const terms = dutyTerms[language];
  const mapSwitch = (
    <button
      type="button"
      className="chip projects-switch"
      aria-pressed={isMapWanted}
      onClick={() => setIsMapWanted(!isMapWanted)}
    >
      <Trans>Karte</Trans>
    </button>
  );
  return (
    <div className="projects-screen">
      <CollectionScreen
        list="projects"
        collection={projectCollection}
        rowSchema={projectRowSchema}
        title={t`Projekte`}
        intro={
          <Trans>
            Was Sicherheitsbehörden und muslimische Organisationen gemeinsam vorhaben, tun und erreicht haben – und was
            sich davon anderswo wiederholen lässt.
          </Trans>
        }
        facetTexts={{
          ...facetTexts,
          status: { title: t`Stand`, labelOf: labelBy(terms.projectStatuses) },
          format: { title: t`Form`, labelOf: labelBy(terms.formats) },
        }}
        searchLabel={t`Titel, Ort oder Stichwort`}
        countText={(count) => t`${plural(count, { one: "# Projekt", other: "# Projekte" })}`}
        actions={() => mapSwitch}
      >
        {(found) => <ProjectsFound found={found} isMapWanted={isMapWanted} />}
      </CollectionScreen>
    </div>
  );
};
