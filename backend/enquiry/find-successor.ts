import type { ContactId } from "../../contract/contact/contact-id.ts";
import { isStaffed } from "../../contract/lists/contact-state.ts";
import type { HolderRank } from "../../contract/lists/holder-rank.ts";
import { isOnRequest } from "../../contract/lists/role.ts";
import type { ContactStore } from "../contacts/store.ts";
import type { StoredContact } from "../contacts/stored-contact.ts";
import { project } from "../visibility.ts";

/** Who gets an introduction next, and whether the sender may be told who that is. */
export type Successor = { readonly contact: ContactId; readonly rank: HolderRank; readonly isNamed: boolean };

/**
 * Whether an introduction asked for at one contact may reach another: a role that is shown on request only takes nobody
 * over who did not ask for its like.
 */
export const mayTakeOver = (from: StoredContact, to: StoredContact): boolean =>
  !isOnRequest(to.role) || from.role === to.role;

const findDeputy = async (contacts: ContactStore, holder: StoredContact, today: Date): Promise<Successor | null> => {
  const id = holder.deputy?.value;
  const deputy = id === undefined ? null : await contacts.findContact(id);
  if (deputy === null || !isStaffed(deputy.state) || !mayTakeOver(holder, deputy)) return null;
  return { contact: deputy.id, rank: "deputy", isNamed: project(holder, "public", today).deputy === deputy.id };
};

const findCoordinator = async (contacts: ContactStore): Promise<Successor | null> => {
  const coordinator = (await contacts.listContacts()).find(({ side }) => side === "clearing-point");
  return coordinator === undefined ? null : { contact: coordinator.id, rank: "coordinator", isNamed: true };
};

/**
 * Who follows a holder that does not answer: the deputy, unless the holder is one already or the deputy has had it
 * (`tried`), then the coordinator. `null` after the coordinator: the chain ends there.
 */
export const findSuccessor = async (
  contacts: ContactStore,
  { contact, rank }: { readonly contact: ContactId; readonly rank: HolderRank },
  tried: readonly ContactId[],
  today: Date,
): Promise<Successor | null> => {
  if (rank === "coordinator") return null;
  const holder = rank === "deputy" ? null : await contacts.findContact(contact);
  const deputy = holder === null ? null : await findDeputy(contacts, holder, today);
  return deputy === null || tried.includes(deputy.contact) ? findCoordinator(contacts) : deputy;
};
