import { expect, it } from "vitest";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import { createVouchedContacts } from "../../backend/contacts/directory.ts";
import { replaceContact } from "./replace-contact.ts";
import { contactId, sampleContacts } from "./sample-contacts.ts";

it("a contact is read again only when it has changed", async () => {
  let reads = 0;
  const [first, ...others] = sampleContacts;
  if (first === undefined) throw new Error("the sample is empty");
  const watched = {
    ...first,
    get state() {
      reads += 1;
      return first.state;
    },
  };
  const store = createMemoryStore([watched, ...others]);
  const { readAll } = createVouchedContacts(store, console.error);
  await readAll(null);
  expect(reads).toBeGreaterThan(0);
  reads = 0;
  const [changed] = others;
  if (changed === undefined) throw new Error("the sample has one contact only");
  await replaceContact(store, { ...changed, state: "paused" });
  const reading = await readAll(null);
  expect(reads).toBe(0);
  expect(reading?.contacts.find(({ id }) => id === changed.id)?.state).toBe("paused");
  expect(reading?.contacts.map(({ id }) => id)).toContain(contactId(first.id));
});
