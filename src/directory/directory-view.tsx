import { Trans } from "@lingui/react/macro";
import { useMemo, useState } from "react";
import { filterContacts } from "../../contract/filter-contacts.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { laterPart } from "../ui/later-part.tsx";
import { useIdlePrefetch } from "../ui/use-idle-prefetch.ts";
import { useIsWide } from "../ui/use-is-wide.ts";
import { ListColumn, type ListColumnProps } from "./list-column.tsx";
import { useDirectoryTitle } from "./use-directory-title.ts";
import { useFocusReturn } from "./use-focus-return.ts";
import { usePlaceResult } from "./use-place-result.ts";

const MapFailure = () => (
  <p className="map-failure" role="status">
    <Trans>Die Karte konnte nicht geladen werden. Die Liste ist vollständig.</Trans>
  </p>
);

// Neither is part of what must be there first: the list is.
const ContactPanel = laterPart(async () => (await import("./contact-panel.tsx")).ContactPanel, {
  waiting: () => <div className="contact-panel" />,
});
const DirectoryMap = laterPart(async () => (await import("./directory-map.tsx")).DirectoryMap, {
  waiting: () => <div className="map-placeholder" />,
  failed: <MapFailure />,
});

/** Fetched as soon as nothing else is to be done, so that they are there when the connection no longer is. */
const loadParts = (): void => {
  void Promise.allSettled([
    import("../ui/facet-panel.tsx"),
    import("./empty-result.tsx"),
    import("./paged-lines.tsx"),
    import("./contact-panel.tsx"),
  ]);
};

type DirectoryViewProps = Omit<
  ListColumnProps,
  "filtered" | "placeState" | "today" | "selected" | "highlighted" | "onHighlight"
>;

/** The screen once the directory is there: list, map and details of what the address says. */
export const DirectoryView = ({ directory, index, ...data }: DirectoryViewProps) => {
  const { state, selectedId, hasWrongId } = directory;
  const { searchTerms } = useLanguage();
  const [today] = useState(() => new Date());
  const [highlighted, setHighlighted] = useState(-1);
  const [isMapWanted, setIsMapWanted] = useState(false);
  const isWide = useIsWide();
  const context = useMemo(() => ({ today, terms: searchTerms }), [today, searchTerms]);
  const filtered = useMemo(
    () => filterContacts(index, { ...state.filter, bbox: null }, context),
    [index, state.filter, context],
  );
  const placeState = usePlaceResult(index, state, context);
  const found = placeState.kind === "found" ? placeState.result : null;
  const selected = selectedId === null ? -1 : (index.positionById.get(selectedId) ?? -1);
  const hasPanel = selectedId !== null || hasWrongId;
  useIdlePrefetch(loadParts);
  useFocusReturn(selectedId);
  useDirectoryTitle(index, selected, hasPanel, { filter: state.filter, placeName: found?.place.name ?? null });

  const shared = { directory, index, filtered, selected, highlighted, onHighlight: setHighlighted };
  const layout = `directory${hasPanel ? " directory--with-contact" : ""}${isMapWanted ? " directory--map" : ""}`;
  return (
    <main className={layout} id="main">
      <ListColumn {...shared} {...data} placeState={placeState} today={today} />
      {hasPanel && <ContactPanel directory={directory} index={index} today={today} />}
      <div className="directory__map">{(isWide || isMapWanted) && <DirectoryMap {...shared} found={found} />}</div>
      <button
        type="button"
        className="map-switch"
        aria-pressed={isMapWanted}
        onClick={() => setIsMapWanted((wanted) => !wanted)}
      >
        {isMapWanted ? <Trans>Liste</Trans> : <Trans>Karte</Trans>}
      </button>
    </main>
  );
};
