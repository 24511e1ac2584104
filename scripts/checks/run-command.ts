import { spawn, type ChildProcess } from "node:child_process";

export type CommandResult = { succeeded: boolean; output: string };

type Options = {
  environment: NodeJS.ProcessEnv;
  /** Seconds until the command and all it has started are ended. */
  limit: number;
  /** Shown as it comes, or kept and handed back. */
  output: "show" | "keep";
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

/** Runs a program of the project; a program that cannot be started counts as failed. */
export function runCommand(command: readonly string[], options: Options): Promise<CommandResult> {
  const [program = "", ...parameters] = command;
  const isShown = options.output === "show";
  const child = spawn(program, parameters, {
    // A group of its own, so that its children can be ended with it.
    detached: !isWindows,
    env: options.environment,
    shell: isWindows,
    stdio: ["ignore", isShown ? "inherit" : "pipe", isShown ? "inherit" : "pipe"],
  });
  running.add(child);
  const chunks: string[] = [];
  const keep = (chunk: unknown) => chunks.push(String(chunk));
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);

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
