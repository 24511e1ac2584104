import { createBackend } from "../backend/app.ts";
import { createMemoryStore } from "../backend/contacts/contact-store.ts";
import type { EnquirySubmission } from "../contract/enquiry/enquiry.ts";
import type { EnquiryReceipt } from "../contract/enquiry/enquiry-receipt.ts";
import { DEMO_OUTBOX_PATH, demoOutboxSchema } from "../contract/enquiry/demo-outbox.ts";
import { createDemoMemory } from "../mocks/demo-memory.ts";
import { createPageStorage } from "../mocks/demo-storage.ts";
import { createSampleAnswer } from "../mocks/handlers.ts";
import type { AnswerRequest } from "../mocks/scenarios.ts";
import { readJson } from "./contract/read-answer.ts";
import { SAMPLE_NOW, sampleContacts } from "./contract/sample-contacts.ts";
import { loadSampleGazetteer } from "./contract/sample-gazetteer.ts";
import { submitted } from "./contract/sample-enquiry.ts";

/** The backend of a demo, and what it would have mailed. */
export const createDemo = () => {
  const memory = createDemoMemory(createPageStorage(), () => SAMPLE_NOW);
  const backend = createBackend({
    store: createMemoryStore(sampleContacts),
    now: () => SAMPLE_NOW,
    enquiries: memory.enquiries,
    notify: memory.notify,
  });
  const answer: AnswerRequest = async (request) => {
    if (new URL(request.url).pathname === DEMO_OUTBOX_PATH) return memory.answerOutbox(request);
    const response = await backend.fetch(request);
    await backend.jobs.deliver();
    return response;
  };
  const send = async (path: string, init?: RequestInit): Promise<Response> =>
    answer(new Request(`http://localhost${path}`, init));
  return {
    answer,
    send,
    submit: (what: EnquirySubmission): Promise<EnquiryReceipt> => submitted(send, what),
    /** The secret of the newest receiver's link. */
    readReceiverToken: async (): Promise<string> => {
      const response = await answer(new Request(`http://localhost${DEMO_OUTBOX_PATH}`));
      const { messages } = await readJson(response, demoOutboxSchema);
      return messages.findLast(({ token }) => token !== undefined)?.token ?? "";
    },
  };
};

/** The same with its desk, as the page of the demo has it. */
export const createDeskDemo = () => {
  const answer = createSampleAnswer({
    storage: createPageStorage(),
    now: () => SAMPLE_NOW,
    loadContacts: async () => sampleContacts,
    loadGazetteer: loadSampleGazetteer,
  });
  const send = async (path: string, init?: RequestInit): Promise<Response> =>
    answer(new Request(`http://localhost${path}`, init));
  return { answer, send, submit: (what: EnquirySubmission): Promise<EnquiryReceipt> => submitted(send, what) };
};
