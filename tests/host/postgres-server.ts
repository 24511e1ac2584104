import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { findFreePort } from "../../scripts/checks/free-port.ts";

/** PostgreSQL refuses to run as root: then an ordinary user of the system has it. */
const isRoot = process.getuid?.() === 0;
const asOrdinaryUser = (command: readonly string[]): readonly [string, readonly string[]] => {
  const [program = "", ...rest] = isRoot ? ["runuser", "-u", "nobody", "--", ...command] : command;
  return [program, rest];
};

export type PostgresServer = {
  readonly url: string;
  readonly port: number;
  readonly folder: string;
  /** At once and without a word to anybody, all its processes. */
  readonly kill: () => Promise<void>;
  /** Again over the same files, and ready. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Options = {
  /** Without the disk nothing is kept over a crash of the machine: for suites that only ask what is answered. */
  readonly isFast?: boolean;
  /** The server this one follows. */
  readonly primary?: PostgresServer;
};

const run = (binaries: string, program: string, ...parameters: readonly string[]): void => {
  const [command, rest] = asOrdinaryUser([join(binaries, program), ...parameters]);
  execFileSync(command, rest, { stdio: ["ignore", "ignore", "pipe"], cwd: tmpdir() });
};

const answers = async (url: string): Promise<boolean> => {
  const client = new Client({ connectionString: url });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
};

const untilEnded = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once("close", () => resolve());
  });

const INITDB = ["-U", "network", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"] as const;
const templates = fileURLToPath(new URL("../../.cache/postgres/", import.meta.url));

/** As it was, whoever owns it: the server's user, which is not always the tests'. */
const copy = (from: string, to: string): void => {
  execFileSync("cp", ["-a", from, to]);
};

/** What `initdb` makes is kept from run to run: to copy it takes a fifth of the time. */
const makeData = (binaries: string, data: string): void => {
  const version = execFileSync(join(binaries, "initdb"), ["--version"], { encoding: "utf8" });
  const name = createHash("sha256")
    .update([version, ...INITDB].join())
    .digest("base64url");
  const template = join(templates, name);
  if (existsSync(template)) {
    copy(template, data);
    return;
  }
  run(binaries, "initdb", "-D", data, ...INITDB);
  mkdirSync(templates, { recursive: true });
  const made = mkdtempSync(join(templates, "made-"));
  copy(data, join(made, name));
  try {
    renameSync(join(made, name), template);
  } catch {
    // Another one was first.
  }
  rmSync(made, { recursive: true, force: true });
};

const initialise = (binaries: string, data: string, { isFast = false, primary }: Options): void => {
  if (primary !== undefined) {
    run(binaries, "pg_basebackup", "-D", data, "-R", "-X", "stream", "-c", "fast", "-d", primary.url);
    return;
  }
  makeData(binaries, data);
  const settings = isFast ? "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n" : "";
  appendFileSync(join(data, "postgresql.conf"), `${settings}log_min_messages = panic\nmax_connections = 60\n`);
};

/** A server of the test's own, as an ordinary user, in a folder that goes with it. */
export const startPostgres = async (binaries: string, options: Options = {}): Promise<PostgresServer> => {
  const folder = mkdtempSync(join(tmpdir(), "postgres-"));
  if (isRoot) chmodSync(folder, 0o777);
  const data = join(folder, "data");
  mkdirSync(join(folder, "socket"), { mode: 0o777 });
  if (isRoot) chmodSync(join(folder, "socket"), 0o777);
  const port = await findFreePort();
  const url = `postgres://network@127.0.0.1:${port}/postgres`;
  initialise(binaries, data, options);
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const parameters = [
      "-D",
      data,
      "-p",
      String(port),
      "-k",
      join(folder, "socket"),
      "-c",
      "listen_addresses=127.0.0.1",
    ];
    const [command, rest] = asOrdinaryUser([join(binaries, "postgres"), ...parameters]);
    // A group of its own, so that all its processes end together.
    const started = spawn(command, rest, { stdio: "ignore", detached: true, cwd: tmpdir() });
    child = started;
    while (!(await answers(url))) {
      if (started.exitCode !== null) {
        // Processes of the one that was killed still hold what it needs: they end by themselves.
        await wait(100);
        await start();
        return;
      }
      await wait(50);
    }
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = untilEnded(child);
    // `runuser` gives the group on to the server and its processes.
    process.kill(-child.pid, signal);
    await ended;
    // Its processes share the port and the lock file until the last of them is gone.
    while (await answers(url)) await wait(20);
  };
  await start();
  return {
    url,
    port,
    folder,
    start,
    kill: () => end("SIGKILL"),
    stop: async () => {
      await end("SIGQUIT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
