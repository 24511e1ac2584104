import { afterEach, beforeEach, vi } from "vitest";

const describeCall = (call: readonly unknown[]): string => call.map(String).join(" ");

/**
 * Not an error, and the runner itself does not fail for it. A windowed list watches the heights of its rows and of the
 * page with one observer: rows it has measured change the page's height while it is being told, and of that it is told in
 * the next frame only. It needs both: the page's height tells it that something above it has come or gone.
 */
const isNextFrameNotice = (call: string): boolean => call.includes("ResizeObserver loop completed");

/**
 * Fails each test that logs an error: React's warnings, unanswered requests and forgotten catches
 * all end there. A test that expects an error checks it and then clears it:
 * `expect(console.error).toHaveBeenCalledOnce(); vi.mocked(console.error).mockClear()`.
 */
export function failOnConsoleError(): void {
  beforeEach(() => {
    vi.spyOn(console, "error");
  });

  // Hooks of a setup file run last, so the test's own clean-up is watched, too.
  afterEach(() => {
    const spy = vi.mocked(console.error);
    const calls = spy.mock.calls.map(describeCall).filter((call) => !isNextFrameNotice(call));
    spy.mockRestore();
    if (calls.length > 0) throw new Error(`console.error was called:\n${calls.join("\n")}`);
  });
}
