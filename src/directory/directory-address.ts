import { useMemo } from "react";
import { type NavigateOptions, useLocation, useMatch, useNavigate } from "react-router";
import { type ContactFilter, facetValues, NO_FILTER } from "../../contract/contact/contact-filter.ts";
import { type ContactId, isContactId } from "../../contract/contact/contact-id.ts";
import { onceFor } from "../../contract/once-for.ts";
import { SEARCHABLE_SIDES } from "../../contract/lists/side.ts";
import type { Bbox } from "../../contract/lists/land.ts";
import type { AreaCode } from "../../contract/place/area.ts";
import {
  placeKey,
  box,
  createCodec,
  flag,
  joinCodecs,
  many,
  number,
  one,
  reshapeCodec,
  text,
} from "../address/codec.ts";
import { useAddress } from "../address/use-address.ts";
import { LARGEST_ZOOM, type MapView, PANNING_AREA, SMALLEST_ZOOM } from "../map/view/map-view.ts";

/** How far "near" may be, in kilometres. */
export const RADII = [10, 25, 50, 100] as const;
export type Radius = (typeof RADII)[number];

export type DirectoryFilter = ContactFilter;

/**
 * What the address asks for: two with the same question have the same answer. `place`: key of a municipality or Kreis to
 * ask for, null for none; `radius` counts only with it, null for any
 * distance; a part of the map only without it, because who is responsible lies where it lies.
 */
type Question = { readonly filter: DirectoryFilter; readonly place: AreaCode | null; readonly radius: Radius | null };

/**
 * Everything the address holds beside the selected contact. `view` is null while the map shows what is asked for;
 * `isMapWanted`: a small screen shows the map in the list's place.
 */
export type DirectoryState = Question & { readonly view: MapView | null; readonly isMapWanted: boolean };

export const START_STATE: DirectoryState = {
  filter: NO_FILTER,
  place: null,
  radius: null,
  view: null,
  isMapWanted: false,
};

const [WEST, SOUTH, EAST, NORTH] = PANNING_AREA;
/** About 11 m: finer says nothing at the zooms we draw. */
const VIEW_DECIMALS = 4;
const ZOOM_DECIMALS = 2;
/** About a kilometre. */
const BBOX_DECIMALS = 2;

const questionCodec = reshapeCodec(
  createCodec(
    {
      side: one(SEARCHABLE_SIDES),
      land: many(facetValues.land),
      topic: many(facetValues.topic),
      language: many(facetValues.language),
      level: many(facetValues.level),
      role: many(facetValues.role),
      fresh: flag,
      q: text,
      bbox: box(PANNING_AREA, BBOX_DECIMALS),
      place: placeKey,
      radius: one(RADII),
    },
    (asked) => (asked.place === null ? { ...asked, radius: null } : { ...asked, bbox: null }),
  ),
  ({ side, land, topic, language, level, role, fresh, q, bbox, place, radius }): Question => ({
    filter: { side, lands: land, topics: topic, languages: language, levels: level, roles: role, fresh, text: q, bbox },
    place,
    radius,
  }),
  ({ filter, place, radius }) => ({
    side: filter.side,
    land: filter.lands,
    topic: filter.topics,
    language: filter.languages,
    level: filter.levels,
    role: filter.roles,
    fresh: filter.fresh,
    q: filter.text,
    bbox: filter.bbox,
    place,
    radius,
  }),
);

const NO_VIEW = { z: null, lat: null, lon: null } as const;

/** Whatever the map can show has an address, and that a small screen shows it: a link leads to what was seen. */
const viewCodec = reshapeCodec(
  createCodec(
    {
      z: number(SMALLEST_ZOOM, LARGEST_ZOOM, ZOOM_DECIMALS),
      lat: number(SOUTH, NORTH, VIEW_DECIMALS),
      lon: number(WEST, EAST, VIEW_DECIMALS),
      map: flag,
    },
    (seen) => (seen.z === null || seen.lat === null || seen.lon === null ? { ...seen, ...NO_VIEW } : seen),
  ),
  ({ z, lat, lon, map }): Omit<DirectoryState, keyof Question> => ({
    view: z === null || lat === null || lon === null ? null : { zoom: z, lat, lon },
    isMapWanted: map,
  }),
  ({ view, isMapWanted }) => ({
    ...(view === null ? NO_VIEW : { z: view.zoom, lat: view.lat, lon: view.lon }),
    map: isMapWanted,
  }),
);

export const directoryCodec = reshapeCodec(
  joinCodecs({ question: questionCodec, seen: viewCodec }),
  ({ question, seen }): DirectoryState => ({ ...question, ...seen }),
  (state) => ({ question: state, seen: state }),
);

/** What the address asks for, apart from where the map looks. */
export const toQuestion = (state: DirectoryState): string => questionCodec.serialize(state);

/** A view as the address holds it: rounded, so that reading it back gives the same view. */
export const roundView = ({ zoom, lat, lon }: MapView): MapView => ({
  zoom: Number(zoom.toFixed(ZOOM_DECIMALS)),
  lat: Number(lat.toFixed(VIEW_DECIMALS)),
  lon: Number(lon.toFixed(VIEW_DECIMALS)),
});

