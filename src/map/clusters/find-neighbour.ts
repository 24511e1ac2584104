/** Pixels of the map, from the top left corner. */
export type Point = { readonly left: number; readonly top: number };

const DIRECTIONS = {
  ArrowLeft: { left: -1, top: 0 },
  ArrowRight: { left: 1, top: 0 },
  ArrowUp: { left: 0, top: -1 },
  ArrowDown: { left: 0, top: 1 },
} as const satisfies Record<string, Point>;
export type ArrowKey = keyof typeof DIRECTIONS;

export const isArrowKey = (key: string): key is ArrowKey => Object.hasOwn(DIRECTIONS, key);

/** How far the map moves where nothing is left in a direction. */
export const stepTowards = (key: ArrowKey, step: number): [left: number, top: number] => [
  DIRECTIONS[key].left * step,
  DIRECTIONS[key].top * step,
];

/** What lies aside counts this much more than what lies ahead. */
const ASIDE = 2;

/** The nearest in a direction, what is ahead before what is aside; undefined where nothing is left that way. */
export const findNeighbour = <Place extends Point>(
  from: Point,
  places: readonly Place[],
  key: ArrowKey,
): Place | undefined => {
  const { left, top } = DIRECTIONS[key];
  let nearest: Place | undefined;
  let least = Infinity;
  for (const place of places) {
    const ahead = (place.left - from.left) * left + (place.top - from.top) * top;
    const aside = Math.abs((place.left - from.left) * top) + Math.abs((place.top - from.top) * left);
    const way = ahead + ASIDE * aside;
    if (ahead > 0 && aside <= ASIDE * ahead && way < least) {
      nearest = place;
      least = way;
    }
  }
  return nearest;
};

/** The one nearest to a point, whatever the direction. */
export const findNearest = <Place extends Point>(to: Point, places: readonly Place[]): Place | undefined => {
  const distanceOf = (place: Point): number => Math.hypot(place.left - to.left, place.top - to.top);
  return places.toSorted((one, other) => distanceOf(one) - distanceOf(other))[0];
};
