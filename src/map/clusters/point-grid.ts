import type { NumberFor } from "../../../contract/number-for.ts";
import { fromWorld, toWorld } from "../view/mercator.ts";

/** Where a point comes along the curve, from 0; not where it stands in its set. */
export type CurveRank = NumberFor<"rank">;

/**
 * Points by position. `lon` and `lat` in degrees, NaN for a point without a location; `group` is 0 or 1 for the two kinds
 * whose shares a cluster shows.
 */
export type PointSet = {
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly group: Uint8Array;
};

/**
 * The points with a location in the order of a Z-curve (Morton order), in which every square cell of every zoom is one
 * contiguous run. `x` and `y` are fractions of the window below; `order[rank]` is the point's position, `rankOf` the
 * way back (-1 without a location).
 */
export type PointGrid = {
  readonly codes: Uint32Array;
  readonly order: Uint32Array;
  readonly rankOf: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
};

// A square of the Web Mercator world as wide as a tile of zoom 4 that has all of Germany well inside.
const WINDOW_WEST = 0.5;
const WINDOW_NORTH = 0.29;
export const WINDOW_SIZE = 1 / 16;
export const WINDOW_ZOOM = 4;

/** Bits an axis: cells of the finest level are about 25 m wide. */
export const FINEST_LEVEL = 16;
const CELLS_AN_AXIS = 2 ** FINEST_LEVEL;
const LARGEST_POSITION = 2 ** 20;

/** Web Mercator as fractions of the window. */
export const toWindow = (lon: number, lat: number): { readonly x: number; readonly y: number } => {
  const { x, y } = toWorld(lon, lat);
  return { x: (x - WINDOW_WEST) / WINDOW_SIZE, y: (y - WINDOW_NORTH) / WINDOW_SIZE };
};

export const fromWindow = (x: number, y: number): { readonly lon: number; readonly lat: number } =>
  fromWorld({ x: x * WINDOW_SIZE + WINDOW_WEST, y: y * WINDOW_SIZE + WINDOW_NORTH });

/** Moves the 16 bits of a number apart, leaving a gap behind each. */
const spreadBits = (value: number): number => {
  let bits = value & 0xffff;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
};

const toCell = (fraction: number): number =>
  Math.min(CELLS_AN_AXIS - 1, Math.max(0, Math.floor(fraction * CELLS_AN_AXIS)));

const toCode = (x: number, y: number): number => (spreadBits(toCell(x)) | (spreadBits(toCell(y)) << 1)) >>> 0;

/** Sorts the points once; every later question about any view is answered from this order. */
export const createPointGrid = ({ lon, lat }: PointSet): PointGrid => {
  const keys = new Float64Array(lon.length);
  const allX = new Float64Array(lon.length);
  const allY = new Float64Array(lon.length);
  let count = 0;
  for (let position = 0; position < lon.length; position += 1) {
    const { x, y } = toWindow(lon[position] ?? NaN, lat[position] ?? NaN);
    // Neither NaN nor a pole, which is infinitely far in this projection and would end in every sum.
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    allX[position] = x;
    allY[position] = y;
    // Code and position in one number, so that a plain numeric sort keeps both.
    keys[count] = toCode(x, y) * LARGEST_POSITION + position;
    count += 1;
  }
  const sorted = keys.subarray(0, count).sort();
  const codes = new Uint32Array(count);
  const order = new Uint32Array(count);
  const rankOf = new Int32Array(lon.length).fill(-1);
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (let rank: CurveRank = 0; rank < count; rank += 1) {
    const key = sorted[rank] ?? 0;
    const code = Math.floor(key / LARGEST_POSITION);
    const position = key - code * LARGEST_POSITION;
    codes[rank] = code;
    order[rank] = position;
    rankOf[position] = rank;
    x[rank] = allX[position] ?? 0;
    y[rank] = allY[position] ?? 0;
  }
  return { codes, order, rankOf, x, y };
};
