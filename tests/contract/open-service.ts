import { createEnquiryService, type EnquiryService } from "../../backend/enquiry/enquiry-service.ts";
import type { EnquiryStore } from "../../backend/enquiry/enquiry-store.ts";
import type { Moment } from "../../backend/enquiry/enquiry-context.ts";
import type { Notify } from "../../backend/enquiry/notice.ts";
import {
  createMemoryEnquiryStore,
  EMPTY_SNAPSHOT,
  type EnquirySnapshot,
} from "../../backend/enquiry/memory-enquiry-store.ts";
import { noEntries } from "./no-entries.ts";
import { type ContactStore, createMemoryStore } from "../../backend/contacts/contact-store.ts";
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

/** A service whose parties have just looked before they do something, and whose notices are sent at once. */
export const makePrompt = (service: EnquiryService) => {
  const promptly = async <Result>(result: Promise<Result>, moment: Moment): Promise<Result> => {
    const done = await result;
    await service.deliver(moment);
    return done;
  };
  const asSender = async (token: string, moment: Moment) => ({
    idempotencyKey: newKey(),
    version: await versionOf(service.readStatus(token, moment)),
  });
  return {
    readStatus: service.readStatus,
    readReceived: service.readReceived,
    submit: (...given: Parameters<EnquiryService["submit"]>) => promptly(service.submit(...given), given[2]),
    reply: async (token: string, text: string, moment: Moment) =>
      promptly(service.reply(token, text, await asSender(token, moment), moment), moment),
    withdraw: async (token: string, moment: Moment) =>
      promptly(service.withdraw(token, await asSender(token, moment), moment), moment),
    answer: async (token: string, answer: ReceiverAnswer, moment: Moment) => {
      const terms = { idempotencyKey: newKey(), version: await versionOf(service.readReceived(token, moment)) };
      return promptly(service.answer(token, answer, terms, moment), moment);
    },
    handOnOverdue: (moment: Moment) => promptly(service.handOnOverdue(moment), moment),
  };
};
export type PromptService = ReturnType<typeof makePrompt>;

type Opening = {
  readonly contacts?: ContactStore;
  /** What the store begins with. */
  readonly snapshot?: EnquirySnapshot;
  readonly wrap?: (store: EnquiryStore) => EnquiryStore;
  readonly notify?: Notify | null;
  readonly reportError?: (error: unknown) => void;
};

/** A service over a store whose whole content can be looked at. `bare`: the service without anybody who is prompt. */
export const openService = ({
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
  const bare = createEnquiryService({
    enquiries: wrap(store),
    contacts,
    entries: noEntries,
    notify: notify === undefined ? outbox.notify : notify,
    reportError,
  });
  return { bare, service: makePrompt(bare), outbox, store, kept: () => kept, keptText: () => JSON.stringify(kept) };
};
