import { afterEach, beforeEach, vi } from "vitest";

const describeCall = (call: readonly unknown[]): string => call.map(String).join(" ");

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
    const calls = spy.mock.calls.map(describeCall);
    spy.mockRestore();
    if (calls.length > 0) throw new Error(`console.error was called:\n${calls.join("\n")}`);
  });
}
