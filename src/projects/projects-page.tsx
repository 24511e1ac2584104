import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useLayoutEffect, useRef, useState } from "react";
import type { EntryId } from "../../contract/entries/entry-id.ts";
import { projectRowSchema } from "../../contract/entries/project.ts";
import { projectFilterRules } from "../../contract/entries/project-filter-rules.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { EntryListScreen } from "../entries/entry-list-screen.tsx";
import { labelBy, useFacetTexts } from "../entries/use-facet-texts.ts";
import { MapBar } from "../ui/map-bar.tsx";
import { MapColumn } from "./map-column.tsx";
import { ProjectList } from "./project-list.tsx";

/** The map that takes the list's place begins at its own top, and the list is where it was when it comes back. */
const useListPlace = (isMapWanted: boolean): ((scrolled: number) => void) => {
  const place = useRef(0);
  const isShown = useRef(true);
  useLayoutEffect(
    function changePlaces() {
      if (isShown.current === !isMapWanted) return;
      isShown.current = !isMapWanted;
      scrollTo(0, isMapWanted ? 0 : place.current);
    },
    [isMapWanted],
  );
  return (scrolled) => {
    if (isShown.current) place.current = scrolled;
  };
};

/** The overview of all cooperation projects, as a list and on the map. */
export const ProjectsPage = () => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  const facetTexts = useFacetTexts();
  const [isMapWanted, setIsMapWanted] = useState(false);
  const keepPlace = useListPlace(isMapWanted);
  const [highlighted, setHighlighted] = useState<EntryId | null>(null);
  const highlight = { highlighted, onHighlight: setHighlighted };
  return (
    <div className={`projects-layout${isMapWanted ? " projects-layout--map" : ""}`}>
      <MapBar
        isMapWanted={isMapWanted}
        onSwitch={() => {
          keepPlace(scrollY);
          setIsMapWanted(!isMapWanted);
        }}
      />
      <EntryListScreen
        list="projects"
        filterRules={projectFilterRules}
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
      </EntryListScreen>
      <MapColumn isWanted={isMapWanted} {...highlight} />
    </div>
  );
};
