import { LAND_CODES, type LandCode } from "../../../contract/lists/land.ts";
import type { OwnMark } from "./describe-marks.ts";
import { landLabelPoints } from "../labels/land-label-points.ts";

/** Positions of what is said of a whole Land, by Land. */
export type MembersOfLands = ReadonlyMap<LandCode, readonly number[]>;

/** How much is told by so many numbers. */
export const countMembers = (marks: readonly OwnMark[]): number =>
  marks.reduce((count, { members }) => count + members.length, 0);

/** A number for each Land of which something is said as a whole; `tell` says of how much and what. */
export const makeLandPlates = (
  ofLands: MembersOfLands,
  landNames: Record<LandCode, string>,
  tell: (count: number, place: string) => string,
): readonly OwnMark[] =>
  LAND_CODES.flatMap((land): readonly OwnMark[] => {
    const members = ofLands.get(land) ?? [];
    const text = `${land.slice(3)} ${members.length}`;
    const place = landNames[land];
    // Who speaks to the program says what is written on the plate.
    const label = `${text}: ${tell(members.length, place)}`;
    return members.length === 0
      ? []
      : [{ key: land, kind: "land", label, text, place, ...landLabelPoints[land], members }];
  });
