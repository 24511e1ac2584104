import type { ContactFilter } from "../contact/contact-filter.ts";
import { type ContactIndex, type ContactPosition, kindAt, roleAt } from "../contact/contact-index.ts";
import type { OrganizationKind } from "../lists/organization-kind.ts";
import { REACHES } from "../lists/reach.ts";
import type { Role } from "../lists/role.ts";

/** Organisations for one audience: who asks about a whole community does not begin with them. */
const FOR_ONE_AUDIENCE: ReadonlySet<OrganizationKind> = new Set([
  "youth-organization",
  "women-organization",
  "welfare-organization",
  "student-organization",
]);
/** Who speaks for the whole of an organisation, and who is there for the other side whatever it is about. */
const FIRST_ASKED: ReadonlySet<Role> = new Set([
  "board",
  "imam",
  "liaison-officer",
  "contact-for-muslims",
  "migration-officer",
]);

const UNREACHED = REACHES.indexOf("none");
const BY_PHONE = REACHES.indexOf("phone");

/**
 * How soon somebody is asked of several who are responsible in the same way, smaller numbers first: whoever has a number
 * or mailbox at all, a whole community before a group for one audience unless a topic is asked about, a number before a
 * mailbox alone, and who speaks for the whole before who has a task of its own. No word of how good anybody is.
 */
export const rankUse = (index: ContactIndex, position: ContactPosition, { topics }: ContactFilter): number => {
  const reach = index.reach[position];
  const isForOne = topics.length === 0 && FOR_ONE_AUDIENCE.has(kindAt(index, position));
  return [reach === UNREACHED, isForOne, reach !== BY_PHONE, !FIRST_ASKED.has(roleAt(index, position))].reduce(
    (rank, comesLater) => 2 * rank + Number(comesLater),
    0,
  );
};
