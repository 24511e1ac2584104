import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useLayoutEffect, useRef, useState } from "react";
import type { EntryId } from "../../contract/entries/entry-id.ts";
import { projectRowSchema } from "../../contract/entries/project.ts";
import { projectFilterRules } from "../../contract/entries/project-filter-rules.ts";
import { createCodec, flag } from "../address/codec.ts";
import { useAddress } from "../address/use-address.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { EntryListScreen } from "../entries/list/entry-list-screen.tsx";
import { labelBy, useFacetTexts } from "../entries/use-facet-texts.ts";
import { createHighlight } from "../ui/highlight.ts";
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

/** A small screen shows the map in the list's place: a link leads to what was seen. */
const mapCodec = createCodec({ map: flag });

/** The overview of all cooperation projects, as a list and on the map. */
export const ProjectsPage = () => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  const facetTexts = useFacetTexts();
  const { value, change } = useAddress(mapCodec);
  const isMapWanted = value.map;
  const keepPlace = useListPlace(isMapWanted);
  const [highlight] = useState(() => createHighlight<EntryId | null>(null));
  return (
    <div className={`projects-layout${isMapWanted ? " projects-layout--map" : ""}`}>
      <MapBar
        isMapWanted={isMapWanted}
        onSwitch={() => {
          keepPlace(scrollY);
          // Whoever changes between list and map has gone nowhere.
          change(({ map }) => ({ map: !map }), { replace: true });
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
        {(found) => <ProjectList found={found} highlight={highlight} />}
      </EntryListScreen>
      <MapColumn isWanted={isMapWanted} highlight={highlight} />
    </div>
  );
};
