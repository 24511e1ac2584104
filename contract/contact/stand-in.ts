import { type ContactIndex, roleAt, stateAt } from "./contact-index.ts";
import { ROLES_ON_REQUEST, type Role } from "../lists/role.ts";

const onRequest: readonly Role[] = ROLES_ON_REQUEST;

/** Whether somebody answers there: the function is filled, or being handed over. */
export const isReachable = (index: ContactIndex, position: number): boolean => {
  const state = stateAt(index, position);
  return state === "active" || state === "handover";
};

/**
 * Position of the contact to ask instead of the one at `position`: its deputy, where that one is reachable; `null` for
 * a contact that needs none. A role that is shown on request only stands in for nobody but its like: whoever did not
 * ask for state security must not end there.
 */
export const standInAt = (index: ContactIndex, position: number): number | null => {
  const deputy = index.deputy[position] ?? -1;
  if (deputy < 0 || isReachable(index, position) || !isReachable(index, deputy)) return null;
  const role = roleAt(index, deputy);
  return onRequest.includes(role) && roleAt(index, position) !== role ? null : deputy;
};
