import type { Remit } from "../../contract/desk/access.ts";
import type { AboutKind } from "../../contract/enquiry/enquiry-kind.ts";
import type { StoredContact } from "../contacts/stored-contact.ts";
import { endsEverySearch } from "./find-entry.ts";
import type { AnyRow } from "./publish-store.ts";

/** Whether somebody has made sure, in a way that is named, that a contact is what it says; one that is hidden is no such. */
export const isChecked = (contact: Pick<StoredContact, "assurance"> | null): boolean =>
  contact?.assurance.status === "confirmed" && contact.assurance.way !== undefined;

/**
 * What an account may do now. One of a contact rests while its entry is hidden, of another side, or not confirmed by a
 * way: what it was made upon is in doubt then. Whatever else it is for goes on.
 *
 * @param contact the entry it names, as it is shown now
 */
export const holdUnchecked = (
  { roles, lands, side, entry }: Remit,
  contact: StoredContact | null,
): Remit & { readonly isHeld: boolean } => {
  const isHeld = entry !== null && !(contact?.side === side && isChecked(contact));
  return isHeld
    ? { roles: roles.filter((role) => role !== "contact"), lands, side: null, entry: null, isHeld }
    : { roles, lands, side, entry, isHeld };
};

/** By what a contact is reached; who was asked by letter, by the address as well. */
const channelsOf = (
  { email, phones, municipality, location }: StoredContact,
  isByLetter: boolean,
): readonly string[] => [
  ...(email === undefined ? [] : [email.value]),
  ...(phones?.value ?? []).map(({ number }) => number),
  ...(isByLetter ? [municipality.key] : []),
  ...(isByLetter && location.exact !== null ? [`${municipality.key} ${location.exact.value.address}`] : []),
];

/**
 * The row as it would be, no longer confirmed where the contact would be reached by what was not there when it was
 * checked. A channel less leads nobody elsewhere. The Clearing Point vouches for itself.
 *
 * @param checked how it was when its confirmation was known to hold; `null` where that is not known any more
 */
export const endConfirmation = (kind: AboutKind, checked: AnyRow | null, row: AnyRow): AnyRow => {
  if (kind !== "contact") return row;
  // Rows are of the kind that goes with them.
  const [before, after] = [checked as StoredContact | null, row as StoredContact];
  if (after.assurance.status !== "confirmed" || endsEverySearch(after)) return row;
  const isByLetter = after.assurance.way === "letter";
  const known = before === null ? [] : channelsOf(before, isByLetter);
  const isReachedAnew = channelsOf(after, isByLetter).some((channel) => !known.includes(channel));
  return isReachedAnew ? { ...after, assurance: { status: "submitted" } } : row;
};

const isConfirmed = (values: object): boolean => (values as Partial<StoredContact>).assurance?.status === "confirmed";

/** Whether what is confirmed in the one is there in the other, and confirmed no longer; of rows, or of what has changed. */
export const endsConfirmation = (before: object | null, after: object | null): boolean =>
  before !== null && after !== null && "assurance" in after && isConfirmed(before) && !isConfirmed(after);

/** Whether a contact was checked in a way that is named and would be no longer, be it confirmed otherwise or not: accounts rest. */
export const endsCheck = (before: AnyRow, after: AnyRow): boolean =>
  "assurance" in before && isChecked(before) && !("assurance" in after && isChecked(after));
