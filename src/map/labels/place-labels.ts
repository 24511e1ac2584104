/** A part of the map, in pixels of its layer. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** What a name on the map is of; each is written in its own way, and tries other places where its own is taken. */
export type LabelKind = "place" | "land" | "land-letters" | "district" | "town";

/** A name wanted on the map. `x`, `y`: the point it belongs to; with its width and height in pixels of the layer. */
export type WantedLabel = {
  readonly kind: LabelKind;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Pixels from a point to the middle of its name, where the name lies above or below a mark at the same point. */
const BELOW = 27;
const FAR_BELOW = 46;
/** From a point to the beginning of its name. */
const BESIDE = 20;
const FAR_BESIDE = 36;

type Offset = readonly [x: number, y: number];

const nearby = ({ width }: WantedLabel): readonly Offset[] => [
  [0, BELOW],
  [0, -BELOW],
  [width / 2 + BESIDE, 0],
  [-width / 2 - BESIDE, 0],
];

const further = ({ width }: WantedLabel): readonly Offset[] => [
  [0, -FAR_BELOW],
  [0, FAR_BELOW],
  [width / 2 + FAR_BESIDE, 0],
  [-width / 2 - FAR_BESIDE, 0],
];

const DIRECTIONS = Array.from({ length: 12 }, (_, nth): Offset => {
  const angle = (nth / 12) * 2 * Math.PI;
  return [Math.sin(angle), -Math.cos(angle)];
});
/** Pixels from its point, the nearest first; further away it would be taken for another area's. */
const ASIDE = [16, 24, 32, 40, 48, 56, 64, 72, 80, 88] as const;
/** How many of these two letters of a Land may lie from its middle. */
const CLOSE = 2;
/** What may not be absent goes further where it has to: a line says where it belongs. */
const FURTHER_ASIDE = [...ASIDE, 104, 120, 136, 152] as const;

/** All around, with half of its width to both sides. */
const around = ({ width }: WantedLabel): readonly Offset[] =>
  ASIDE.flatMap((way) => DIRECTIONS.map(([x, y]): Offset => [x * (way + width / 2), y * way]));

const close = (): readonly Offset[] =>
  ASIDE.slice(0, CLOSE).flatMap((way) => DIRECTIONS.map(([x, y]): Offset => [x * way, y * way]));

/** Where a name may lie from its point, the best first. */
const OFFSETS: Readonly<Record<LabelKind, (label: WantedLabel) => readonly Offset[]>> = {
  // Never at its point, where its dot is; and wherever there is room, because it is what somebody looks for.
  place: (label) => [[0, -BELOW], ...nearby(label), ...further(label), ...around(label)],
  // A Land's name has been given a place with room; it stays within its Land.
  land: () => [
    [0, 0],
    [0, -BELOW],
    [0, BELOW],
    [0, -FAR_BELOW],
    [0, FAR_BELOW],
  ],
  // Two letters fit beside every ring; further away they would name another Land.
  "land-letters": () => [[0, 0], ...close()],
  district: () => [
    [0, 0],
    [0, BELOW],
    [0, -BELOW],
  ],
  town: (label) => [[0, 0], ...nearby(label), ...further(label)],
};

const isApart = (one: Box, other: Box): boolean =>
  one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

const boxOf = ({ x, y, width, height }: WantedLabel): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

/**
 * The names for which there is room, the first wanted first: each whole, upon none of the boxes taken (marks, controls)
 * and of each other, and within what is seen; or not at all. What lies outside of what is seen takes room, too, so that
 * names stay where they are when the map is moved a little. Of those returned `x` and `y` are the middle.
 */
export const placeLabels = (
  wanted: readonly WantedLabel[],
  taken: readonly Box[],
  seen: Box,
): readonly WantedLabel[] => {
  const boxes = [...taken];
  const placed: WantedLabel[] = [];
  for (const label of wanted) {
    for (const [x, y] of OFFSETS[label.kind](label)) {
      const moved = { ...label, x: label.x + x, y: label.y + y };
      const box = boxOf(moved);
      if (!boxes.every((other) => isApart(box, other))) continue;
      boxes.push(box);
      if (isWithin(box, seen)) placed.push(moved);
      break;
    }
  }
  return placed;
};

const EVERYWHERE: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

type Aside = { readonly left: number; readonly top: number };

/**
 * Where something that may not be absent lies upon none of the boxes taken: at its point if it can, else beside it; whole
 * within what is seen, unless its point lies outside.
 */
export const placeAside = <Wanted extends Aside>(
  wanted: Wanted,
  taken: readonly Box[],
  toBox: (placed: Wanted) => Box,
  seen: Box = EVERYWHERE,
): Wanted => {
  const { left, top } = wanted;
  const isSeen = isWithin({ left, right: left, top, bottom: top }, seen);
  const moved = FURTHER_ASIDE.flatMap((way) =>
    DIRECTIONS.map(([x, y]) => ({ ...wanted, left: left + x * way, top: top + y * way })),
  );
  const isFree = (box: Box): boolean => (!isSeen || isWithin(box, seen)) && taken.every((other) => isApart(box, other));
  return [wanted, ...moved].find((place) => isFree(toBox(place))) ?? wanted;
};
