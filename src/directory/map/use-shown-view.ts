import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import type { ContactId } from "../../../contract/contact/contact-id.ts";
import {
  type ContactIndex,
  type ContactPosition,
  landAt,
  precisionAt,
} from "../../../contract/contact/contact-index.ts";
import type { Bbox, LandCode } from "../../../contract/lists/land.ts";
import { landBboxes } from "../../../contract/lists/land-bbox.ts";
import type { NamedPlace } from "../../../contract/place/gazetteer.ts";
import { findAloneZoom } from "../../map/clusters/alone-zoom.ts";
import { extentOf, uniteBoxes } from "../../map/view/extent.ts";
import { GERMANY, type MapView } from "../../map/view/map-view.ts";
import type { WantedMark } from "../../map/marks/ring-list.tsx";
import { leadFocus } from "../../ui/screen/lead-focus.ts";
import { type DirectoryAddress, type DirectoryState, SHOWN_ON_MAP } from "../directory-address.ts";
import type { DirectoryResult } from "../directory-result.ts";
import { SHOW_ALL_ID } from "../list/list-head.tsx";

/** Whom somebody wants to see on the map, -1: all that were found; until something else is asked for or chosen. */
export type WantedOnMap = {
  readonly position: ContactPosition;
  readonly result: DirectoryResult | null;
  readonly selectedId: ContactId | null;
};

/** A municipality with its surroundings; a Kreis as a whole. */
const TOWN_ZOOM = 10;
const WHOLE_DISTRICT_ZOOM = 9;

/** Where the map looks for a place. */
const viewOf = ({ key, lat, lon }: NamedPlace): MapView => ({
  zoom: key.length === 5 ? WHOLE_DISTRICT_ZOOM : TOWN_ZOOM,
  lat,
  lon,
});

/** Degrees around a contact: its town with its surroundings. */
const AROUND = { lon: 0.35, lat: 0.22 } as const;

/** The Land that is all a contact says of where it is; null where it says more, or nothing. */
const landWideOf = (index: ContactIndex, position: number): LandCode | null =>
  position >= 0 && precisionAt(index, position) === "land" ? landAt(index, position) : null;

/**
 * What the map is about until somebody moves it: the contact chosen, else the part of the map that the list is narrowed to,
 * which shows whoever is chosen in it, else the Länder, else all of Germany.
 */
const homeOf = (
  index: ContactIndex,
  { matches }: DirectoryResult["filtered"],
  selected: number,
  { lands, bbox }: DirectoryState["filter"],
): Bbox => {
  const lon = index.lon[selected] ?? NaN;
  const lat = index.lat[selected] ?? NaN;
  const hasPlace = !Number.isNaN(lon);
  if (bbox !== null && (!hasPlace || matches[selected] === 1)) return bbox;
  const only = landWideOf(index, selected);
  if (only !== null) return landBboxes[only];
  if (hasPlace) {
    return [lon - AROUND.lon, lat - AROUND.lat, lon + AROUND.lon, lat + AROUND.lat];
  }
  return lands.length === 0 ? GERMANY : uniteBoxes(lands.map((land) => landBboxes[land]));
};

/** Around all that were found and have a place or a Land; null where none has. */
const extentOfFound = (index: ContactIndex, rows: Uint32Array): Bbox | null => {
  const found = Array.from(rows).filter((position) => !Number.isNaN(index.lon[position] ?? NaN));
  const lands = new Set(found.map((position) => landWideOf(index, position)));
  const placed = found.filter((position) => landWideOf(index, position) === null);
  const boxes = [...lands].flatMap((land) => (land === null ? [extentOf(index, placed)] : [landBboxes[land]]));
  return boxes.length === 0 ? null : uniteBoxes(boxes);
};

