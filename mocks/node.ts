import { setupServer, type SetupServer } from "msw/node";
import { createMockHandlers, type MockOptions } from "./handlers.ts";

/** The mock for tests that run in Node: `listen({ onUnhandledFrame: "error" })` before, `close()` after. */
export const createMockServer = (options: MockOptions = {}): SetupServer => setupServer(...createMockHandlers(options));
