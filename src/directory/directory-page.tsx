import "./directory.css";
import { Trans } from "@lingui/react/macro";
import { noop, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { PrintedSource } from "../address/printed-source.tsx";
import { lazyPart } from "../i18n/lazy-part.tsx";
import { useIdlePrefetch } from "../ui/use-idle-prefetch.ts";
import { useIsWide } from "../ui/use-is-wide.ts";
import { directoryIndexQuery } from "../http/directory-index-query.ts";
import { useStandingError } from "../ui/use-standing-error.ts";
import { ListColumn } from "./list/list-column.tsx";
import { mapLazy } from "./prefetch-directory.ts";
import { useDirectoryResult } from "./use-directory-result.ts";
import { useDirectoryAddress } from "./directory-address.ts";
import { useDirectoryTitle } from "./use-directory-title.ts";
import { useFocusReturn } from "./list/use-focus-return.ts";
import { useStartingSide } from "./use-starting-side.ts";

const MapFailure = () => (
  <p className="map-failure" role="status">
    <Trans>Die Karte konnte nicht geladen werden. Die Liste ist vollständig.</Trans>
  </p>
);

// Neither is part of what must be there first: the list is.
const detailsLazy = lazyPart("directory/details", () => import("./details/part.tsx"));
const LazyContactPanel = detailsLazy.component("ContactPanel", { waiting: () => <div className="contact-panel" /> });
const LazyDirectoryMap = mapLazy.component("DirectoryMap", {
  waiting: () => <div className="map-placeholder" />,
  failed: <MapFailure />,
});

/** Fetched as soon as nothing else is to be done, so that they are there when the connection no longer is. */
const loadDetails = (): void => {
  detailsLazy.load().catch(noop);
};

/**
 * The main screen: search, filters and list beside the map, a contact's details beside them. Everything on it follows
 * from the address and the directory's index. It is one tree from the first moment, so that nothing somebody has opened
 * or typed goes when the contacts arrive.
 */
export const DirectoryPage = () => {
  const address = useDirectoryAddress();
  const query = useQuery(directoryIndexQuery);
  const failure = useStandingError(query);
  const { data: index, isFetching, refetch } = query;
  const result = useDirectoryResult(index ?? null, address.state);
  const [highlighted, setHighlighted] = useState(-1);
  const [isMapWanted, setIsMapWanted] = useState(false);
  const isWide = useIsWide();
  const { selectedId, hasWrongId } = address;
  const hasPanel = result !== null && (selectedId !== null || hasWrongId);
  useStartingSide(address);
  useIdlePrefetch(loadDetails);
  useFocusReturn(selectedId);
  useDirectoryTitle(result, failure, address);

  const marking = {
    selected: (selectedId === null ? undefined : result?.index.positionById.get(selectedId)) ?? -1,
    highlighted,
    onHighlight: setHighlighted,
  };
  const layout = `directory${hasPanel ? " directory--with-contact" : ""}${isMapWanted ? " directory--map" : ""}`;
  return (
    <main className={layout} id="main">
      <ListColumn
        address={address}
        result={result}
        failure={failure}
        isRetrying={isFetching}
        onRetry={() => void refetch()}
        {...marking}
      />
      {hasPanel && <LazyContactPanel address={address} result={result} />}
      <PrintedSource />
      <div className="directory__map">
        {result === null ? (
          <div className="map-placeholder" />
        ) : (
          (isWide || isMapWanted) && <LazyDirectoryMap address={address} result={result} {...marking} />
        )}
      </div>
      {result !== null && (
        <button
          type="button"
          className="map-switch"
          aria-pressed={isMapWanted}
          onClick={() => setIsMapWanted((wanted) => !wanted)}
        >
          {isMapWanted ? <Trans>Liste</Trans> : <Trans>Karte</Trans>}
        </button>
      )}
    </main>
  );
};
