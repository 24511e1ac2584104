import { countBits } from "../../../contract/bits.ts";
import { type AreaCode, matchingDigits, sharedDigits } from "../../../contract/place/area.ts";
import { type ContactIndex, roleAt, serviceAreasAt } from "../../../contract/contact/contact-index.ts";
import type { Contact } from "../../../contract/contact/contact.ts";
import { isPlacelessAt } from "../../../contract/place/placeless.ts";
import { isOnRequest } from "../../../contract/lists/role.ts";
import { oppositeSide, SIDES } from "../../../contract/lists/side.ts";

/** Positions of the counterparts that serve the same area, the most local first, then by shared topics. */
export type Counterparts = { readonly positions: readonly number[]; readonly total: number };

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
  const shareDigits = own >= 0 && isPlacelessAt(index, own) ? digitsAround : sharedDigits;
  const found: { position: number; digits: number; shared: number }[] = [];
  for (let position = 0; position < index.size; position += 1) {
    if (index.side[position] !== wanted || isOnRequest(roleAt(index, position))) continue;
    if (isPlacelessAt(index, position)) continue;
    const digits = shareDigits(codes, serviceAreasAt(index, position));
    if (digits === null) continue;
    found.push({ position, digits, shared: countBits(ownTopics & (index.topics[position] ?? 0)) });
  }
  found.sort((one, other) => other.digits - one.digits || other.shared - one.shared || one.position - other.position);
  return { positions: found.slice(0, limit).map(({ position }) => position), total: found.length };
};
