import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

export type CommandResult = { succeeded: boolean; output: string };

type Options = {
  environment: NodeJS.ProcessEnv;
  /** Seconds until the command and all it has started are ended. */
  limit: number;
  /** Shown as it comes; line by line, each with this name before it; or kept and handed back. */
  output: "show" | "keep" | { readonly linesOf: string };
};

const isWindows = process.platform === "win32";
const running = new Set<ChildProcess>();

/** Ends a command with everything it has started, such as browsers and servers. */
function end(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(isWindows ? child.pid : -child.pid, "SIGKILL");
  } catch {
    // It has ended on its own in the meantime.
  }
}

export function endAllCommands(): void {
  for (const child of running) end(child);
}

/** Whole lines, so that two commands at a time can be told apart. */
function showLines(name: string, output: Readable | null): void {
  if (output !== null) createInterface({ input: output }).on("line", (line) => console.log(`${name} │ ${line}`));
}

/** Runs a program of the project; a program that cannot be started counts as failed. */
export function runCommand(command: readonly string[], options: Options): Promise<CommandResult> {
  const [program = "", ...parameters] = command;
  const isShown = options.output !== "keep";
  const output = options.output === "show" ? "inherit" : "pipe";
  const child = spawn(program, parameters, {
    // A group of its own, so that its children can be ended with it.
    detached: !isWindows,
    env: options.environment,
    shell: isWindows,
    stdio: ["ignore", output, output],
  });
  running.add(child);
  const chunks: string[] = [];
  const keep = (chunk: unknown) => chunks.push(String(chunk));
  for (const written of [child.stdout, child.stderr]) {
    if (typeof options.output === "object") showLines(options.output.linesOf, written);
    else written?.on("data", keep);
  }

  return new Promise((resolve) => {
    const finish = (succeeded: boolean) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ succeeded, output: chunks.join("") });
    };
    const timer = setTimeout(() => {
      const message = `${program} took longer than ${options.limit} s and was ended.`;
      if (isShown) console.error(message);
      else keep(message);
      end(child);
    }, options.limit * 1000);
    child.on("error", (error) => {
      keep(error.message);
      finish(false);
    });
    child.on("close", (code) => finish(code === 0));
  });
}
