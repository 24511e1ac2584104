import "./directory.css";
import { Trans, useLingui } from "@lingui/react/macro";
import {
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { NavigationType, useNavigationType } from "react-router";
import { noop, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ContactId } from "../../contract/contact/contact-id.ts";
import type { ContactPosition } from "../../contract/contact/contact-index.ts";
import { SEARCHABLE_SIDES } from "../../contract/lists/side.ts";
import { contactKey } from "../http/queries/contact-key.ts";
import { directoryIndexQuery } from "../http/queries/directory-index-query.ts";
import { isGone } from "../http/request-error.ts";
import { joinNames } from "../i18n/format/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { lazyPart } from "../i18n/lazy-part.tsx";
import { createHighlight } from "../ui/highlight.ts";
import { MapBar } from "../ui/map-bar.tsx";
import { PAGE_HEADING_ID } from "../ui/screen/page-heading.tsx";
import { readStored } from "../ui/keeping/stored-setting.ts";
import { useArrivalFocus } from "../ui/screen/use-arrival-focus.ts";
import { useIdlePrefetch } from "../ui/use-idle-prefetch.ts";
import { useIsWide } from "../ui/screen/use-is-wide.ts";
import { usePageTitle } from "../ui/screen/use-page-title.ts";
import { useStandingError } from "../ui/failure/use-standing-error.ts";
import { type DirectoryAddress, useDirectoryAddress } from "./directory-address.ts";
import { type DirectoryResult, useDirectoryResult, useFoldedNames } from "./directory-result.ts";
import { filterLazy } from "./filter/filter-lazy.tsx";
import { ListColumn } from "./list/list-column.tsx";
import { useFocusReturn, useOpener } from "./list/place-in-list.ts";
import type { WantedOnMap } from "./map/use-shown-view.ts";
import { mapLazy } from "./prefetch-directory.ts";

const LIST = "list";
const MAP = "map";

/**
 * Who always looks for the same side finds it chosen: on a bare address the side last looked for in this browser is
 * set. It then stands in the address like any other filter, so that a copied link says what is seen.
 */
const useStartingSide = ({ changeFilter, selectedId }: DirectoryAddress): void => {
  const setSide = useEffectEvent(() => {
    const side = SEARCHABLE_SIDES.find((known) => known === readStored("perspective"));
    if (side !== undefined && selectedId === null && location.search === "") changeFilter({ side }, { replace: true });
  });
  useEffect(function startWithKnownSide() {
    setSide();
  }, []);
};

/**
 * Keeps the place in the list while something else is shown in its stead (`instead`): a contact, or the map of a small
 * screen. That begins at its own top, and the list is where it was when it comes back; so are the details the map was
 * asked for from.
 */
const useKeptPlaces = (column: RefObject<HTMLElement | null>, isAlone: boolean, instead: string): void => {
  const isBack = useNavigationType() === NavigationType.Pop;
  const places = useRef(new Map<string, number>());
  const shown = useRef(LIST);
  useEffect(function followScrolling() {
    const note = (): void => {
      places.current.set(shown.current, scrollY);
    };
    addEventListener("scroll", note, { passive: true });
    return () => removeEventListener("scroll", note);
  }, []);
  useLayoutEffect(
    function changePlaces() {
      // To ask the browser lays out the whole page; where nothing can take its place there is nothing to ask.
      const isListShown = isAlone || (instead !== MAP && (column.current?.getClientRects().length ?? 0) > 0);
      const next = isListShown ? LIST : instead;
      if (next === shown.current) return;
      shown.current = next;
      const place = ((isListShown || isBack) && places.current.get(next)) || 0;
      if (isListShown) places.current.clear();
      places.current.set(next, place);
      scrollTo(0, place);
    },
    [column, isAlone, instead, isBack],
  );
};

/** Why the details of a contact are not there. They are asked for where they are shown; here that is only watched. */
const useContactError = (id: ContactId | null): Error | null => {
  const client = useQueryClient();
  const watch = useCallback(
    (onChange: () => void) =>
      // A query is added while whoever asks is being drawn, when nobody else may be; it has not failed yet.
      client.getQueryCache().subscribe(({ type }) => type === "updated" && onChange()),
    [client],
  );
  return useSyncExternalStore(watch, () =>
    id === null ? null : (client.getQueryState(contactKey(id))?.error ?? null),
  );
};

/**
 * Names the page after the contact shown, else after what is looked for, or after what failed; `result` is null before
 * the contacts are there, `failure` while they have not failed.
 */
const useDirectoryTitle = (
  result: DirectoryResult | null,
  failure: Error | null,
  { state, selectedId, hasWrongId }: DirectoryAddress,
): void => {
  const { t } = useLingui();
  const { terms, language } = useLanguage();
  const { filter } = state;
  const error = useContactError(selectedId);
  const nameTitle = (): string | null => {
    if (result === null) return failure === null ? null : t`Die Kontakte konnten nicht geladen werden`;
    const selected = selectedId === null ? undefined : result.index.positionById.get(selectedId);
    const name = selected === undefined ? undefined : result.index.names[selected];
    if (name !== undefined && !isGone(error)) return error === null ? name : t`Nicht geladen: ${name}`;
    if (selectedId !== null || hasWrongId) return t`Kontakt nicht gefunden`;
    const wanted = [
      ...(result.found === null ? [] : [result.found.place.name]),
      ...(filter.side === null ? [] : [terms.sides[filter.side]]),
      ...filter.lands.map((land) => terms.lands[land]),
      ...filter.topics.map((topic) => terms.topics[topic]),
    ];
    return wanted.length === 0 ? t`Kontakte` : joinNames(wanted, language);
  };
  usePageTitle(nameTitle());
};

/**
 * The heading for those who cannot see what the screen is. It stands in none of its parts, because list, contact and map
 * take each other's place, and each of them is read under this heading.
 */
const DirectoryHeading = () => {
  const heading = useRef<HTMLHeadingElement>(null);
  // The details of a contact take the focus themselves.
  useArrivalFocus(heading);
  return (
    <h1 className="sr-only" id={PAGE_HEADING_ID} tabIndex={-1} ref={heading}>
      <Trans>Kontakte von Sicherheitsbehörden und muslimischen Organisationen</Trans>
    </h1>
  );
};

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
const loadLaterParts = (): void => {
  detailsLazy.load().catch(noop);
  filterLazy.load().catch(noop);
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
  const { place, result } = useDirectoryResult(index ?? null, address.state);
  const [highlight] = useState(() => createHighlight<ContactPosition>(-1));
  const [wanted, setWanted] = useState<WantedOnMap | null>(null);
  const column = useRef<HTMLDivElement>(null);
  const opener = useOpener(column);
  const isWide = useIsWide();
  const { selectedId, hasWrongId } = address;
  const { isMapWanted } = address.state;
  const hasPanel = result !== null && (selectedId !== null || hasWrongId);
  useStartingSide(address);
  useIdlePrefetch(loadLaterParts);
  useFoldedNames(index ?? null);
  useFocusReturn(selectedId, opener);
  useDirectoryTitle(result, failure, address);

  const isMapAlone = isMapWanted && !isWide;
  const showOnMap = useCallback(
    (position: ContactPosition): void => {
      const isInView = isWide || isMapWanted;
      // Where the map takes the list's place, it says below whom it shows.
      const shownId = isInView ? selectedId : (result?.index.ids[position] ?? selectedId);
      setWanted({ position, result, selectedId: shownId });
      if (isInView) address.changeView(null);
      else address.showOnMap(shownId);
    },
    [address, result, isWide, isMapWanted, selectedId],
  );
  const marking = {
    selected: (selectedId === null ? undefined : result?.index.positionById.get(selectedId)) ?? -1,
    highlight,
    onShowOnMap: showOnMap,
  };
  const mapLayout = isMapWanted ? ` directory--map${isMapAlone ? " directory--map-alone" : ""}` : "";
  const layout = `directory${hasPanel ? " directory--with-contact" : ""}${mapLayout}`;
  useKeptPlaces(column, !hasPanel && !isMapAlone, isMapAlone ? MAP : (selectedId ?? ""));
  return (
    <main className={layout} id="main">
      <DirectoryHeading />
      {result !== null && <MapBar isMapWanted={isMapWanted} onSwitch={() => address.wantMap(!isMapWanted)} />}
      <ListColumn
        column={column}
        opener={opener}
        address={address}
        result={result}
        place={place}
        failure={failure}
        isRetrying={isFetching}
        onRetry={() => void refetch()}
        {...marking}
      />
      {hasPanel && (
        <LazyContactPanel address={address} result={result} isBelowMap={isMapAlone} onShowOnMap={showOnMap} />
      )}
      <div className="directory__map" id="map">
        {result === null ? (
          <div className="map-placeholder" />
        ) : (
          (isWide || isMapWanted) && <LazyDirectoryMap address={address} result={result} wanted={wanted} {...marking} />
        )}
      </div>
    </main>
  );
};
