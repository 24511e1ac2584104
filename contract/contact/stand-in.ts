import { type ContactIndex, roleAt, stateAt, type ContactPosition } from "./contact-index.ts";
import { isStaffed } from "../lists/contact-state.ts";
import { isOnRequest } from "../lists/role.ts";

/** Whether somebody answers at the contact at a position. */
export const isReachable = (index: ContactIndex, position: ContactPosition): boolean =>
  isStaffed(stateAt(index, position));

/**
 * Position of the contact to ask instead of the one at `position`: its deputy, where that one is reachable; `null` for
 * a contact that needs none. A role that is shown on request only stands in for nobody but its like: whoever did not
 * ask for state security must not end there.
 */
export const standInAt = (index: ContactIndex, position: ContactPosition): ContactPosition | null => {
  const deputy = index.deputy[position] ?? -1;
  if (deputy < 0 || isReachable(index, position) || !isReachable(index, deputy)) return null;
  const role = roleAt(index, deputy);
  return isOnRequest(role) && roleAt(index, position) !== role ? null : deputy;
};
