import { MILLISECONDS_A_DAY } from "../contract/day.ts";
import { DEMO_DAYS } from "../contract/retention.ts";
import { germanDayOf } from "../contract/german-today.ts";
import {
  createMemoryEnquiryStore,
  EMPTY_SNAPSHOT,
  type EnquirySnapshot,
  keepOnly,
} from "../backend/enquiry/memory-enquiry-store.ts";
import type { MadeRevision } from "../backend/desk/publish-store.ts";
import type { EnquiryStore } from "../backend/enquiry/enquiry-store.ts";
import type { Notify } from "../backend/enquiry/notice.ts";
import { renameOlderWords } from "../contract/enquiry/older-words.ts";
import { demoMessageSchema, type DemoOutbox } from "../contract/enquiry/demo-outbox.ts";
import { ProblemError } from "../backend/problem-error.ts";
import type { DemoStorage } from "./demo-storage.ts";

/** Counted up when the form of what is kept changes: but for the one that only had other words, no older form is read. */
const VERSION = 4;
const VERSION_OF_OLDER_WORDS = 3;
/** More the demo does not remember: the oldest make room. */
const MOST_ENQUIRIES = 250;

type Kept = {
  readonly version: typeof VERSION;
  readonly enquiries: EnquirySnapshot;
  readonly messages: DemoOutbox["messages"];
  /** What was done with entries at the desk. */
  readonly revisions?: readonly MadeRevision[];
  /** Hashes of the links an earlier version of the demo has made: what they led to is not read any more. */
  readonly ended: readonly string[];
};
const NOTHING: Kept = { version: VERSION, enquiries: EMPTY_SNAPSHOT, messages: [], ended: [] };

/** Every hash of a link in what another version has kept, whatever its form: by the names they have always had. */
const findLinkHashes = (kept: unknown): readonly string[] => {
  if (typeof kept !== "object" || kept === null) return [];
  return Object.entries(kept).flatMap(([name, value]) =>
    (name === "tokenHash" || name === "receiverHash") && typeof value === "string" ? [value] : findLinkHashes(value),
  );
};

/** Written below, by this version of the demo or another. */
const read = (kept: unknown): Kept => {
  const { version } = (kept ?? {}) as { version?: unknown };
  if (version === VERSION) return kept as Kept;
  if (version === VERSION_OF_OLDER_WORDS) return { ...(renameOlderWords(kept) as Kept), version: VERSION };
  return { ...NOTHING, ended: findLinkHashes(kept) };
};

const forgetOld = (kept: Kept, now: Date): Kept => {
  const { enquiries, messages } = kept;
  const oldest = germanDayOf(new Date(now.getTime() - DEMO_DAYS * MILLISECONDS_A_DAY));
  const left = enquiries.enquiries.filter(({ changedOn }) => changedOn >= oldest).slice(-MOST_ENQUIRIES);
  const references = new Set(left.map(({ reference }) => reference));
  return {
    ...kept,
    enquiries: keepOnly(enquiries, references),
    messages: messages.filter(({ reference }) => references.has(reference)),
  };
};

type DemoMemory = {
  readonly enquiries: EnquiryStore;
  readonly notify: Notify;
  /** What was done with entries at the desk, the last first. */
  readonly readRevisions: () => Promise<readonly MadeRevision[]>;
  readonly keepRevision: (made: MadeRevision) => Promise<void>;
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
  /** What a link opens, and that it has ended where an earlier version has made it. */
  const open = async <Found>(tokenHash: string, find: (store: EnquiryStore) => Promise<Found | null>) => {
    const found = await inStore(find);
    if (found !== null) return found;
    const ended = await storage.update((before) => {
      const kept = read(before);
      return { kept, result: kept.ended };
    });
    if (ended.includes(tokenHash)) throw new ProblemError("link-ended");
    return null;
  };
  const readOutbox = (): Promise<DemoOutbox> =>
    storage.update((before) => {
      const kept = forgetOld(read(before), now());
      return { kept, result: { messages: kept.messages } };
    });
  return {
    enquiries: {
      findKey: (...given) => inStore((store) => store.findKey(...given)),
      submit: (...given) => inStore((store) => store.submit(...given)),
      findByToken: (hash) => open(hash, (store) => store.findByToken(hash)),
      findByReference: (...given) => inStore((store) => store.findByReference(...given)),
      findByReceiver: (hash) => open(hash, (store) => store.findByReceiver(hash)),
      replace: (...given) => inStore((store) => store.replace(...given)),
      claimOutbox: (...given) => inStore((store) => store.claimOutbox(...given)),
      issueLink: (...given) => inStore((store) => store.issueLink(...given)),
      settleOutbox: (...given) => inStore((store) => store.settleOutbox(...given)),
      listFailed: (...given) => inStore((store) => store.listFailed(...given)),
      settleFailed: (...given) => inStore((store) => store.settleFailed(...given)),
      listOverdue: (...given) => inStore((store) => store.listOverdue(...given)),
      listOpen: (...given) => inStore((store) => store.listOpen(...given)),
      purge: (...given) => inStore((store) => store.purge(...given)),
    },
    notify: async (notice) => {
      // Nobody plays an invented contact that only hears of its entry.
      if (notice.to === "entry") return;
      const message = demoMessageSchema.parse({ ...notice, sentAt: now().toISOString() });
      await storage.update((before) => {
        const kept = read(before);
        return { kept: { ...kept, messages: [...kept.messages, message] }, result: null };
      });
    },
    readRevisions: () =>
      storage.update((before) => {
        const kept = read(before);
        return { kept, result: kept.revisions ?? [] };
      }),
    keepRevision: (made) =>
      storage.update((before) => {
        const kept = read(before);
        const revisions = [made, ...(kept.revisions ?? [])].slice(0, MOST_ENQUIRIES);
        return { kept: { ...kept, revisions }, result: undefined };
      }),
    answerOutbox: async ({ method }) => {
      if (method !== "DELETE") return Response.json(await readOutbox());
      await storage.update(() => ({ kept: NOTHING, result: null }));
      return new Response(null, { status: 204 });
    },
  };
};
