import { type SetupWorker, setupWorker } from "msw/browser";
import { decodeGazetteer, type Gazetteer } from "../contract/place/gazetteer.ts";
import { createSharedStorage } from "./demo-storage.ts";
import { createMockHandlers, DEFAULT_SIZE } from "./handlers.ts";
import { DEFAULT_DELAY_MS, isScenario, type Scenario, SCENARIOS } from "./scenarios.ts";

/** More contacts than this a page does not hold. */
const MOST_CONTACTS = 1_000_000;

const readScenario = (search: URLSearchParams): Scenario | null => {
  const name = search.get("mock");
  if (name === null || isScenario(name)) return name;
  console.warn(`The mock knows no scenario "${name}"; it knows ${SCENARIOS.join(", ")}.`);
  return null;
};

const readCount = (search: URLSearchParams, name: string, usual: number): number => {
  const text = search.get(name) ?? "";
  return /^\d{1,7}$/.test(text) ? Math.min(Number(text), MOST_CONTACTS) : usual;
};

const loadGazetteer = async (): Promise<Gazetteer> => {
  const response = await fetch(`${import.meta.env.BASE_URL}geo/gazetteer.json`);
  if (!response.ok) throw new Error(`the gazetteer was answered with ${response.status}`);
  return decodeGazetteer(await response.json());
};

/**
 * Lets a service worker answer for the backend. The page's address chooses how: `mock` a scenario of `scenarios.ts`,
 * `mock-size` the number of contacts, `mock-delay` how many milliseconds the scenario `slow` waits.
 *
 * @throws where the browser allows no service worker (no secure context, or switched off)
 */
export const startMock = async (): Promise<Pick<SetupWorker, "stop">> => {
  const search = new URLSearchParams(location.search);
  const handlers = createMockHandlers({
    loadGazetteer,
    siteUrl: new URL(import.meta.env.BASE_URL, location.origin).href,
    scenario: readScenario(search),
    size: readCount(search, "mock-size", DEFAULT_SIZE),
    storage: createSharedStorage(),
    delayMs: readCount(search, "mock-delay", DEFAULT_DELAY_MS),
  });
  const worker = setupWorker(...handlers);
  await worker.start({
    onUnhandledFrame: "bypass",
    quiet: true,
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  });
  return worker;
};
