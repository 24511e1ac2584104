import type { AreaCode } from "../../contract/place/area.ts";
import { type ContactFilter, facetValues, NO_FILTER } from "../../contract/contact/contact-filter.ts";
import { SEARCHABLE_SIDES } from "../../contract/lists/side.ts";
import { readChosen, readFirst, readPlace, readText, type Reading } from "../address/read-parameters.ts";
import { LARGEST_ZOOM, type MapView, PANNING_AREA, SMALLEST_ZOOM } from "../map/map-view.ts";

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

const [WEST, SOUTH, EAST, NORTH] = PANNING_AREA;
/** Whatever the map can show has an address. */
const VIEW_LIMITS = { z: [SMALLEST_ZOOM, LARGEST_ZOOM], lat: [SOUTH, NORTH], lon: [WEST, EAST] } as const;
/** About 11 m: finer says nothing at the zooms we draw. */
const VIEW_DECIMALS = 4;
const ZOOM_DECIMALS = 2;

const readSide = (params: URLSearchParams): Reading<ContactFilter["side"]> =>
  readFirst(params, "side", (given) => SEARCHABLE_SIDES.find((side) => side === given) ?? null);

const readNumber = (name: keyof typeof VIEW_LIMITS, given: string): number | null => {
  if (!/^\d{1,3}(\.\d{1,8})?$/.test(given)) return null;
  const [least, most] = VIEW_LIMITS[name];
  const value = Number(given);
  return value >= least && value <= most ? Number(value.toFixed(name === "z" ? ZOOM_DECIMALS : VIEW_DECIMALS)) : null;
};

const readView = (params: URLSearchParams): Reading<MapView | null> => {
  const z = readFirst(params, "z", (given) => readNumber("z", given));
  const lat = readFirst(params, "lat", (given) => readNumber("lat", given));
  const lon = readFirst(params, "lon", (given) => readNumber("lon", given));
  if (z.value !== null && lat.value !== null && lon.value !== null) {
    const dropped = [z, lat, lon].flatMap((reading) => reading.dropped);
    return { value: { zoom: z.value, lat: lat.value, lon: lon.value }, dropped };
  }
  const dropped = (["z", "lat", "lon"] as const).flatMap((name) =>
    params.getAll(name).map((value) => `${name}=${value}`),
  );
  return { value: null, dropped };
};

const readRadius = (params: URLSearchParams, hasPlace: boolean): Reading<Radius | null> =>
  readFirst(params, "radius", (given) =>
    hasPlace ? (RADII.find((radius) => String(radius) === given) ?? null) : null,
  );

const readFresh = (params: URLSearchParams): Reading<boolean> => {
  const given = params.getAll("fresh");
  return {
    value: given.includes("1"),
    dropped: given.filter((value) => value !== "1").map((value) => `fresh=${value}`),
  };
};

/**
 * Reads the state from a query string. Never throws: what it does not understand it leaves out and names in `dropped`
 * (`land=DE-XX`), each once, so that the screen can say so. Keys it does not know are none of its business.
 */
export const parseDirectoryUrl = (
  params: URLSearchParams,
): { readonly state: DirectoryState; readonly dropped: readonly string[] } => {
  const side = readSide(params);
  const lands = readChosen(params, "land", facetValues.land);
  const topics = readChosen(params, "topic", facetValues.topic);
  const languages = readChosen(params, "language", facetValues.language);
  const levels = readChosen(params, "level", facetValues.level);
  const roles = readChosen(params, "role", facetValues.role);
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
        roles: roles.value,
        fresh: fresh.value,
        text: text.value,
      },
      place: place.value,
      radius: radius.value,
      view: view.value,
    },
    dropped: [
      ...new Set(
        [side, lands, topics, languages, levels, roles, fresh, text, place, radius, view].flatMap(
          ({ dropped }) => dropped,
        ),
      ),
    ],
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
  for (const role of filter.roles) params.append("role", role);
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

/** What the address asks for, apart from where the map looks: two addresses with the same question have the same answer. */
export const toQuestion = (state: DirectoryState): string => serializeDirectoryUrl({ ...state, view: null });

/** A view as the address holds it: rounded, so that reading it back gives the same view. */
export const roundView = ({ zoom, lat, lon }: MapView): MapView => ({
  zoom: Number(zoom.toFixed(ZOOM_DECIMALS)),
  lat: Number(lat.toFixed(VIEW_DECIMALS)),
  lon: Number(lon.toFixed(VIEW_DECIMALS)),
});
