import { countBits } from "../../../contract/bits.ts";
import { type AreaCode, matchingDigits, sharedDigits } from "../../../contract/place/area.ts";
import {
  type ContactIndex,
  roleAt,
  serviceAreasAt,
  type ContactPosition,
} from "../../../contract/contact/contact-index.ts";
import type { Contact } from "../../../contract/contact/contact.ts";
import { isUnlocatedAt } from "../../../contract/contact/unlocated.ts";
import { isForOneMatter, isOnRequest, type Role } from "../../../contract/lists/role.ts";
import { oppositeSide, SIDES } from "../../../contract/lists/side.ts";

/**
 * Positions of the counterparts that serve the same area: those whose job is to talk with the other side first, those for
 * one matter only last, then the most local, then by shared topics. Of several of one office that do the same for the same area the first stands for them. `total` counts all.
 */
export type Counterparts = { readonly positions: readonly ContactPosition[]; readonly total: number };

/** Whose job it is to talk with the other side. */
const TALKING: ReadonlySet<Role> = new Set<Role>([
  "liaison-officer",
  "contact-for-muslims",
  "migration-officer",
  "dialogue-officer",
  "board",
]);
/** Who talks with the other side, who may, and who is there for one matter only. */
const useOf = (role: Role): number => (TALKING.has(role) ? 0 : isForOneMatter(role) ? 2 : 1);

/** How closely one of `others` contains one of `areas`; `null` where none does. */
const digitsAround = (areas: readonly AreaCode[], others: readonly AreaCode[]): number | null =>
  areas.reduce<number | null>((closest, area) => closest ?? matchingDigits(others, area), null);

/** The contacts of the other side whose service area meets this one's; at most `limit` of them, and how many there are. */
export const findCounterparts = (index: ContactIndex, contact: Contact, limit: number): Counterparts => {
  if (contact.side === "clearing-point") return { positions: [], total: 0 };
  const wanted = SIDES.indexOf(oppositeSide[contact.side]);
  const codes = contact.serviceAreas.map((area) => area.code);
  const own = index.positionById.get(contact.id) ?? -1;
  const ownTopics = index.topics[own] ?? 0;
  // Of one that only says in which Land it is, only who is there for all of it serves the same area for certain.
  const shareDigits = own >= 0 && isUnlocatedAt(index, own) ? digitsAround : sharedDigits;
  const found: { position: ContactPosition; use: number; digits: number; shared: number }[] = [];
  for (let position = 0; position < index.size; position += 1) {
    if (index.side[position] !== wanted || isOnRequest(roleAt(index, position))) continue;
    if (isUnlocatedAt(index, position)) continue;
    const digits = shareDigits(codes, serviceAreasAt(index, position));
    if (digits === null) continue;
    found.push({
      position,
      use: useOf(roleAt(index, position)),
      digits,
      shared: countBits(ownTopics & (index.topics[position] ?? 0)),
    });
  }
  found.sort(
    (one, other) =>
      one.use - other.use || other.digits - one.digits || other.shared - one.shared || one.position - other.position,
  );
  const named = new Set<string>();
  const positions = found.flatMap(({ position }) => {
    const name = [index.names[position], roleAt(index, position), ...serviceAreasAt(index, position)].join();
    if (named.has(name)) return [];
    named.add(name);
    return position;
  });
  return { positions: positions.slice(0, limit), total: found.length };
};
