import { isStaffed } from "../lists/contact-state.ts";
import type { Contact } from "./contact.ts";

/**
 * Whether the Clearing Point can introduce somebody to the contact: what is asked for reaches it, or the deputy everyone
 * may know. Where not, the Clearing Point itself is to be asked, and it is never introduced to anybody.
 */
export const canBeIntroduced = ({
  side,
  takesIntroductions = true,
  state,
  deputy,
}: Pick<Contact, "side" | "takesIntroductions" | "state" | "deputy">): boolean =>
  side !== "clearing-point" && takesIntroductions && (isStaffed(state) || deputy !== undefined);
