import { sharedDigits } from "../../contract/area.ts";
import { type ContactIndex, roleAt, serviceAreasAt } from "../../contract/contact-index.ts";
import type { Contact } from "../../contract/contact.ts";
import { ROLES_ON_REQUEST } from "../../contract/role.ts";
import { oppositeSide, SIDES } from "../../contract/side.ts";

const onRequest: readonly string[] = ROLES_ON_REQUEST;

/** Positions of the counterparts that serve the same area, the most local first, then by shared topics. */
export type Counterparts = { readonly positions: readonly number[]; readonly total: number };

const countBits = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

/** The contacts of the other side whose service area meets this one's; at most `limit` of them, and how many there are. */
export const findCounterparts = (index: ContactIndex, contact: Contact, limit: number): Counterparts => {
  if (contact.side === "clearing-point") return { positions: [], total: 0 };
  const wanted = SIDES.indexOf(oppositeSide[contact.side]);
  const codes = contact.serviceAreas.map((area) => area.code);
  const ownTopics = index.topics[index.positionById.get(contact.id) ?? -1] ?? 0;
  const found: { position: number; digits: number; shared: number }[] = [];
  for (let position = 0; position < index.size; position += 1) {
    if (index.side[position] !== wanted || onRequest.includes(roleAt(index, position))) continue;
    const digits = sharedDigits(codes, serviceAreasAt(index, position));
    if (digits === null) continue;
    found.push({ position, digits, shared: countBits(ownTopics & (index.topics[position] ?? 0)) });
  }
  found.sort((one, other) => other.digits - one.digits || other.shared - one.shared || one.position - other.position);
  return { positions: found.slice(0, limit).map(({ position }) => position), total: found.length };
};
