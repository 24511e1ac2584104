import { DEFAULT_SIZE } from "./handlers.ts";
import { DEFAULT_DELAY_MS, isScenario, type Scenario, SCENARIOS } from "./scenarios.ts";

/** More contacts than this a page does not hold. */
const MOST_CONTACTS = 1_000_000;

/** What a page's address says about its backend. */
export type MockChoice = { readonly scenario: Scenario | null; readonly size: number; readonly delayMs: number };

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

/**
 * The page's address chooses: `mock` a scenario of `scenarios.ts`, `mock-size` the number of contacts, `mock-delay` how
 * many milliseconds the scenario `slow` waits.
 */
export const readMockChoice = (search: URLSearchParams): MockChoice => ({
  scenario: readScenario(search),
  size: readCount(search, "mock-size", DEFAULT_SIZE),
  delayMs: readCount(search, "mock-delay", DEFAULT_DELAY_MS),
});
