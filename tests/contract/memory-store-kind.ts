import { createMemoryStore } from "../../backend/contacts/memory-store.ts";
import type { StoreKind } from "./backend-host.ts";

export const memoryStoreKind: StoreKind = {
  name: "the memory store",
  create: async (contacts) => createMemoryStore(contacts),
};
