import type { EntryReader } from "../entries/entry-store.ts";
import type { EnquiryStore } from "./enquiry-store.ts";
import type { Notice, Notify } from "./notice.ts";
import type { ContactStore } from "../contacts/store.ts";

/** What everything about enquiries needs. `reportError` gets what was thrown while a notice was sent. */
export type EnquiryContext = {
  readonly enquiries: EnquiryStore;
  readonly contacts: ContactStore;
  readonly entries: EntryReader;
  readonly notify: Notify;
  readonly reportError: (error: unknown) => void;
};

/** `now`: the instant; `today`: midnight UTC of the calendar day in Germany. */
export type Moment = { readonly now: Date; readonly today: Date };

/** The calendar day in Germany as an ISO 8601 date. */
export const dayOf = ({ today }: Moment): string => today.toISOString().slice(0, 10);

/**
 * Sends notices after the store has changed. One that fails changes nothing for who has just sent something: they would
 * send it again, and the time for an answer hands an introduction on in any case.
 */
export const sendNotices = async (
  { notify, reportError }: EnquiryContext,
  notices: readonly Notice[],
): Promise<void> => {
  for (const outcome of await Promise.allSettled(notices.map((notice) => notify(notice)))) {
    if (outcome.status === "rejected") reportError(outcome.reason);
  }
};
