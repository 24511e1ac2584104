import { expect, it } from "vitest";
import { runDueJobs } from "../../host/jobs/run-jobs.ts";
import { openInMemory } from "../contract/sqlite-store-kinds.ts";

const START = new Date("2026-11-23T10:00:00Z").getTime();
const A_MINUTE = 60_000;

const prepare = async () => {
  const database = await openInMemory();
  const failures: unknown[] = [];
  let at = START;
  const tools = {
    now: () => new Date(at),
    log: { info: () => {}, warn: () => {}, error: (error: unknown) => failures.push(error) },
  };
  return {
    failures,
    pass: (milliseconds: number) => {
      at += milliseconds;
    },
    run: (does: () => Promise<number>) =>
      runDueJobs(database, [{ name: "job", everyMs: 10 * A_MINUTE, leaseMs: A_MINUTE, does }], tools),
  };
};

it("runs a job when it is due, and not before", async () => {
  const { pass, run } = await prepare();
  let runs = 0;
  const does = async () => (runs += 1);
  await run(does);
  await run(does);
  expect(runs).toBe(1);
  pass(10 * A_MINUTE - 1);
  await run(does);
  expect(runs).toBe(1);
  pass(1);
  await run(does);
  expect(runs).toBe(2);
});

it("gives it to one of many who look at once", async () => {
  const { run } = await prepare();
  let runs = 0;
  await Promise.all(Array.from({ length: 20 }, () => run(async () => (runs += 1))));
  expect(runs).toBe(1);
});

it("comes again where it failed, and says so", async () => {
  const { failures, pass, run } = await prepare();
  await run(() => Promise.reject(new Error("lost")));
  expect(failures).toHaveLength(1);
  pass(10 * A_MINUTE);
  let runs = 0;
  await run(async () => (runs += 1));
  expect(runs).toBe(1);
});

it("is another's to run when whoever had it does not come back", async () => {
  const { pass, run } = await prepare();
  void run(() => new Promise<number>(() => {}));
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  let runs = 0;
  const does = async () => (runs += 1);
  await run(does);
  expect(runs).toBe(0);
  pass(A_MINUTE);
  await run(does);
  expect(runs).toBe(1);
});
