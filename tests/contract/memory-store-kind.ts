import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import { createMemoryEntryStore } from "../../backend/entries/entry-store.ts";
import type { EntryStoreKind, StoreKind } from "./backend-host.ts";

export const memoryStoreKind: StoreKind = {
  name: "the memory store",
  create: async (contacts) => createMemoryStore(contacts),
};

export const memoryEntryStoreKind: EntryStoreKind = {
  name: "the memory store",
  create: async (entries) => createMemoryEntryStore(entries),
};
