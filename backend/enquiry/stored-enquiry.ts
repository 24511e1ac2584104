import type { ContactId } from "../../contract/contact/contact-id.ts";
import type { EnquirySubmission } from "../../contract/enquiry/enquiry.ts";
import type { Exchange } from "../../contract/enquiry/enquiry-status.ts";
import type { DeskState, IntroductionState } from "../../contract/enquiry/enquiry-state.ts";
import type { HolderRank } from "../../contract/lists/holder-rank.ts";

/** What was sent, without the reply address, which is kept apart to be deleted, and without the signs of a program. */
type Stripped<Submission> = Submission extends unknown
  ? Omit<Submission, "replyAddress" | "website" | "elapsedMs">
  : never;
export type StoredSubmission = Stripped<EnquirySubmission>;

/**
 * Who has an introduction. `tokenHash`: of the receiver's link; `isNamed`: whether the sender may know who it is before
 * acceptance, which a deputy that is no public one must not be; `dueOn`: last day for an answer (ISO 8601), `null` while
 * no time is running.
 */
export type Holder = {
  readonly contact: ContactId;
  readonly rank: HolderRank;
  readonly tokenHash: string;
  readonly isNamed: boolean;
  readonly dueOn: string | null;
};

export type StoredIntroduction = {
  readonly holder: Holder;
  /** Who had it before, the first one first. Their links open no more than that. `passedOnTo`: `null` after a lapse. */
  readonly former: readonly (Pick<Holder, "contact" | "tokenHash"> & { readonly passedOnTo: ContactId | null })[];
  readonly exchanges: readonly Exchange[];
  /** What the receiver said when accepting or declining. */
  readonly message: string | null;
  /** The receiver's, given when accepting. */
  readonly replyAddress: string | null;
};

/**
 * An enquiry as the store keeps it: secrets only as SHA-256. `version` counts its changes; days are ISO 8601 dates in
 * Germany. After a withdrawal `submission`, `replyAddress` and every text are `null`.
 */
export type StoredEnquiry = {
  readonly reference: string;
  readonly version: number;
  readonly tokenHash: string;
  readonly kind: EnquirySubmission["kind"];
  readonly consentVersion: string;
  readonly receivedOn: string;
  readonly changedOn: string;
  readonly submission: StoredSubmission | null;
  readonly replyAddress: string | null;
  /** Hash of the last thing either party did, so that its repetition is recognised. */
  readonly lastAct: string | null;
} & (
  | { readonly kind: "introduction"; readonly state: IntroductionState; readonly introduction: StoredIntroduction }
  | {
      readonly kind: Exclude<EnquirySubmission["kind"], "introduction">;
      readonly state: DeskState;
      /** Of the Clearing Point's link. */
      readonly receiverHash: string;
      /** What the Clearing Point answered, or why it said yes or no. */
      readonly answer: string | null;
    }
);
export type IntroductionEnquiry = Extract<StoredEnquiry, { kind: "introduction" }>;
export type DeskEnquiry = Exclude<StoredEnquiry, { kind: "introduction" }>;
