import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { useNow, useToday } from "./use-today.ts";

const Clock = () => {
  const today = useToday();
  const now = useNow();
  return <p>{`${today.toISOString()} · ${now.toISOString()}`}</p>;
};

const shownText = (): string => document.querySelector("p")?.textContent ?? "";
/** The clock of the test stands still, so nothing can wait for a time. */
const drawn = () => new Promise(requestAnimationFrame);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ["in winter", "2026-11-28T22:59:00Z", "2026-11-28", "2026-11-28T23:00:01Z", "2026-11-29"],
  [
    "in summer, when UTC is still at yesterday",
    "2026-06-15T21:59:00Z",
    "2026-06-15",
    "2026-06-15T22:00:01Z",
    "2026-06-16",
  ],
])("a page left open over midnight counts by the new day %s", async (_, before, oldDay, after, newDay) => {
  vi.setSystemTime(before);
  await render(<Clock />);
  expect(shownText()).toBe(`${oldDay}T00:00:00.000Z · ${new Date(before).toISOString()}`);
  vi.advanceTimersByTime(Date.parse(after) - Date.parse(before));
  await drawn();
  expect(shownText()).toMatch(`${newDay}T00:00:00.000Z · `);
});

test("a device that slept over midnight counts by the new day once it is looked at", async () => {
  vi.setSystemTime("2026-11-28T12:00:00Z");
  await render(<Clock />);
  vi.setSystemTime("2026-11-29T12:00:00Z");
  document.dispatchEvent(new Event("visibilitychange"));
  await drawn();
  expect(shownText()).toBe("2026-11-29T00:00:00.000Z · 2026-11-29T12:00:00.000Z");
});
