import type { ContactId } from "../../contract/contact/contact-id.ts";
import type { EnquiryKind } from "../../contract/enquiry/enquiry-kind.ts";
import type { EnquiryState } from "../../contract/enquiry/enquiry-state.ts";
import type { HolderRank } from "../../contract/lists/holder-rank.ts";
import type { UiLanguage } from "../../contract/lists/language-tag.ts";

/**
 * A message somebody is to get, by whatever way the host has. `token`: the secret of the receiver's link, the Clearing
 * Point's among them; it is told in this notice only. The sender's link is not told again: only the sender has it.
 */
export type Notice = { readonly reference: string; readonly kind: EnquiryKind; readonly state: EnquiryState } & (
  | { readonly to: "clearing-point"; readonly token?: string }
  | { readonly to: "sender"; readonly replyAddress: string; readonly language: UiLanguage }
  | { readonly to: "receiver"; readonly contact: ContactId; readonly rank: HolderRank; readonly token?: string }
);

export type Notify = (notice: Notice) => Promise<void>;
