import { spawn } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";
import { ensureInstalled, findNode, projectRoot, toolEnvironment } from "./ensure-installed.mjs";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

function run(script, options) {
  const child = spawn(findNode(), [join(projectRoot, script), ...options], {
    cwd: projectRoot,
    env: toolEnvironment(),
    stdio: "inherit",
  });
  const stop = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, stop);
  // npm passes a signal to its shell only, which ends without telling us: the child would live on.
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid;
    setInterval(() => process.ppid === parent || stop("SIGTERM"), 500).unref();
  }
  child.on("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

/** Installs what is missing, then runs a script on a Node that is new enough and ends as it ends. */
export function runOnProjectNode(script, options, onFailure = () => {}) {
  try {
    ensureInstalled();
    run(script, options);
  } catch (error) {
    console.error(error.message);
    onFailure();
    process.exitCode = 1;
  }
}
