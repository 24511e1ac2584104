import { failOnConsoleError } from "./fail-on-console-error.ts";

failOnConsoleError();

// Unhandled rejections need nothing here: the runner reports them and fails the run.
