import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { hostSampleLines } from "./host-sample.ts";
import { makeApp, startTestHost } from "./start-test-host.ts";

const PAUSE_MS = 10;
const TIMES = 10;
/** Asked before a host is told to stop; all of them are answered. */
const ASKED_BEFORE = 30;

it("cuts nothing off that was begun, ten times at a hundred requests a second", async () => {
  const appFolder = await makeApp();
  /** Not taken: the connection was refused or closed before the host had read anything, so it can be sent again. */
  const outcomes = { answered: 0, notTaken: 0, taken: 0 };
  const reasons = new Set<string>();
  const stopOnce = async (): Promise<void> => {
    const host = await startTestHost({ appFolder, sample: hostSampleLines });
    const stopping = new AbortController();
    const ask = async (): Promise<void> => {
      try {
        const response = await host.send("/api/v1/contacts?limit=50");
        await response.json();
        outcomes.answered += 1;
      } catch (error) {
        const { cause = error } = error as Error;
        reasons.add(String(cause));
        outcomes.notTaken += 1;
      }
    };
    const asked: Promise<void>[] = [];
    const enough = Promise.withResolvers<void>();
    const asking = (async () => {
      while (!stopping.signal.aborted) {
        asked.push(ask());
        if (asked.length === ASKED_BEFORE) enough.resolve();
        await wait(PAUSE_MS);
      }
    })();
    await enough.promise;
    await host.stop();
    stopping.abort();
    await asking;
    await Promise.all(asked);
    outcomes.taken += host.logged().split('"route":"/api/v1/contacts","status":200').length - 1;
    expect(host.logged()).not.toContain("left by who asked");
  };
  for (let time = 0; time < TIMES; time += 5) {
    // Five hosts at a time, each asked as often.
    await Promise.all(Array.from({ length: 5 }, stopOnce));
  }
  expect(outcomes.answered, [...reasons].join("; ")).toBe(outcomes.taken);
  expect(outcomes.answered).toBeGreaterThan(TIMES);
});

it("stops although somebody keeps a connection open", async () => {
  const host = await startTestHost();
  await (await host.send("/")).text();
  await host.stop();
  await expect(host.send("/")).rejects.toThrow(/fetch failed/);
});
