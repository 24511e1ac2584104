import type { AreaCode } from "../../contract/area.ts";
import { type ContactFilter, type FacetName, facetValues, NO_FILTER } from "../../contract/contact-filter.ts";
import { SEARCHABLE_SIDES } from "../../contract/side.ts";

/** Where the map looks: zoom, and the middle in degrees. */
export type MapView = { readonly zoom: number; readonly lat: number; readonly lon: number };

/** How far "near" may be, in kilometres. */
export const RADII = [10, 25, 50, 100] as const;
export type Radius = (typeof RADII)[number];

/**
 * Everything the address holds beside the selected contact. `place`: key of a municipality or Kreis to ask for, null for
 * none; `radius` counts only with it, null for any distance. `view` is null while the map shows all of Germany.
 */
export type DirectoryState = {
  readonly filter: Omit<ContactFilter, "bbox">;
  readonly place: AreaCode | null;
  readonly radius: Radius | null;
  readonly view: MapView | null;
};

const { bbox: _bbox, ...noFilter } = NO_FILTER;
export const START_STATE: DirectoryState = { filter: noFilter, place: null, radius: null, view: null };

/** Longer texts say nothing more, and addresses must stay short enough to be sent. */
export const LONGEST_TEXT = 200;

const VIEW_LIMITS = { z: [4, 18], lat: [45, 57], lon: [3, 18] } as const;
/** About 11 m: finer says nothing at the zooms we draw. */
const VIEW_DECIMALS = 4;

type Reading<T> = { readonly value: T; readonly dropped: readonly string[] };

const readFacet = <Name extends FacetName>(
  params: URLSearchParams,
  name: Name,
): Reading<readonly (typeof facetValues)[Name][number][]> => {
  const given = params.getAll(name);
  const known: readonly string[] = facetValues[name];
  return {
    // In the order of the closed list, each once, so that one filter has one address.
    value: (facetValues[name] as readonly (typeof facetValues)[Name][number][]).filter((value) =>
      given.includes(value),
    ),
    dropped: given.filter((value) => !known.includes(value)).map((value) => `${name}=${value}`),
  };
};

const readSide = (params: URLSearchParams): Reading<ContactFilter["side"]> => {
  const given = params.getAll("side");
  const value = SEARCHABLE_SIDES.find((side) => side === given[0]) ?? null;
  return { value, dropped: given.slice(value === null ? 0 : 1).map((side) => `side=${side}`) };
};

const readText = (params: URLSearchParams): Reading<string> => {
  const text = (params.get("q") ?? "").trim();
  return text.length > LONGEST_TEXT
    ? { value: cutText(text), dropped: [`q=${text.slice(LONGEST_TEXT)}`] }
    : { value: text, dropped: [] };
};

/** A text as the address holds it: whole characters, without outer spaces, at most LONGEST_TEXT units long. */
export const cutText = (text: string): string => text.trim().slice(0, LONGEST_TEXT).toWellFormed().trim();

const readNumber = (params: URLSearchParams, name: keyof typeof VIEW_LIMITS): number | null => {
  const given = params.get(name);
  if (given === null || !/^-?\d{1,3}(\.\d{1,8})?$/.test(given)) return null;
  const [least, most] = VIEW_LIMITS[name];
  const value = Number(given);
  return value >= least && value <= most ? Number(value.toFixed(name === "z" ? 2 : VIEW_DECIMALS)) : null;
};

const readView = (params: URLSearchParams): Reading<MapView | null> => {
  const zoom = readNumber(params, "z");
  const lat = readNumber(params, "lat");
  const lon = readNumber(params, "lon");
  if (zoom !== null && lat !== null && lon !== null) return { value: { zoom, lat, lon }, dropped: [] };
  const dropped = (["z", "lat", "lon"] as const).flatMap((name) =>
    params.getAll(name).map((value) => `${name}=${value}`),
  );
  return { value: null, dropped };
};

const readPlace = (params: URLSearchParams): Reading<AreaCode | null> => {
  const given = params.getAll("place");
  const value = /^(?:\d{5}|\d{8})$/.test(given[0] ?? "") ? (given[0] ?? null) : null;
  return { value, dropped: given.slice(value === null ? 0 : 1).map((place) => `place=${place}`) };
};

const readRadius = (params: URLSearchParams, hasPlace: boolean): Reading<Radius | null> => {
  const given = params.getAll("radius");
  const value = hasPlace ? (RADII.find((radius) => String(radius) === given[0]) ?? null) : null;
  return { value, dropped: given.slice(value === null ? 0 : 1).map((radius) => `radius=${radius}`) };
};

const readFresh = (params: URLSearchParams): Reading<boolean> => {
  const given = params.getAll("fresh");
  return {
    value: given.includes("1"),
    dropped: given.filter((value) => value !== "1").map((value) => `fresh=${value}`),
  };
};

/**
 * Reads the state from a query string. Never throws: what it does not understand it leaves out and names in `dropped`
 * (`land=DE-XX`), so that the screen can say so. Keys it does not know are none of its business.
 */
export const parseDirectoryUrl = (
  params: URLSearchParams,
): { readonly state: DirectoryState; readonly dropped: readonly string[] } => {
  const side = readSide(params);
  const lands = readFacet(params, "land");
  const topics = readFacet(params, "topic");
  const languages = readFacet(params, "language");
  const levels = readFacet(params, "level");
  const fresh = readFresh(params);
  const text = readText(params);
  const place = readPlace(params);
  const radius = readRadius(params, place.value !== null);
  const view = readView(params);
  return {
    state: {
      filter: {
        side: side.value,
        lands: lands.value,
        topics: topics.value,
        languages: languages.value,
        levels: levels.value,
        fresh: fresh.value,
        text: text.value,
      },
      place: place.value,
      radius: radius.value,
      view: view.value,
    },
    dropped: [side, lands, topics, languages, levels, fresh, text, place, radius, view].flatMap(
      (reading) => reading.dropped,
    ),
  };
};

/** Writes the state as a query string without the leading `?`; what is at its default is not written. */
export const serializeDirectoryUrl = ({ filter, place, radius, view }: DirectoryState): string => {
  const params = new URLSearchParams();
  if (filter.side !== null) params.append("side", filter.side);
  for (const land of filter.lands) params.append("land", land);
  for (const topic of filter.topics) params.append("topic", topic);
  for (const language of filter.languages) params.append("language", language);
  for (const level of filter.levels) params.append("level", level);
  if (filter.fresh) params.append("fresh", "1");
  if (filter.text !== "") params.append("q", filter.text);
  if (place !== null) params.append("place", place);
  if (place !== null && radius !== null) params.append("radius", String(radius));
  if (view !== null) {
    params.append("z", String(view.zoom));
    params.append("lat", String(view.lat));
    params.append("lon", String(view.lon));
  }
  return params.toString();
};

/** A view as the address holds it: rounded, so that reading it back gives the same view. */
export const roundView = ({ zoom, lat, lon }: MapView): MapView => ({
  zoom: Number(zoom.toFixed(2)),
  lat: Number(lat.toFixed(VIEW_DECIMALS)),
  lon: Number(lon.toFixed(VIEW_DECIMALS)),
});
