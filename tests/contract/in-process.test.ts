import { describeBackend } from "./describe-backend.ts";
import { inProcess } from "./in-process.ts";
import { memoryStoreKind } from "./memory-store-kind.ts";
import { sqliteReadKind } from "./sqlite-store-kinds.ts";

for (const store of [memoryStoreKind, sqliteReadKind]) describeBackend(inProcess, store);
