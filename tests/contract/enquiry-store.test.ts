import { createMemoryEnquiryStore } from "../../backend/enquiry/memory-enquiry-store.ts";
import { createDemoMemory } from "../../mocks/demo-memory.ts";
import { createPageStorage } from "../../mocks/demo-storage.ts";
import { describeBucketRows, describeHandles } from "./describe-buckets.ts";
import { describeEnquiryStore } from "./describe-enquiry-store.ts";
import { openInMemory, sqliteStoreKinds } from "./sqlite-store-kinds.ts";

describeEnquiryStore("in memory", async () => createMemoryEnquiryStore());
describeEnquiryStore(
  "of the demo, in the page",
  async () => createDemoMemory(createPageStorage(), () => new Date("2026-01-01T10:00:00Z")).enquiries,
);
describeEnquiryStore(`in ${sqliteStoreKinds.enquiries.name}`, sqliteStoreKinds.enquiries.create);

describeHandles("in memory", async () => createMemoryEnquiryStore());
describeBucketRows("in SQLite", openInMemory);
