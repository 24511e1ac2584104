import { setupServer } from "msw/node";
import { createApiHandler } from "../../mocks/api-handler.ts";
import type { BackendHost } from "./backend-host.ts";
import { describeBackend } from "./describe-backend.ts";
import { memoryStoreKind } from "./memory-store-kind.ts";

const mockInNode: BackendHost = {
  name: "through the mock in Node",
  start: async (answer) => {
    const server = setupServer(createApiHandler(answer));
    server.listen({ onUnhandledFrame: "error" });
    return {
      send: (path, init) => fetch(new URL(path, "http://localhost"), init),
      stop: async () => server.close(),
    };
  },
};

for (const store of [memoryStoreKind]) describeBackend(mockInNode, store);
