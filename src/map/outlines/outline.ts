import { LAND_CODES, type LandCode } from "../../../contract/lists/land.ts";
import type { AreaCode } from "../../../contract/place/area.ts";
import type { Outline } from "../../../contract/place/outline.ts";
import { toWorld } from "../view/mercator.ts";

/** Where a point lies in an outline's drawing, in its units. */
export const toDrawing = ({ zoom, box: [left, top] }: Outline, lon: number, lat: number): { x: number; y: number } => {
  const size = 256 * 2 ** zoom;
  const { x, y } = toWorld(lon, lat);
  return { x: x * size - left, y: y * size - top };
};

/** The Länder of an outline, each with its path. */
export const landsOf = ({ areas }: Outline): readonly (readonly [land: LandCode, path: string])[] =>
  LAND_CODES.flatMap((land) => {
    const path = areas[land];
    return path === undefined ? [] : [[land, path] as const];
  });

/** Lines one after the other, as one path: a single element to draw, whatever their number. */
const joinLines = (lines: readonly string[]): string => lines.map((line) => `M${line}`).join("");

/** Every border between districts, once. */
export const drawBorders = ({ borders }: Outline): string => joinLines(borders.lines);

/** The lines that have a district whose key passes on one side only: the border around all of these. */
const linesAround = ({ borders }: Outline, isWanted: (key: string) => boolean): readonly string[] => {
  const { districts, one, other, lines } = borders;
  const wanted = districts.map(isWanted);
  const isIn = (place = -1): boolean => wanted[place] === true;
  return lines.filter((_, nth) => isIn(one[nth]) !== isIn(other[nth]));
};

/**
 * The border around areas given by their codes, and what is filled within; a city that is its own Kreis counts as that
 * Kreis. Empty where none of them is as large as a Kreis.
 */
export const drawAreas = (districts: Outline, areas: readonly AreaCode[]): { border: string; inside: string } => {
  const lines = linesAround(districts, (key) =>
    areas.some((code) => code === "DE" || (code.length === 8 ? code === `${key}000` : key.startsWith(code))),
  );
  const [corner = ""] = (lines[0] ?? "").split("l");
  return {
    border: joinLines(lines),
    // The lines come in any order and direction. Each is closed by way of one and the same point; every such way is
    // there twice, once for each line that ends where it leads to, and two leave nothing of each other (`evenodd`).
    inside: lines.map((line) => `M${corner}L${line}z`).join(""),
  };
};

/** Whether a point in degrees lies in Germany: a ray from it crosses the border an odd number of times. */
export const isInGermany = (districts: Outline, lon: number, lat: number): boolean => {
  const point = toDrawing(districts, lon, lat);
  let isInside = false;
  for (const line of linesAround(districts, () => true)) {
    const [startX = NaN, startY = NaN, ...steps] = (line.match(/-?\d+/gu) ?? []).map(Number);
    let [x, y] = [startX, startY];
    for (let i = 0; i < steps.length; i += 2) {
      const [stepX = NaN, stepY = NaN] = [steps[i], steps[i + 1]];
      const isCrossed = y > point.y !== y + stepY > point.y && point.x < x + ((point.y - y) / stepY) * stepX;
      if (isCrossed) isInside = !isInside;
      x += stepX;
      y += stepY;
    }
  }
  return isInside;
};
