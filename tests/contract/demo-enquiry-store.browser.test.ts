import { createDemoMemory } from "../../mocks/demo-memory.ts";
import { createSharedStorage } from "../../mocks/demo-storage.ts";
import { describeEnquiryStore } from "./describe-enquiry-store.ts";

describeEnquiryStore("of the demo, in IndexedDB", async () => {
  const storage = createSharedStorage();
  await storage.update(() => ({ kept: null, result: null }));
  return createDemoMemory(storage, () => new Date("2026-01-01T10:00:00Z")).enquiries;
});
