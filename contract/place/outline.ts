/**
 * Every border between two districts, or between one and abroad, once: a line (`12 3l4-5 6 7`, where it begins and its
 * steps) in `lines`, and on its two sides the places `one` and `other` of `districts`, -1 for abroad. `districts`: the
 * first five digits of the municipalities' keys.
 */
type Borders = {
  readonly districts: readonly string[];
  readonly one: readonly number[];
  readonly other: readonly number[];
  readonly lines: readonly string[];
};

/**
 * Outlines drawn when they were built, as SVG paths in a plane of Web Mercator.
 *
 * - `zoom`: the plane's units are the pixels of a world of 256 pixels times two to the power of this.
 * - `box`: the part of that world they lie in: left, top, width, height. The paths count from its corner.
 * - `areas`: a closed path each, by its name: the Land's code, or `neighbours`.
 * - `borders`: none in the coarser files.
 */
export type Outline = {
  readonly zoom: number;
  readonly box: readonly [left: number, top: number, width: number, height: number];
  readonly areas: Readonly<Record<string, string>>;
  readonly borders: Borders;
};

/** Our own build makes these files and its tests read every shape; where they are loaded only the envelope is checked. */
const isOutline = (body: unknown): body is Outline =>
  typeof body === "object" && body !== null && "zoom" in body && "box" in body && "areas" in body && "borders" in body;

/** @throws TypeError when the answer is no drawn outline */
export const readOutline = (body: unknown): Outline => {
  if (!isOutline(body)) throw new TypeError("no drawn outline");
  return body;
};
