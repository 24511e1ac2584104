import { MILLISECONDS_A_DAY } from "../contract/day.ts";
import { germanDayOf } from "../contract/german-today.ts";
import { type EnquirySnapshot, createMemoryEnquiryStore } from "../backend/enquiry/memory-enquiry-store.ts";
import type { EnquiryStore } from "../backend/enquiry/enquiry-store.ts";
import type { Notify } from "../backend/enquiry/notice.ts";
import { demoMessageSchema, type DemoOutbox } from "../contract/enquiry/demo-outbox.ts";
import type { DemoStorage } from "./demo-storage.ts";

/** Counted up when the form of what is kept changes: an older form is not read. */
const VERSION = 2;
/** More the demo does not remember: the oldest make room. */
const MOST_ENQUIRIES = 250;
/** Days after its last change an enquiry is forgotten: enough for the time for an answer to run out twice. */
const KEPT_DAYS = 35;

type Kept = {
  readonly version: typeof VERSION;
  readonly enquiries: EnquirySnapshot;
  readonly messages: DemoOutbox["messages"];
};
const NOTHING: Kept = { version: VERSION, enquiries: { enquiries: [], keys: [] }, messages: [] };

/** Written below, by this version of the demo or another. */
const read = (kept: unknown): Kept => {
  const { version } = (kept ?? {}) as { version?: unknown };
  return version === VERSION ? (kept as Kept) : NOTHING;
};

const forgetOld = ({ enquiries: { enquiries, keys }, messages }: Kept, now: Date): Kept => {
  const oldest = germanDayOf(new Date(now.getTime() - KEPT_DAYS * MILLISECONDS_A_DAY));
  const left = enquiries.filter(({ changedOn }) => changedOn >= oldest).slice(-MOST_ENQUIRIES);
  const references = new Set(left.map(({ reference }) => reference));
  return {
    version: VERSION,
    enquiries: { enquiries: left, keys },
    messages: messages.filter(({ reference }) => references.has(reference)),
  };
};

type DemoMemory = {
  readonly enquiries: EnquiryStore;
  readonly notify: Notify;
  /** Answers under DEMO_OUTBOX_PATH: GET shows what would have been mailed, DELETE forgets everything. */
  readonly answerOutbox: (request: Request) => Promise<Response>;
};

/** The demo's enquiries and what would have been mailed about them, the same for everybody with the same storage. */
export const createDemoMemory = (storage: DemoStorage, now: () => Date): DemoMemory => {
  /** One method of the store, which does its work without waiting, on what is kept at this moment. */
  const inStore = async <Result>(act: (store: EnquiryStore) => Promise<Result>): Promise<Result> => {
    const { acting } = await storage.update((before) => {
      let kept = forgetOld(read(before), now());
      const store = createMemoryEnquiryStore(kept.enquiries, (enquiries) => {
        kept = { ...kept, enquiries };
      });
      const result = { acting: act(store) };
      return { kept, result };
    });
    return acting;
  };
  const readOutbox = (): Promise<DemoOutbox> =>
    storage.update((before) => {
      const kept = forgetOld(read(before), now());
      return { kept, result: { messages: kept.messages } };
    });
  return {
    enquiries: {
      takeKey: (...given) => inStore((store) => store.takeKey(...given)),
      freeKey: (...given) => inStore((store) => store.freeKey(...given)),
      add: (...given) => inStore((store) => store.add(...given)),
      findByToken: (...given) => inStore((store) => store.findByToken(...given)),
      findByReceiver: (...given) => inStore((store) => store.findByReceiver(...given)),
      replace: (...given) => inStore((store) => store.replace(...given)),
      listOverdue: (...given) => inStore((store) => store.listOverdue(...given)),
    },
    notify: async (notice) => {
      const message = demoMessageSchema.parse({ ...notice, sentAt: now().toISOString() });
      await storage.update((before) => {
        const kept = read(before);
        return { kept: { ...kept, messages: [...kept.messages, message] }, result: null };
      });
    },
    answerOutbox: async ({ method }) => {
      if (method !== "DELETE") return Response.json(await readOutbox());
      await storage.update(() => ({ kept: NOTHING, result: null }));
      return new Response(null, { status: 204 });
    },
  };
};