/** Where the map looks for a contact that is to be found on it; null where it has no place there. */
const wantedMarkOf = (index: ContactIndex, matches: Uint8Array, position: ContactPosition): WantedMark | null => {
  const only = landWideOf(index, position);
  if (only !== null) return { position, view: null, area: landBboxes[only] };
  const [lon = NaN, lat = NaN] = [index.lon[position], index.lat[position]];
  if (Number.isNaN(lon)) return null;
  const zoom = Math.max(TOWN_ZOOM, findAloneZoom({ ...index, group: index.side }, matches, position));
  return { position, view: { zoom, lon, lat } };
};

type Shown = {
  readonly selected: ContactPosition;
  readonly wanted: WantedOnMap | null;
  /** The map stands alone, with the details below it. */
  readonly isAlone: boolean;
};

/** Whom the map began with: where the details lie below it, it stays there while one goes on to others. */
const useFirstShown = ({ selected, wanted, isAlone }: Shown): ContactPosition => {
  const [first, setFirst] = useState({ selected, wanted });
  if (!isAlone) return selected;
  if (selected >= 0 && first.selected >= 0 && first.wanted === wanted) return first.selected;
  if (first.selected !== selected || first.wanted !== wanted) setFirst({ selected, wanted });
  return selected;
};

/** Where the map looks: where somebody moved it, else at what the question is about. */
export const useShownView = (state: DirectoryState, result: DirectoryResult, shown: Shown) => {
  const { wanted } = shown;
  const selected = useFirstShown(shown);
  const { index, filtered, found } = result;
  const { rows } = filtered;
  const place = found?.place ?? null;
  const selectedId = index.ids[selected] ?? null;
  const isWanted = wanted?.result?.filtered.rows === rows && wanted.selectedId === selectedId;
  const isWholeWanted = isWanted && wanted.position < 0;
  const [onMap, setOnMap] = useState<ContactId | null>(null);
  // Whoever is chosen on the map is in sight already: it stays where it is.
  const chosen = selectedId === onMap ? -1 : selected;
  const shownContact = isWanted ? wanted.position : chosen;
  const seen = found?.matches ?? filtered.matches;
  const wantedMark = useMemo(
    () => (isWanted && wanted.position >= 0 ? wantedMarkOf(index, seen, wanted.position) : null),
    [index, seen, isWanted, wanted],
  );
  const home = useMemo(
    () => (isWholeWanted ? extentOfFound(index, rows) : null) ?? homeOf(index, filtered, shownContact, state.filter),
    [index, filtered, shownContact, state.filter, isWholeWanted, rows],
  );
  const view = useMemo(
    () => state.view ?? wantedMark?.view ?? (place === null || shownContact >= 0 ? null : viewOf(place)),
    [state.view, wantedMark, place, shownContact],
  );
  return { view, home, wantedMark, setOnMap };
};

/** Marks an entry of the history that somebody came to by pressing a ring. */
const STEP = "map-step";

/**
 * How the map tells where it looks: a ring pressed is a step one can go back from, a map moved is none. A list that is
 * narrowed to what it shows follows it (`isFollowed`).
 */
export const useViewSteps = ({ changeView }: DirectoryAddress, isFollowed: boolean) => {
  const entry: unknown = useLocation().state;
  const navigate = useNavigate();
  return {
    onViewChange: (view: MapView, isStep: boolean, extent: Bbox): void =>
      changeView(view, isFollowed ? extent : null, isStep ? { state: STEP } : undefined),
    onStepBack: entry === STEP ? () => void navigate(-1) : undefined,
  };
};

/** Whoever goes back from all that were found to the list is at what they pressed there, if at nothing else. */
export const useFocusOnWayBack = ({ entry, selectedId }: DirectoryAddress): void => {
  const goBack = useEffectEvent(() => {
    if (entry === SHOWN_ON_MAP && selectedId === null && document.activeElement === document.body) {
      leadFocus(SHOW_ALL_ID);
    }
  });
  useEffect(function watchWayBack() {
    return () => goBack();
  }, []);
};
