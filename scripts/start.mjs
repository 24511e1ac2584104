// Starts the development server from any state of the checkout: `npm start [-- --port 4000]`.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";
import { ensureInstalled, findNode, projectRoot, toolEnvironment } from "./ensure-installed.mjs";

function start() {
  const vite = join(projectRoot, "node_modules", "vite", "bin", "vite.js");
  const server = spawn(findNode(), [vite, ...process.argv.slice(2)], {
    cwd: projectRoot,
    env: toolEnvironment(),
    stdio: "inherit",
  });
  const stop = (signal) => server.kill(signal);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  // npm passes a signal to its shell only, which ends without telling us: the port would stay taken.
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid;
    setInterval(() => process.ppid === parent || stop("SIGTERM"), 500).unref();
  }
  server.on("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

try {
  ensureInstalled();
  start();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
