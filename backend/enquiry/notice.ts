import type { ContactId } from "../../contract/contact/contact-id.ts";
import type { LetterFailure } from "../../contract/desk/letter.ts";
import type { CorrectionWish, EnquiryKind } from "../../contract/enquiry/enquiry-kind.ts";
import type { EnquiryState } from "../../contract/enquiry/enquiry-state.ts";
import type { HolderRank } from "../../contract/lists/holder-rank.ts";
import type { UiLanguage } from "../../contract/lists/language-tag.ts";

/**
 * Why somebody is told: the enquiry has changed; the sender has not replied to a question yet (`reminder`); or the
 * Clearing Point, where nobody follows, has let its time run out (`overdue`).
 */
export type Occasion = "change" | "reminder" | "overdue";

/** The contact itself, of whose entry something was published. */
type ToEntry = { readonly to: "entry"; readonly contact: ContactId };

/**
 * A message somebody is to get, by whatever way the host has. `token`: the secret of the receiver's link, the Clearing
 * Point's among them; it is made for this message and kept nowhere. The sender's link is not told again: only the sender
 * has it.
 */
export type Notice = {
  readonly reference: string;
  readonly kind: EnquiryKind;
  readonly wish?: CorrectionWish | undefined;
  readonly state: EnquiryState;
  readonly occasion: Occasion;
} & (
  | { readonly to: "clearing-point"; readonly token?: string }
  | { readonly to: "sender"; readonly replyAddress: string; readonly language: UiLanguage }
  | { readonly to: "receiver"; readonly contact: ContactId; readonly rank: HolderRank; readonly token?: string }
  | ToEntry
);

/**
 * Hands a notice to who delivers it, and rejects where that failed: it is tried again later then. It may get the same
 * notice twice, with another link, after a crash. `signal` ends a try that takes too long.
 */
export type Notify = (notice: Notice, signal: AbortSignal) => Promise<void>;

/** A notice as it waits to be sent: without an address, which is looked up then, and without a secret. */
export type QueuedNotice = { readonly state: EnquiryState; readonly occasion: Occasion } & (
  | { readonly to: "sender" }
  | ToEntry
  | { readonly to: "clearing-point"; readonly hasLink: boolean }
  /** `turn`: see `StoredIntroduction`. */
  | {
      readonly to: "receiver";
      readonly contact: ContactId;
      readonly rank: HolderRank;
      readonly turn: number;
      readonly hasLink: boolean;
    }
);

/** Thrown by `Notify` where a notice was not delivered; what is said of it is shown to who coordinates. */
export class NoticeFailedError extends Error {
  override readonly name: string = "NoticeFailedError";
  readonly failure: LetterFailure;
  constructor(message: string, failure: LetterFailure) {
    super(message);
    this.failure = failure;
  }
}

/** Where trying again is in vain, e.g. because there is no such mailbox. */
export class NoticeRefusedError extends NoticeFailedError {
  override readonly name = "NoticeRefusedError";
}
