import { setupWorker } from "msw/browser";
import { http, type HttpHandler, HttpResponse } from "msw/http";
import { expect, onTestFinished, test } from "vitest";
import { createApiHandler } from "../../mocks/api-handler.ts";
import type { BackendHost } from "./backend-host.ts";
import { describeBackend } from "./describe-backend.ts";
import { memoryStoreKind } from "./memory-store-kind.ts";

const startWorker = async (handler: HttpHandler) => {
  const worker = setupWorker(handler);
  await worker.start({
    onUnhandledFrame: "bypass",
    quiet: true,
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  });
  return worker;
};

const serviceWorker: BackendHost = {
  name: "through the mock's service worker",
  start: async (answer) => {
    const worker = await startWorker(createApiHandler(answer));
    return { send: (path, init) => fetch(path, init), stop: async () => worker.stop() };
  },
};

for (const store of [memoryStoreKind]) describeBackend(serviceWorker, store);

test("the worker sees what is asked of the backend, and whether the host is there, but no file of the app", async () => {
  const seen: string[] = [];
  const worker = await startWorker(
    http.all("*", ({ request }) => {
      seen.push(`${request.method} ${new URL(request.url).pathname}`);
      return HttpResponse.text("by the worker");
    }),
  );
  onTestFinished(() => worker.stop());
  const file = await fetch("/geo/lands.outline.json");
  expect(await file.text()).not.toBe("by the worker");
  const question = await fetch("/below/api/v1/contacts?limit=1");
  expect(await question.text()).toBe("by the worker");
  await fetch("/", { method: "HEAD" });
  expect(seen).toEqual(["GET /below/api/v1/contacts", "HEAD /"]);
});
