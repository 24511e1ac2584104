import { type SetupWorker, setupWorker } from "msw/browser";
import { decodeGazetteer, type Gazetteer } from "../contract/place/gazetteer.ts";
import { createSharedStorage } from "./demo-storage.ts";
import { createMockHandlers } from "./handlers.ts";
import { readMockChoice } from "./mock-choice.ts";

const loadGazetteer = async (): Promise<Gazetteer> => {
  const response = await fetch(`${import.meta.env.BASE_URL}geo/gazetteer.json`);
  if (!response.ok) throw new Error(`the gazetteer was answered with ${response.status}`);
  return decodeGazetteer(await response.json());
};

/**
 * msw asks for a newer worker and leaves the answer to nobody. The worker takes its leave when its last page closes: one
 * that is opened in that moment is told "Not found", which is no fault, for it goes on with the worker it has.
 */
const startQuietly = async (start: () => Promise<unknown>): Promise<void> => {
  const { prototype } = ServiceWorkerRegistration;
  const update: () => Promise<ServiceWorkerRegistration> = Reflect.get(prototype, "update");
  prototype.update = async function updateOrStay(this: ServiceWorkerRegistration) {
    return Reflect.apply(update, this, []).catch(() => this);
  };
  try {
    await start();
  } finally {
    prototype.update = update;
  }
};

/**
 * Lets a service worker answer for the backend as the page's address chooses.
 *
 * @throws where the browser allows no service worker (no secure context, or switched off)
 */
export const startMock = async (): Promise<Pick<SetupWorker, "stop">> => {
  const handlers = createMockHandlers({
    ...readMockChoice(new URLSearchParams(location.search)),
    loadGazetteer,
    siteUrl: new URL(import.meta.env.BASE_URL, location.origin).href,
    storage: createSharedStorage(),
  });
  const worker = setupWorker(...handlers);
  await startQuietly(() =>
    worker.start({
      onUnhandledFrame: "bypass",
      quiet: true,
      serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
    }),
  );
  return worker;
};
