import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RequestFailure } from "../../contract/request-failure.ts";
import { RequestError } from "./request-error.ts";
import { retryDelay, shouldRetry } from "./retry-policy.ts";

const failed = (kind: RequestFailure["kind"], status?: number, retryAfterSeconds?: number): RequestError =>
  new RequestError(kind, "failed", { status, retryAfterSeconds });

describe("shouldRetry", () => {
  it.each([
    ["no connection", failed("offline")],
    ["408", failed("problem", 408)],
    ["429", failed("problem", 429)],
    ["429 that asks for 3 seconds", failed("problem", 429, 3)],
    ["500", failed("problem", 500)],
    ["502", failed("problem", 502)],
    ["503 that asks for no wait", failed("problem", 503, 0)],
  ])("repeats after %s", (_, error) => {
    expect(shouldRetry(0, error)).toBe(true);
  });

  it.each([
    ["a time limit run out", failed("timeout")],
    ["an answer of another form", failed("contract")],
    ["400", failed("problem", 400)],
    ["403", failed("problem", 403)],
    ["404", failed("problem", 404)],
    ["410", failed("problem", 410)],
    ["a problem without a status", failed("problem")],
    ["429 that asks for 4 seconds", failed("problem", 429, 4)],
    ["503 that asks for an hour", failed("problem", 503, 3_600)],
    ["an error that is none of ours", new TypeError("x is undefined")],
    ["the caller's own abort", new DOMException("aborted", "AbortError")],
  ])("does not repeat after %s", (_, error) => {
    expect(shouldRetry(0, error)).toBe(false);
  });

  it.each([
    ["no connection", failed("offline")],
    ["500", failed("problem", 500)],
  ])("repeats twice after %s, and then no more", (_, error) => {
    expect([0, 1, 2, 3].map((failures) => shouldRetry(failures, error))).toEqual([true, true, false, false]);
  });
});

it("does not let the backend choose a second wait", () => {
  const error = failed("problem", 503, 2);
  expect([0, 1].map((failures) => shouldRetry(failures, error))).toEqual([true, false]);
});

describe("retryDelay", () => {
  it("waits longer after the second failure than after the first", () => {
    expect(retryDelay(0, failed("offline"))).toBeGreaterThan(0);
    expect(retryDelay(1, failed("offline"))).toBeGreaterThan(retryDelay(0, failed("offline")));
  });

  it.each([0, 1, 3])("waits the %d seconds the backend asks for", (seconds) => {
    expect(retryDelay(0, failed("problem", 429, seconds))).toBe(seconds * 1_000);
  });
});

it("the waits of all tries together leave the first error on screen within four seconds", () => {
  const failure = fc.oneof(
    fc.constant(failed("offline")),
    fc
      .record({ status: fc.constantFrom(408, 429, 500, 503), seconds: fc.option(fc.nat(5), { nil: undefined }) })
      .map(({ status, seconds }) => failed("problem", status, seconds)),
  );
  fc.assert(
    fc.property(fc.array(failure, { minLength: 5, maxLength: 5 }), (failures) => {
      const last = failures.findIndex((error, count) => !shouldRetry(count, error));
      const waits = failures.slice(0, last).map((error, count) => retryDelay(count, error));
      expect(last).toBeGreaterThanOrEqual(0);
      expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(4_000);
    }),
  );
});
