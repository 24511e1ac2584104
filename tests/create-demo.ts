import { createBackend } from "../backend/app.ts";
import { createMemoryStore } from "../backend/memory-store.ts";
import { DEMO_OUTBOX_PATH } from "../contract/demo-outbox.ts";
import type { EnquirySubmission } from "../contract/enquiry.ts";
import type { EnquiryReceipt } from "../contract/enquiry-receipt.ts";
import { createDemoMemory } from "../mocks/demo-memory.ts";
import type { Answer } from "../mocks/scenarios.ts";
import { SAMPLE_NOW, sampleContacts } from "./contract/sample-contacts.ts";
import { submitted } from "./contract/sample-enquiry.ts";

/** The backend of a demo, and what it would have mailed. */
export const createDemo = () => {
  const memory = createDemoMemory(null, () => SAMPLE_NOW);
  const backend = createBackend({
    store: createMemoryStore(sampleContacts),
    now: () => SAMPLE_NOW,
    enquiries: memory.enquiries,
    notify: memory.notify,
  });
  const answer: Answer = async (request) =>
    new URL(request.url).pathname === DEMO_OUTBOX_PATH ? Response.json(memory.readOutbox()) : backend.fetch(request);
  const send = async (path: string, init?: RequestInit): Promise<Response> =>
    backend.fetch(new Request(`http://localhost${path}`, init));
  return {
    answer,
    submit: (what: EnquirySubmission): Promise<EnquiryReceipt> => submitted(send, what),
    /** The secret of the newest receiver's link. */
    receiverTokenOf: (): string =>
      memory.readOutbox().messages.findLast(({ token }) => token !== undefined)?.token ?? "",
  };
};
