import type { BackendHost } from "./backend-host.ts";
import { describeBackend } from "./describe-backend.ts";
import { memoryStoreKind } from "./memory-store-kind.ts";

const inProcess: BackendHost = {
  name: "in process",
  start: async (answer) => ({
    send: (path, init) => answer(new Request(new URL(path, "http://localhost"), init)),
    stop: async () => {},
  }),
};

for (const store of [memoryStoreKind]) describeBackend(inProcess, store);
