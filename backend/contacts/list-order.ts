import type { Contact } from "../../contract/contact/contact.ts";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { LEVELS } from "../../contract/lists/level.ts";
import { ROLES } from "../../contract/lists/role.ts";

/** Letters beyond these decide no order; they bound what comparing and paging cost for an absurdly long name. */
const LETTERS_COMPARED = 100;

/** What decides a contact's place in the list, the first difference first; the id makes the order total. */
export type ListKey = readonly [
  isCoordinator: 0 | 1,
  land: number,
  level: number,
  name: string,
  role: number,
  id: string,
];

export const listKeyOf = (
  contact: Pick<Contact, "id" | "side" | "address" | "level" | "organization" | "role">,
): ListKey => [
  contact.side === "clearing-point" ? 1 : 0,
  LAND_CODES.indexOf(contact.address.land),
  LEVELS.indexOf(contact.level),
  contact.organization.name.slice(0, LETTERS_COMPARED),
  ROLES.indexOf(contact.role),
  contact.id,
];

const collator = new Intl.Collator("de");

/**
 * The list order of the contract: Land, level, name in German collation, role as the closed list has them
 * (who is there for the other side first); the Clearing Point last. Negative when `one`
 * comes before `other`, 0 only for the same contact.
 */
export const compareListKeys = (one: ListKey, other: ListKey): number =>
  one[0] - other[0] ||
  one[1] - other[1] ||
  one[2] - other[2] ||
  collator.compare(one[3], other[3]) ||
  one[4] - other[4] ||
  (one[5] < other[5] ? -1 : Number(one[5] > other[5]));

/** A sorted copy, in list order. */
export const inListOrder = <T extends Contact>(contacts: readonly T[]): T[] =>
  contacts
    .map((contact) => ({ contact, key: listKeyOf(contact) }))
    .sort((one, other) => compareListKeys(one.key, other.key))
    .map(({ contact }) => contact);