/** Every row of a list leads on with the same question. */
const toQuery = onceFor((state: DirectoryState): string => directoryCodec.serialize(state));

/** The address of a contact, or of the list, with everything else kept. */
export const toDirectoryPath = (id: ContactId | null, state: DirectoryState): string => {
  const query = toQuery(state);
  return `${id === null ? "/" : `/contacts/${id}`}${query === "" ? "" : `?${query}`}`;
};

/** Marks an entry of the history whose text is still being typed. */
const TYPED = "typed";
/** Marks one in which a small screen shows on its map what was asked for in the entry before. */
export const SHOWN_ON_MAP = "shown-on-map";
/** Marks one that somebody came to by pressing a mark. */
export const CHOSEN_ON_MAP = "chosen-on-map";

/** The directory's address has no other keys; they go with the first change. */
const ALONE = { isAlone: true } as const;

/** What the address says, and the only ways to change it: filter and selection are pushed, the view is replaced. */
export const useDirectoryAddress = () => {
  const entry: unknown = useLocation().state;
  const navigate = useNavigate();
  const idInPath = useMatch("/contacts/:id")?.params.id;
  const { value, dropped, change, tidyUp } = useAddress(directoryCodec, ALONE);
  // What it asks for stays the same object while only the map is moved, so that nobody answers it anew.
  const { value: question } = useAddress(questionCodec, ALONE);
  const state = useMemo<DirectoryState>(() => ({ ...value, ...question }), [question, value]);
  return useMemo(() => {
    const selectedId = idInPath !== undefined && isContactId(idInPath) ? idInPath : null;
    const changeFilter = (
      filter: Partial<DirectoryFilter>,
      options: { replace: boolean; state?: typeof TYPED },
    ): void =>
      change(
        (now) => ({
          ...now,
          filter: { ...now.filter, ...filter },
          // The map shows the Länder chosen, wherever it was moved before.
          view: filter.lands === undefined ? now.view : null,
        }),
        options,
      );
    // What somebody typed on the way to a suggestion is no step to go back to.
    const isOnTheWay = entry === TYPED;
    // With what the address says at this moment, as every change.
    const goTo = (id: ContactId | null, next: Partial<DirectoryState>, options?: NavigateOptions): void => {
      const { value: now } = directoryCodec.parse(new URLSearchParams(location.search));
      void navigate(toDirectoryPath(id, { ...now, ...next }), options);
    };
    return {
      state,
      dropped,
      /** What this entry of the history is marked with. */
      entry,
      /** Null when none is selected, or when `hasWrongId`. */
      selectedId,
      /** The path names a contact by something that cannot be an id. */
      hasWrongId: idInPath !== undefined && selectedId === null,
      changeFilter: (filter: Partial<DirectoryFilter>, { replace = false } = {}): void =>
        changeFilter(filter, { replace: replace || (isOnTheWay && filter.text === "") }),
      /** The text as it is typed: the first word is a step one can go back from, the letters after it are not. */
      typeText: (typed: string, { replace }: { readonly replace: boolean }): void =>
        changeFilter({ text: typed }, { replace, state: TYPED }),
      /**
       * Asks for a place, or with null no longer, and for what else was said of it; what was typed to find it has done its
       * work.
       */
      choosePlace: (key: AreaCode | null, view: MapView | null, filter: Partial<DirectoryFilter> = {}): void =>
        change(
          (now) => ({
            ...now,
            filter: { ...now.filter, text: key === null ? now.filter.text : "", ...filter },
            place: key,
            radius: key === null ? null : now.radius,
            view: view === null ? null : roundView(view),
          }),
          { replace: isOnTheWay },
        ),
      changeRadius: (radius: Radius | null): void => change((now) => ({ ...now, radius })),
      // The map may still be moving while somebody types: the entry stays what it was. null lets it show what is asked for.
      // A list that is narrowed to what the map shows (`extent`) follows it.
      changeView: (
        view: MapView | null,
        extent: Bbox | null = null,
        options: NavigateOptions = { replace: true, state: entry },
      ): void =>
        change(
          ({ filter, ...now }) => ({
            ...now,
            filter: { ...filter, bbox: filter.bbox && (extent ?? filter.bbox) },
            view: view && roundView(view),
          }),
          options,
        ),
      /** Of a small screen, which has room for one: whoever changes between list and map has gone nowhere. */
      wantMap: (isMapWanted: boolean): void =>
        change((now) => ({ ...now, isMapWanted }), { replace: true, state: entry }),
      resetAll: (): void => change(({ isMapWanted }) => ({ ...START_STATE, isMapWanted })),
      select: (id: ContactId | null, options?: NavigateOptions): void => goTo(id, {}, options),
      /** On a small screen: a step one can go back from, to where the list or the details were. */
      showOnMap: (id: ContactId | null): void => goTo(id, { view: null, isMapWanted: true }, { state: SHOWN_ON_MAP }),
      tidyUp,
    };
  }, [state, dropped, idInPath, navigate, change, tidyUp, entry]);
};

export type DirectoryAddress = ReturnType<typeof useDirectoryAddress>;
