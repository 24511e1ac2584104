import type { MapNames } from "../../../contract/place/map-names.ts";
import { fromWindow, toWindow, WINDOW_SIZE } from "./point-grid.ts";

type Spot = { readonly x: number; readonly y: number };
type Town = Spot & { readonly name: string };

/** Finds a town by a place in fractions of the window, and by how far around it a ring reaches. */
export type FindTown = (x: number, y: number, reach: number) => Town | undefined;

/**
 * What a ring is called after: the largest town within its reach, else the nearest. Whom it holds does not matter, so it
 * keeps its name while it is filtered, and no pass over its contacts is made. Made once for the towns, the largest first.
 */
export const createTownFinder = ({ names, lon, lat }: MapNames["towns"]): FindTown => {
  const places = names.map((name, at) => ({ name, ...toWindow((lon[at] ?? NaN) / 1e3, (lat[at] ?? NaN) / 1e3) }));
  return (x, y, reach) => {
    // Squares tell near from far as well as ways do, and thousands are compared for each ring.
    const squareTo = (place: Spot): number => (place.x - x) ** 2 + (place.y - y) ** 2;
    const largest = places.find((place) => squareTo(place) <= reach ** 2);
    return largest ?? places.toSorted((one, other) => squareTo(one) - squareTo(other))[0];
  };
};

/** From the east, clockwise. */
const DIRECTIONS = ["east", "southeast", "south", "southwest", "west", "northwest", "north", "northeast"] as const;

/** What a ring is called after; where a nearer one has that name, with how far from the town it lies, and which way. */
export type RingName = {
  readonly town: string;
  readonly away: { readonly km: number; readonly direction: (typeof DIRECTIONS)[number] } | null;
};

const KM_AROUND_EARTH = 40_075;

const wayFrom = (town: Spot, { x, y }: Spot): NonNullable<RingName["away"]> => {
  const [right, down] = [x - town.x, y - town.y];
  const kmOfWindow = KM_AROUND_EARTH * WINDOW_SIZE * Math.cos((fromWindow(x, y).lat * Math.PI) / 180);
  const eighth = Math.round((Math.atan2(down, right) / Math.PI) * 4);
  return { km: Math.hypot(right, down) * kmOfWindow, direction: DIRECTIONS.at(eighth % DIRECTIONS.length) ?? "east" };
};

/** A name for each ring of a view: of those around one town the nearest has its name, the others say more. */
export const nameRings = (rings: readonly Spot[], findTown: FindTown, reach: number): readonly (RingName | null)[] => {
  const towns = rings.map(({ x, y }) => findTown(x, y, reach));
  const nearest = new Map<Town, number>();
  const wayOf = (nth: number, town: Town): number =>
    Math.hypot((rings[nth]?.x ?? NaN) - town.x, (rings[nth]?.y ?? NaN) - town.y);
  towns.forEach((town, nth) => {
    if (town === undefined) return;
    const other = nearest.get(town);
    if (other === undefined || wayOf(nth, town) < wayOf(other, town)) nearest.set(town, nth);
  });
  return rings.map((ring, nth) => {
    const town = towns[nth];
    if (town === undefined) return null;
    return { town: town.name, away: nearest.get(town) === nth ? null : wayFrom(town, ring) };
  });
};
