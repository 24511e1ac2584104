import type { ContactId } from "../../contract/contact/contact-id.ts";
import type { FieldChange } from "../../contract/enquiry/correction.ts";
import type { EnquirySubmission } from "../../contract/enquiry/enquiry.ts";
import type { Exchange } from "../../contract/enquiry/enquiry-status.ts";
import type { DeskState, IntroductionState } from "../../contract/enquiry/enquiry-state.ts";
import type { HolderRank } from "../../contract/lists/holder-rank.ts";
import type { Role } from "../../contract/lists/role.ts";
import type { Side } from "../../contract/lists/side.ts";

/** What was sent, without the reply address, which is kept apart to be deleted, and without the signs of a program. */
type Stripped<Submission> = Submission extends unknown
  ? Omit<Submission, "replyAddress" | "website" | "elapsedMs">
  : never;
export type StoredSubmission = Stripped<EnquirySubmission>;

/** Who has an introduction. */
export type Holder = { readonly contact: ContactId; readonly rank: HolderRank };

/** What of the contact asked for decides who may have the introduction after it, also when that one is gone. */
export type Asked = { readonly side: Side; readonly role: Role };

export type StoredIntroduction = {
  readonly asked: Asked;
  readonly holder: Holder;
  /**
   * Who had it before, the first one first; the turn of who has it now is their number. A link belongs to a turn, and
   * opens no more than the state once that is over. `passedOnTo`: `null` after a lapse.
   */
  readonly former: readonly { readonly contact: ContactId; readonly passedOnTo: ContactId | null }[];
  readonly exchanges: readonly Exchange[];
  /** What the receiver said when accepting or declining. */
  readonly message: string | null;
  /** The receiver's, given when accepting. */
  readonly replyAddress: string | null;
};

/**
 * What happens after the day `on` (ISO 8601) when nobody has done anything: the introduction goes to the next (`lapse`),
 * the sender is reminded of a question (`remind`), it is closed for want of a reply (`close`), or the Clearing Point is
 * told that it is late (`overdue`).
 */
export type Clock = { readonly on: string; readonly does: "lapse" | "remind" | "close" | "overdue" };

/** Something a party has done: hashes of its Idempotency-Key with the party's link, and of the key with what was sent. */
export type Act = { readonly key: string; readonly payload: string };

/**
 * What the desk means to make of the entry it is about. `changes`: in the place of those that were sent; `proposedBy`: who
 * has agreed where a second person has to, and `message` what they say to the sender.
 */
export type StoredProposal = {
  readonly changes: readonly FieldChange[] | null;
  readonly consentBy: string | null;
  readonly proposedBy: { readonly account: string; readonly name: string } | null;
  readonly message: string | null;
};

/**
 * An enquiry as the store keeps it: secrets only as SHA-256. `version` counts its changes; days are ISO 8601 dates in
 * Germany. After a withdrawal `submission`, `replyAddress` and every text are `null`.
 */
export type StoredEnquiry = {
  readonly reference: string;
  readonly version: number;
  readonly tokenHash: string;
  /** Hash of the Idempotency-Key it was submitted with. */
  readonly keyHash: string;
  readonly kind: EnquirySubmission["kind"];
  readonly consentVersion: string;
  readonly receivedOn: string;
  readonly changedOn: string;
  readonly submission: StoredSubmission | null;
  readonly replyAddress: string | null;
  readonly clock: Clock | null;
  /** Who at the desk has taken it up: the account, and by what colleagues know it. */
  readonly takenBy?: { readonly account: string; readonly name: string } | null;
  readonly proposal?: StoredProposal | null;
  /** What has become of the entry it is about: changed, or set back again; out of sight, or back. */
  readonly outcome?: "changed" | "taken-back" | "removed" | "put-back" | null;
  /** All that was done, so that its repetition is recognised as long as there is the enquiry. */
  readonly acts: readonly Act[];
} & (
  | { readonly kind: "introduction"; readonly state: IntroductionState; readonly introduction: StoredIntroduction }
  | {
      readonly kind: Exclude<EnquirySubmission["kind"], "introduction">;
      readonly state: DeskState;
      /** What the Clearing Point answered, or why it said yes or no. */
      readonly answer: string | null;
    }
);
export type IntroductionEnquiry = Extract<StoredEnquiry, { kind: "introduction" }>;
export type DeskEnquiry = Exclude<StoredEnquiry, { kind: "introduction" }>;

/** The turn of who has it; of an enquiry to the Clearing Point there is but one. */
export const turnOf = (enquiry: StoredEnquiry): number =>
  enquiry.kind === "introduction" ? enquiry.introduction.former.length : 0;
