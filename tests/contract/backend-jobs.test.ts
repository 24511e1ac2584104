import { expect, it } from "vitest";
import { createBackend } from "../../backend/app.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import { createMemoryEnquiryStore } from "../../backend/enquiry/memory-enquiry-store.ts";
import { StoreLostError } from "../../backend/store-lost-error.ts";
import { SAMPLE_NOW, sampleContacts } from "./sample-contacts.ts";

const lost = () => Promise.reject(new StoreLostError("the database does not answer"));

it("says whether its stores can be reached", async () => {
  const store = createMemoryStore(sampleContacts);
  const enquiries = createMemoryEnquiryStore();
  expect(await createBackend({ store, enquiries }).isReady()).toBe(true);
  expect(await createBackend({ store: { ...store, count: lost }, enquiries }).isReady()).toBe(false);
  expect(await createBackend({ store, enquiries: { ...enquiries, findByToken: lost } }).isReady()).toBe(false);
});

it("hands on what nobody answered, when the host has it done", async () => {
  const { jobs } = createBackend({ store: createMemoryStore(sampleContacts), now: () => SAMPLE_NOW });
  expect(await jobs.handOnOverdue()).toBe(0);
});
