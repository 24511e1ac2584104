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
      send: async (path, init) => {
        const response = await fetch(new URL(path, "http://localhost"), init);
        // Read to its end even where a test looks at headers only: Node fails later over a body left half read.
        const body = await response.arrayBuffer();
        const { status, headers } = response;
        return new Response(body.byteLength === 0 ? null : body, { status, headers });
      },
      stop: async () => server.close(),
    };
  },
};

for (const store of [memoryStoreKind]) describeBackend(mockInNode, store);
