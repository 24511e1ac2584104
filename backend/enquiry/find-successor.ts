import type { ContactId } from "../../contract/contact/contact-id.ts";
import { isStaffed } from "../../contract/lists/contact-state.ts";
import { isOnRequest } from "../../contract/lists/role.ts";
import type { ContactStore } from "../contacts/contact-store.ts";
import type { StoredContact } from "../contacts/stored-contact.ts";
import { project } from "../visibility.ts";
import type { Asked, Holder, StoredIntroduction } from "./stored-enquiry.ts";

/** How often an introduction changes hands at most; the last time only the coordinator can get it. */
export const MOST_HAND_OVERS = 5;

/** Whether an introduction can be sent there, whoever may see the address. */
export const isReceiver = ({ email, takesIntroductions = true }: StoredContact): boolean =>
  takesIntroductions && email !== undefined;

/** Whether the contact is of the side that was asked, or the coordinator. */
export const isOnAskedSide = (asked: Asked, { side }: StoredContact): boolean =>
  side === asked.side || side === "clearing-point";

/** A role that is shown on request only takes nobody over who did not ask for its like. */
export const mayRoleTakeOver = (asked: Asked, { role }: StoredContact): boolean =>
  !isOnRequest(role) || asked.role === role;

const canTakeOver = (asked: Asked, contact: StoredContact): boolean =>
  isStaffed(contact.state) && isReceiver(contact) && isOnAskedSide(asked, contact) && mayRoleTakeOver(asked, contact);

/** Whether only the coordinator is left to get it. */
export const isLastHandOver = (former: StoredIntroduction["former"]): boolean => former.length >= MOST_HAND_OVERS - 1;

/** One whom everyone may know to be the deputy: nobody learns of another by an introduction. */
const findDeputy = async (
  contacts: ContactStore,
  id: ContactId,
  asked: Asked,
  today: Date,
): Promise<StoredContact | null> => {
  const holder = await contacts.findContact(id);
  const deputyId = holder === null ? undefined : project(holder, "public", today).deputy;
  const deputy = deputyId === undefined ? null : await contacts.findContact(deputyId);
  return deputy !== null && canTakeOver(asked, deputy) ? deputy : null;
};

/**
 * Who follows a holder that does not answer: the deputy, unless the holder is one already or the deputy has had it, then
 * the coordinator. `null` after the coordinator: the chain ends there.
 */
export const findSuccessor = async (
  contacts: ContactStore,
  { asked, holder, former }: Pick<StoredIntroduction, "asked" | "holder" | "former">,
  today: Date,
): Promise<Holder | null> => {
  const { contact, rank } = holder;
  if (rank === "coordinator") return null;
  const hasDeputy = rank !== "deputy" && !isLastHandOver(former);
  const deputy = hasDeputy ? await findDeputy(contacts, contact, asked, today) : null;
  if (deputy !== null && deputy.id !== contact && !former.some((one) => one.contact === deputy.id)) {
    return { contact: deputy.id, rank: deputy.side === "clearing-point" ? "coordinator" : "deputy" };
  }
  const coordinator = await contacts.findCoordinator();
  return coordinator === null ? null : { contact: coordinator.id, rank: "coordinator" };
};
