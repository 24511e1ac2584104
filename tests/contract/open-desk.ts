import { createEnquiryDesk, type EnquiryDesk } from "../../backend/enquiry/enquiry-desk.ts";
import type { EnquiryStore } from "../../backend/enquiry/enquiry-store.ts";
import type { Moment } from "../../backend/enquiry/enquiry-context.ts";
import type { Notify } from "../../backend/enquiry/notice.ts";
import {
  createMemoryEnquiryStore,
  EMPTY_SNAPSHOT,
  type EnquirySnapshot,
} from "../../backend/enquiry/memory-enquiry-store.ts";
import { noEntries } from "./no-entries.ts";
import { createMemoryStore } from "../../backend/contacts/memory-store.ts";
import type { ContactStore } from "../../backend/contacts/store.ts";
import type { ReceiverAnswer } from "../../contract/enquiry/enquiry.ts";
import { sampleContacts } from "./sample-contacts.ts";
import { createOutbox, newKey } from "./sample-enquiry.ts";

/** Ten o'clock of a day (ISO 8601 date). */
export const at = (day: string): Moment => ({
  now: new Date(`${day}T10:00:00Z`),
  today: new Date(`${day}T00:00:00Z`),
});
export const MONDAY = at("2026-06-15");

const failTest = (error: unknown): never => {
  throw error;
};

/** A version nobody has read. */
const NEVER = 0;
const versionOf = async (read: Promise<{ readonly version: number }>): Promise<number> =>
  read.then(
    ({ version }) => version,
    () => NEVER,
  );

/** A desk whose parties have just looked before they do something, and whose notices are sent at once. */
export const makePrompt = (desk: EnquiryDesk) => {
  const promptly = async <Result>(result: Promise<Result>, moment: Moment): Promise<Result> => {
    const done = await result;
    await desk.deliver(moment);
    return done;
  };
  const asSender = async (token: string, moment: Moment) => ({
    idempotencyKey: newKey(),
    version: await versionOf(desk.readStatus(token, moment)),
  });
  return {
    readStatus: desk.readStatus,
    readReceived: desk.readReceived,
    submit: (...given: Parameters<EnquiryDesk["submit"]>) => promptly(desk.submit(...given), given[2]),
    reply: async (token: string, text: string, moment: Moment) =>
      promptly(desk.reply(token, text, await asSender(token, moment), moment), moment),
    withdraw: async (token: string, moment: Moment) =>
      promptly(desk.withdraw(token, await asSender(token, moment), moment), moment),
    answer: async (token: string, answer: ReceiverAnswer, moment: Moment) => {
      const terms = { idempotencyKey: newKey(), version: await versionOf(desk.readReceived(token, moment)) };
      return promptly(desk.answer(token, answer, terms, moment), moment);
    },
    handOnOverdue: (moment: Moment) => promptly(desk.handOnOverdue(moment), moment),
  };
};
export type PromptDesk = ReturnType<typeof makePrompt>;

type Opening = {
  readonly contacts?: ContactStore;
  /** What the store begins with. */
  readonly snapshot?: EnquirySnapshot;
  readonly wrap?: (store: EnquiryStore) => EnquiryStore;
  readonly notify?: Notify | null;
  readonly reportError?: (error: unknown) => void;
};

/** A desk over a store whose whole content can be looked at. `bare`: the desk without anybody who is prompt. */
export const openDesk = ({
  contacts = createMemoryStore(sampleContacts),
  snapshot = EMPTY_SNAPSHOT,
  wrap = (store) => store,
  notify,
  reportError = failTest,
}: Opening = {}) => {
  let kept = snapshot;
  const store = createMemoryEnquiryStore(snapshot, (changed) => {
    kept = changed;
  });
  const outbox = createOutbox();
  const bare = createEnquiryDesk({
    enquiries: wrap(store),
    contacts,
    entries: noEntries,
    notify: notify === undefined ? outbox.notify : notify,
    reportError,
  });
  return { bare, desk: makePrompt(bare), outbox, store, kept: () => kept, keptText: () => JSON.stringify(kept) };
};
