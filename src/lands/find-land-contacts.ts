import {
  type ContactIndex,
  type ContactPosition,
  landAt,
  levelAt,
  roleAt,
} from "../../contract/contact/contact-index.ts";
import type { LandCode } from "../../contract/lists/land.ts";
import { isOnRequest } from "../../contract/lists/role.ts";

/** Positions of the contacts for a whole Land, in list order; without those that are shown on request only. */
export const findLandContacts = (index: ContactIndex, land: LandCode): readonly ContactPosition[] =>
  Array.from({ length: index.size }, (_, position) => position).filter(
    (position) =>
      landAt(index, position) === land && levelAt(index, position) === "land" && !isOnRequest(roleAt(index, position)),
  );
