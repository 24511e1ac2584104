import type { PublishStore } from "../desk/publish-store.ts";
import type { EntryReader } from "../entries/entry-store.ts";
import type { EnquiryStore } from "./enquiry-store.ts";
import type { Notify } from "./notice.ts";
import type { ContactStore } from "../contacts/contact-store.ts";

/**
 * What everything about enquiries needs. `notify`: nothing is sent, and notices wait, where there is none.
 * `reportError` gets what was thrown where nobody else hears of it.
 */
export type EnquiryContext = {
  readonly enquiries: EnquiryStore;
  readonly contacts: ContactStore;
  readonly entries: EntryReader;
  readonly notify: Notify | null;
  /** Where the desk writes entries; absent where there is none. */
  readonly publishing?: PublishStore | undefined;
  readonly reportError: (error: unknown) => void;
};

/** `now`: the instant; `today`: midnight UTC of the calendar day in Germany. */
export type Moment = { readonly now: Date; readonly today: Date };

/** The calendar day in Germany as an ISO 8601 date. */
export const dayOf = ({ today }: Moment): string => today.toISOString().slice(0, 10);
