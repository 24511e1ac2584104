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
  await worker.start({
    onUnhandledFrame: "bypass",
    quiet: true,
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  });
  return worker;
};
