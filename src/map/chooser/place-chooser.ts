import type { Box } from "../labels/place-labels.ts";

type Size = { readonly width: number; readonly height: number };
/** The middle of a ring, in pixels of the map. */
type Middle = { readonly x: number; readonly y: number };

/** Where a list may lie from its ring; the last word is the edge that stays where it is, however long the list is. */
export const SPOTS = [
  "right, from the top",
  "right, from the bottom",
  "left, from the top",
  "left, from the bottom",
  "below, from the top",
  "above, from the bottom",
] as const;
export type Spot = (typeof SPOTS)[number];

/** Pixels: of the list, from the middle of its ring, and from the map's edge. */
const WIDTH = 320;
const TALLEST = 360;
const GAP = 28;
const EDGE = 8;
/** Of the head, of a name of two lines with what it is, and of what lies around them. */
const HEAD = 56;
const LINE = 78;

/** About how tall a list of so many is; it scrolls beyond its tallest. */
export const guessHeight = (count: number): number => Math.min(TALLEST, HEAD + LINE * count);

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** What of the map a list takes at a spot, never its ring. */
export const boxAt = (spot: Spot, { x, y }: Middle, map: Size, wantedHeight: number): Box => {
  const width = Math.min(WIDTH, map.width - 2 * EDGE);
  const isBeside = spot.startsWith("right") || spot.startsWith("left");
  const room = isBeside ? map.height - 2 * EDGE : (spot.startsWith("below") ? map.height - y : y) - GAP - EDGE;
  const height = Math.max(0, Math.min(wantedHeight, room));
  const left = isBeside
    ? spot.startsWith("right")
      ? x + GAP
      : x - GAP - width
    : clamp(x - width / 2, EDGE, map.width - width - EDGE);
  const lowest = map.height - height - EDGE;
  const top = isBeside
    ? clamp(spot.endsWith("top") ? y - GAP : y + GAP - height, EDGE, lowest)
    : spot.startsWith("below")
      ? y + GAP
      : y - GAP - height;
  return { left, top, right: left + width, bottom: top + height };
};

/** Points of a box that are looked at, across and down. */
const ACROSS = 5;
const DOWN = 6;

const countForeign = ({ left, top, right, bottom }: Box, isForeign: (x: number, y: number) => boolean): number => {
  let count = 0;
  for (let i = 0; i < ACROSS; i += 1) {
    for (let j = 0; j < DOWN; j += 1) {
      const [x, y] = [left + ((i + 0.5) / ACROSS) * (right - left), top + ((j + 0.5) / DOWN) * (bottom - top)];
      if (isForeign(x, y)) count += 1;
    }
  }
  return count;
};

/**
 * Where the list of a ring opens: where it has the room it wants, else where it has most; among these where it lies over
 * least of the Länder that are not the ring's; among these on the side with more room.
 */
export const chooseSpot = (
  ring: Middle,
  map: Size,
  wantedHeight: number,
  isForeign: (x: number, y: number) => boolean,
): Spot => {
  const fitting = SPOTS.map((spot) => ({ spot, box: boxAt(spot, ring, map, wantedHeight) })).filter(
    ({ box }) => box.left >= 0 && box.right <= map.width,
  );
  const heightOf = ({ top, bottom }: Box): number => bottom - top;
  const tallest = Math.max(...fitting.map(({ box }) => heightOf(box)));
  const isRoomy = (spot: Spot): boolean =>
    (spot.startsWith("right") && ring.x < map.width / 2) || (spot.startsWith("left") && ring.x >= map.width / 2);
  const judged = fitting
    .filter(({ box }) => heightOf(box) >= tallest)
    .map(({ spot, box }) => ({ spot, foreign: countForeign(box, isForeign), isRoomy: isRoomy(spot) }))
    .toSorted((one, other) => one.foreign - other.foreign || Number(other.isRoomy) - Number(one.isRoomy));
  return judged[0]?.spot ?? "below, from the top";
};
