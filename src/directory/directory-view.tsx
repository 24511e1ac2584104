import { Trans } from "@lingui/react/macro";
import { lazy, Suspense, useMemo, useRef, useState } from "react";
import type { ContactIndex } from "../../contract/contact-index.ts";
import { filterContacts } from "../../contract/filter-contacts.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { readStored, writeStored } from "../ui/stored-setting.ts";
import { useIdlePrefetch } from "../ui/use-idle-prefetch.ts";
import { useIsWide } from "../ui/use-is-wide.ts";
import { ContactList } from "./contact-list.tsx";
import { DataNotices } from "./data-notices.tsx";
import { DroppedNotice } from "./dropped-notice.tsx";
import { FilterForm } from "./filter-form.tsx";
import { groupByLand } from "./list-entries.ts";
import { ListHead } from "./list-head.tsx";
import { useFocusReturn } from "./use-focus-return.ts";
import { useDirectoryTitle } from "./use-directory-title.ts";
import type { DirectoryStateAndActions } from "./use-directory-state.ts";

const EmptyResult = lazy(async () => ({ default: (await import("./empty-result.tsx")).EmptyResult }));
// None is part of what must be there first: the list is.
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

type DirectoryViewProps = {
  readonly directory: DirectoryStateAndActions;
  readonly index: ContactIndex;
  /** Why the data could not be renewed; null while they are as new as can be. */
  readonly staleBecause: Error | null;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
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

/** The screen once the directory is there: list, map and details of what the address says. */
export const DirectoryView = ({ directory, index, staleBecause, isRetrying, onRetry }: DirectoryViewProps) => {
  const { state, selectedId, hasWrongId } = directory;
  const { searchTerms } = useLanguage();
  const [today] = useState(() => new Date());
  const [highlighted, setHighlighted] = useState(-1);
  const [isMapWanted, setIsMapWanted] = useState(false);
  const [isPaged, setIsPaged] = useState(() => readStored("list") === "paged");
  const isWide = useIsWide();
  const scroller = useRef<HTMLDivElement>(null);

  const filtered = useMemo(
    () => filterContacts(index, { ...state.filter, bbox: null }, { today, terms: searchTerms }),
    [index, state.filter, today, searchTerms],
  );
  const list = useMemo(() => groupByLand(index, filtered), [index, filtered]);
  const selected = selectedId === null ? -1 : (index.positionById.get(selectedId) ?? -1);
  const hasPanel = selectedId !== null || hasWrongId;
  const isMapShown = isWide || isMapWanted;
  useIdlePrefetch(loadParts);
  useFocusReturn(selectedId);
  useDirectoryTitle(index, selected, hasPanel, state.filter);

  const choosePaged = (wanted: boolean): void => {
    writeStored("list", wanted ? "paged" : null);
    setIsPaged(wanted);
  };

  const layout = `directory${hasPanel ? " directory--with-contact" : ""}${isMapWanted ? " directory--map" : ""}`;
  return (
    <main className={layout} id="main">
      <div className="directory__list-column" ref={scroller}>
        <DroppedNotice directory={directory} />
        <DataNotices index={index} staleBecause={staleBecause} isRetrying={isRetrying} onRetry={onRetry} />
        <FilterForm directory={directory} counts={filtered.facets} />
        <ListHead count={filtered.rows.length} isPaged={isPaged} onPagedChange={choosePaged} />
        {filtered.rows.length === 0 && (
          <Suspense>
            <EmptyResult index={index} directory={directory} today={today} />
          </Suspense>
        )}
        <ContactList
          isPaged={isPaged}
          index={index}
          list={list}
          state={state}
          today={today}
          selected={selected}
          highlighted={highlighted}
          onHighlight={setHighlighted}
          scroller={scroller}
        />
      </div>
      {hasPanel && (
        <ErrorBoundary fallback={<PanelFailure />}>
          <Suspense fallback={<div className="contact-panel" />}>
            <ContactPanel directory={directory} index={index} today={today} />
          </Suspense>
        </ErrorBoundary>
      )}
      <div className="directory__map">
        {isMapShown && (
          <ErrorBoundary fallback={<MapFailure />}>
            <Suspense fallback={<div className="map-placeholder" />}>
              <DirectoryMap
                directory={directory}
                index={index}
                filtered={filtered}
                selected={selected}
                highlighted={highlighted}
                onHighlight={setHighlighted}
              />
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
