import { failOnConsoleError } from "./fail-on-console-error.ts";

failOnConsoleError();

// Unhandled rejections need nothing here: the runner reports them and fails the run.

// `src/http` runs in pages, where the events of the window have this target.
const window = new EventTarget();
Object.assign(globalThis, {
  addEventListener: window.addEventListener.bind(window),
  removeEventListener: window.removeEventListener.bind(window),
  dispatchEvent: window.dispatchEvent.bind(window),
});
