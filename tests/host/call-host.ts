import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

type Environment = Readonly<Record<string, string>>;
/** `says`: all it wrote; `complains`: of that what it wrote where faults are told. */
type Ended = { readonly status: number | null; readonly says: string; readonly complains: string };

/** The host as it is called from a shell, until it ends. */
export const callHost = (environment: Environment, ...words: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["host/main.ts", ...words],
      { cwd: root, env: { ...process.env, NODE_NO_WARNINGS: "1", ...environment } },
      (_, stdout, stderr) => resolve({ status: child.exitCode, says: stdout + stderr, complains: stderr }),
    );
  });
