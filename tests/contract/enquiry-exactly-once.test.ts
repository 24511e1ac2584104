import { expect, it } from "vitest";
import { createBackend } from "../../backend/app.ts";
import { createMemoryEnquiryStore } from "../../backend/enquiry/memory-enquiry-store.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import { SAMPLE_NOW, sampleContacts } from "./sample-contacts.ts";
import { createOutbox } from "./sample-enquiry.ts";
import { checkHistories, type Line } from "./two-parties.ts";

/** `npm run durability` has five times as many, over HTTP. */
const RUNS = 100;

/** Without a host: whatever is lost is lost on its way to who asks. */
const createLine = (): Line => {
  const outbox = createOutbox();
  let isLost = () => false;
  const app = createBackend({
    store: createMemoryStore(sampleContacts),
    enquiries: createMemoryEnquiryStore(),
    notify: outbox.notify,
    now: () => SAMPLE_NOW,
  });
  return {
    outbox,
    lose: (next) => {
      isLost = next;
    },
    send: async (path, init) => {
      const response = await app.fetch(new Request(`http://localhost${path}`, init));
      await app.jobs.deliver();
      if (isLost()) throw new Error("lost on the way");
      return response;
    },
  };
};

it("what either party knows to have done is what has happened, once, over a line that loses half of the answers", async () => {
  expect(await checkHistories(createLine(), RUNS)).toBeGreaterThan(RUNS);
});
