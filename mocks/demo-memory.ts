import { type EnquirySnapshot, createMemoryEnquiryStore } from "../backend/memory-enquiry-store.ts";
import type { EnquiryStore } from "../backend/enquiry-store.ts";
import type { Notify } from "../backend/notice.ts";
import { demoMessageSchema, type DemoOutbox } from "../contract/demo-outbox.ts";

/** Where the demo keeps what has to outlive a reload of the page, e.g. `sessionStorage`. */
export type DemoStorage = Pick<Storage, "getItem" | "setItem">;

type Kept = { readonly enquiries: EnquirySnapshot; readonly messages: DemoOutbox["messages"] };

/** Counted up when the form of what is kept changes: an older form is not read. */
const KEY = "demo-enquiries-1";
const NOTHING: Kept = { enquiries: { enquiries: [], keys: [] }, messages: [] };

const read = (storage: DemoStorage | null): Kept => {
  try {
    // Written below, by the same version of the demo.
    return (JSON.parse(storage?.getItem(KEY) ?? "null") as Kept | null) ?? NOTHING;
  } catch {
    return NOTHING;
  }
};

/** The demo's enquiries and what would have been mailed about them; without a storage both end with the page. */
export const createDemoMemory = (
  storage: DemoStorage | null,
  now: () => Date,
): { readonly enquiries: EnquiryStore; readonly notify: Notify; readonly readOutbox: () => DemoOutbox } => {
  let kept = read(storage);
  const keep = (changes: Partial<Kept>): void => {
    kept = { ...kept, ...changes };
    try {
      storage?.setItem(KEY, JSON.stringify(kept));
    } catch {
      // A full storage costs the demo its memory over a reload, and nothing else.
    }
  };
  return {
    enquiries: createMemoryEnquiryStore(kept.enquiries, (enquiries) => keep({ enquiries })),
    notify: async (notice) => {
      const message = demoMessageSchema.parse({ ...notice, sentAt: now().toISOString() });
      keep({ messages: [...kept.messages, message] });
    },
    readOutbox: () => ({ messages: kept.messages }),
  };
};
