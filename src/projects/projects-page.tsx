import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { EntryId } from "../../contract/entries/entry-id.ts";
import { projectRowSchema } from "../../contract/entries/project.ts";
import { projectCollection } from "../../contract/entries/project-collection.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { CollectionScreen } from "../entries/collection-screen.tsx";
import { labelBy, useFacetTexts } from "../entries/use-facet-texts.ts";
import { MapColumn } from "./map-column.tsx";
import { ProjectList } from "./project-list.tsx";

/** The overview of all cooperation projects, as a list and on the map. */
export const ProjectsPage = () => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  const facetTexts = useFacetTexts();
  const [isMapWanted, setIsMapWanted] = useState(false);
  const [highlighted, setHighlighted] = useState<EntryId | null>(null);
  const highlight = { highlighted, onHighlight: setHighlighted };
  return (
    <div className={`projects-layout${isMapWanted ? " projects-layout--map" : ""}`}>
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
        countText={(count) => t`${plural(count, { 0: "Keine Projekte", one: "# Projekt", other: "# Projekte" })}`}
      >
        {(found) => <ProjectList found={found} {...highlight} />}
      </CollectionScreen>
      <MapColumn isWanted={isMapWanted} {...highlight} />
      <button type="button" className="map-switch" onClick={() => setIsMapWanted(!isMapWanted)}>
        {isMapWanted ? <Trans>Liste</Trans> : <Trans>Karte</Trans>}
      </button>
    </div>
  );
};
