import { setupWorker } from "msw/browser";
import { createApiHandler } from "../../mocks/api-handler.ts";
import type { BackendHost } from "./backend-host.ts";
import { describeBackend } from "./describe-backend.ts";
import { memoryStoreKind } from "./memory-store-kind.ts";

const serviceWorker: BackendHost = {
  name: "through the mock's service worker",
  start: async (answer) => {
    const worker = setupWorker(createApiHandler(answer));
    await worker.start({
      onUnhandledFrame: "bypass",
      quiet: true,
      serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
    });
    return { send: (path, init) => fetch(path, init), stop: async () => worker.stop() };
  },
};

for (const store of [memoryStoreKind]) describeBackend(serviceWorker, store);
