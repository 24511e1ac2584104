import {
  type ContactIndex,
  type ContactPosition,
  landAt,
  precisionAt,
} from "../../../contract/contact/contact-index.ts";
import type { LandCode } from "../../../contract/lists/land.ts";
import type { MembersOfLands } from "../marks/land-plates.ts";
import type { PointSet } from "./point-grid.ts";

/** `landWide`: who names a Land and no place in it, and so has none among the points. */
export type ContactPoints = { readonly points: PointSet; readonly landWide: readonly ContactPosition[] };

/** Where contacts lie on the map. The middle of a Land, which stands for all of it, is nobody's place. */
export const toContactPoints = (index: ContactIndex): ContactPoints => {
  const points = { lon: index.lon.slice(), lat: index.lat.slice(), group: index.side };
  const landWide: ContactPosition[] = [];
  for (let position: ContactPosition = 0; position < index.size; position += 1) {
    if (precisionAt(index, position) !== "land") continue;
    points.lon[position] = NaN;
    points.lat[position] = NaN;
    landWide.push(position);
  }
  return { points, landWide };
};

/** Those who name only a Land and match, by Land. */
export const listLandWide = (index: ContactIndex, { landWide }: ContactPoints, matches: Uint8Array): MembersOfLands => {
  const ofLands = new Map<LandCode, ContactPosition[]>();
  for (const position of landWide) {
    if (matches[position] !== 1) continue;
    const land = landAt(index, position);
    const members = ofLands.get(land);
    if (members === undefined) ofLands.set(land, [position]);
    else members.push(position);
  }
  return ofLands;
};
