import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** A program of ours in a process of its own, which can be killed. */
export type Program = {
  readonly url: () => string;
  /** Again over the same files, until it listens. */
  readonly start: () => Promise<void>;
  readonly end: (signal: NodeJS.Signals) => Promise<void>;
  readonly pid: () => number;
};

/** `parameters`: the file of the program, and what it is told. */
type Options = {
  readonly parameters: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
};

/** The port of the line that says it listens. */
const readPort = (lines: string): number | null => {
  const line = lines.split("\n").find((each) => each.includes('"listening"'));
  return line === undefined ? null : (JSON.parse(line) as { port: number }).port;
};

export const createProgram = ({ parameters, environment }: Options): Program => {
  let child: ChildProcess | undefined;
  let port = 0;
  return {
    url: () => `http://127.0.0.1:${port}`,
    start: () =>
      new Promise((resolve, reject) => {
        const started = spawn(process.execPath, [...parameters], {
          cwd: root,
          env: { ...process.env, PORT: "0", NODE_NO_WARNINGS: "1", ...environment },
          stdio: ["ignore", "pipe", "pipe"],
        });
        child = started;
        let written = "";
        const read = (chunk: Buffer): void => {
          written += chunk.toString();
          const found = readPort(written);
          if (found === null) return;
          port = found;
          // What it logs from now on nobody reads; but it must not wait for who does.
          started.stdout.off("data", read).resume();
          resolve();
        };
        started.stdout.on("data", read);
        started.stderr.on("data", (chunk: Buffer) => {
          written += chunk.toString();
        });
        started.once("close", () => reject(new Error(`${parameters[0]} ended by itself:\n${written}`)));
      }),
    pid: () => child?.pid ?? 0,
    end: async (signal) => {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => {
        child?.once("close", resolve);
      });
      child.kill(signal);
      await ended;
    },
  };
};
