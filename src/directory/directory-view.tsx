import { Trans } from "@lingui/react/macro";
import { lazy, Suspense, useMemo, useState } from "react";
import { filterContacts } from "../../contract/filter-contacts.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { useIdlePrefetch } from "../ui/use-idle-prefetch.ts";
import { useIsWide } from "../ui/use-is-wide.ts";
import { ListColumn, type ListColumnProps } from "./list-column.tsx";
import { useDirectoryTitle } from "./use-directory-title.ts";
import { useFocusReturn } from "./use-focus-return.ts";
import { usePlaceResult } from "./use-place-result.ts";

// Neither is part of what must be there first: the list is.
const ContactPanel = lazy(async () => ({ default: (await import("./contact-panel.tsx")).ContactPanel }));
const DirectoryMap = lazy(async () => ({ default: (await import("./directory-map.tsx")).DirectoryMap }));

/** Fetched as soon as nothing else is to be done, so that they are there when the connection no longer is. */
const loadParts = (): void => {
  void Promise.allSettled([
    import("./facet-panel.tsx"),
    import("./empty-result.tsx"),
    import("./paged-lines.tsx"),
    import("./contact-panel.tsx"),
  ]);
};

const MapFailure = () => (
  <p className="map-failure" role="status">
    <Trans>Die Karte konnte nicht geladen werden. Die Liste ist vollständig.</Trans>
  </p>
);

const PanelFailure = () => (
  <p className="map-failure" role="alert">
    <Trans>Dieser Teil der Seite konnte nicht geladen werden. Bitte laden Sie die Seite neu.</Trans>
  </p>
);

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
      {hasPanel && (
        <ErrorBoundary fallback={<PanelFailure />}>
          <Suspense fallback={<div className="contact-panel" />}>
            <ContactPanel directory={directory} index={index} today={today} />
          </Suspense>
        </ErrorBoundary>
      )}
      <div className="directory__map">
        {(isWide || isMapWanted) && (
          <ErrorBoundary fallback={<MapFailure />}>
            <Suspense fallback={<div className="map-placeholder" />}>
              <DirectoryMap {...shared} found={found} />
            </Suspense>
          </ErrorBoundary>
        )}
      </div>
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
