import { parentPort, workerData } from "node:worker_threads";
import { createContactHandlers } from "../../backend/contacts/contact-handlers.ts";
import { createDirectoryReader, createVouchedContacts } from "../../backend/contacts/directory.ts";
import { createKeptAnswers } from "../../backend/kept-answers.ts";
import { openToRead } from "../database/open-database.ts";
import { createContactStore } from "../stores/contact-store.ts";
import { readGazetteer } from "./read-gazetteer.ts";
import { createThreadLine, packError } from "./thread-line.ts";
import type { HostQuestion, ThreadQuestion, ThreadStart } from "./thread-questions.ts";

// The thread that answers from the contacts where they are many. It reads the database over a connection of its own, and
// leaves to the host what is to be written or logged.

if (parentPort === null) throw new Error("this is a thread of the host, and no program");
// The host starts it with this.
const { where, appFolder } = workerData as ThreadStart;

const { ask } = createThreadLine<HostQuestion>(parentPort, async ({ name, call }: ThreadQuestion) => {
  const { body, digest, next } = await handlers[name]({ ...call, search: new URLSearchParams(call.search) });
  // A directory has more than its answer, and the host needs none of it.
  return { body, digest, next };
});
const reportError = (error: unknown): void => {
  void ask({ reports: packError(error) });
};
const store = createContactStore(openToRead(where, reportError));
const contacts = createVouchedContacts(
  { ...store, dateContent: (asked) => ask<string>({ dates: asked }) },
  reportError,
);
const handlers = createContactHandlers(createDirectoryReader(contacts), createKeptAnswers(), readGazetteer(appFolder));
