import { describeContactStore, describeEntryStore } from "./describe-stores.ts";
import { memoryEntryStoreKind, memoryStoreKind } from "./memory-store-kind.ts";
import { sqliteStoreKinds } from "./sqlite-store-kinds.ts";

for (const kind of [memoryStoreKind, sqliteStoreKinds.contacts]) describeContactStore(kind);
for (const kind of [memoryEntryStoreKind, sqliteStoreKinds.entries]) describeEntryStore(kind);
