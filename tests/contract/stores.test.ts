import { describeContactStore, describeEntryStore } from "./describe-stores.ts";
import { memoryEntryStoreKind, memoryStoreKind } from "./memory-store-kind.ts";

for (const kind of [memoryStoreKind]) describeContactStore(kind);
for (const kind of [memoryEntryStoreKind]) describeEntryStore(kind);
