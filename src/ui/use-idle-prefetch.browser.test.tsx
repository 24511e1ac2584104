import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { renderHook } from "vitest-browser-react";
import { holdBackFor, useIdlePrefetch } from "./use-idle-prefetch.ts";

// A page that tests are run in may have no idle moment at all: here every moment is one.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.stubGlobal("requestIdleCallback", (run: () => void) => setTimeout(run, 1));
  vi.stubGlobal("cancelIdleCallback", (timer: number) => clearTimeout(timer));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Shorter than anybody waits for a part that does not come. */
const A_MOMENT = 500;

test("what comes later waits for the first screen's parts, and for none that failed", async () => {
  let come = (): void => undefined;
  const map = new Promise<void>((resolve) => (come = resolve));
  holdBackFor([map, Promise.reject(new Error("not there"))]);
  const load = vi.fn<() => void>();
  await renderHook(() => useIdlePrefetch(load));
  await vi.advanceTimersByTimeAsync(A_MOMENT);
  expect(load).not.toHaveBeenCalled();
  come();
  // Until all that waited for it knows.
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(A_MOMENT);
  expect(load).toHaveBeenCalledOnce();
});

test("what comes later does not wait for ever for a part that neither comes nor fails", async () => {
  holdBackFor([new Promise<void>(() => {})]);
  const load = vi.fn<() => void>();
  await renderHook(() => useIdlePrefetch(load));
  await vi.advanceTimersByTimeAsync(A_MOMENT);
  expect(load).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2_500);
  expect(load).toHaveBeenCalledOnce();
});

test("what comes later and is no longer there is not loaded", async () => {
  let come = (): void => undefined;
  holdBackFor([new Promise<void>((resolve) => (come = resolve))]);
  const load = vi.fn<() => void>();
  const { unmount } = await renderHook(() => useIdlePrefetch(load));
  await unmount();
  come();
  await vi.advanceTimersByTimeAsync(A_MOMENT);
  expect(load).not.toHaveBeenCalled();
});
