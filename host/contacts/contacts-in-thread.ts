import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Answer, Handlers } from "../../backend/call.ts";
import { CONTACT_ENDPOINTS, type ContactEndpointName } from "../../backend/contacts/contact-handlers.ts";
import type { ContactStore } from "../../backend/contacts/contact-store.ts";
import { StoreLostError } from "../../backend/store-lost-error.ts";
import type { Log } from "../log.ts";
import { createThreadLine, type ThreadLine, unpackError } from "./thread-line.ts";
import type { HostQuestion, ThreadQuestion, ThreadStart } from "./thread-questions.ts";

const program = fileURLToPath(new URL("./contact-thread.ts", import.meta.url));

type Thread = { readonly worker: Worker; readonly line: ThreadLine<ThreadQuestion> };

/** `stop`: what was asked and is not answered fails. */
export type ContactsInThread = {
  readonly handlers: Handlers<ContactEndpointName>;
  readonly stop: () => Promise<void>;
};

/**
 * What answers from the contacts, in a thread of its own: to make a directory of many anew takes seconds, and clearing up
 * after it takes longer than anybody else should wait. A thread that has ended is begun anew by the next question.
 */
export const createContactsInThread = (
  start: ThreadStart,
  { dateContent, log }: Pick<ContactStore, "dateContent"> & { readonly log: Log },
): ContactsInThread => {
  let running: Thread | null = null;

  const answer = async (question: HostQuestion): Promise<string | null> => {
    if ("dates" in question) return dateContent(question.dates);
    log.error(unpackError(question.reports));
    return null;
  };
  const begin = (): Thread => {
    const worker = new Worker(program, { workerData: start });
    const thread = { worker, line: createThreadLine<ThreadQuestion>(worker, answer) };
    worker.on("error", log.error);
    worker.on("exit", () => {
      if (running === thread) running = null;
      thread.line.hangUp(new StoreLostError("the thread of the contacts has ended"));
    });
    return thread;
  };
  const ask = (question: ThreadQuestion): Promise<Answer> => (running ??= begin()).line.ask<Answer>(question);
  return {
    handlers: Object.fromEntries(
      CONTACT_ENDPOINTS.map((name) => [
        name,
        ({ search, ...call }) => ask({ name, call: { ...call, search: search.toString() } }),
      ]),
    ) as Handlers<ContactEndpointName>,
    stop: async () => {
      await running?.worker.terminate();
    },
  };
};
