import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { readConfiguration } from "../../host/configuration.ts";
import { createLog } from "../../host/log.ts";
import type { Overload } from "../../host/http/overload.ts";
import { type RunningHost, startHost } from "../../host/start-host.ts";
import { compressBuild } from "../../scripts/compress-build.ts";

/** A folder that goes with the test. */
export const makeFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "host-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Every byte of the database, its log and whatever else lies beside it, but the files named. */
export const readBytes = (folder: string, ...others: readonly string[]): string =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !others.includes(entry.name))
    .map(({ name }) => readFileSync(join(folder, name), "latin1"))
    .join("");

const LONG_SCRIPT = `export const text = "${"something to compress ".repeat(200)}";\n`;

/** A build as small as one can be: what the host does with files does not depend on what is in them. */
export const makeApp = async (): Promise<string> => {
  const folder = makeFolder();
  const write = (path: string, content: string): void => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write("index.html", readFileSync(new URL("../../index.html", import.meta.url), "utf8"));
  write("assets/app-12345678.js", LONG_SCRIPT);
  write("icon.svg", "<svg/>");
  write("materials/emergency-plan/de.html", "<!doctype html><title>Notfallplan</title>");
  write("geo/gazetteer.json", "{}");
  await compressBuild(folder);
  return folder;
};

type TestHostOptions = {
  readonly environment?: Readonly<Record<string, string>>;
  readonly dataFolder?: string;
  readonly appFolder?: string;
  readonly sample?: string;
  readonly now?: () => Date;
  readonly overload?: Overload;
  readonly needsThread?: (contacts: number) => boolean;
};

export type TestHost = RunningHost & {
  readonly url: string;
  readonly send: (path: string, init?: RequestInit) => Promise<Response>;
  /** All that was logged so far. */
  readonly logged: () => string;
};

/** The process of the tests is late whenever another test keeps it busy, which says nothing about the host. */
const neverTooMuch: Overload = { isTooMuch: () => false, lateMs: () => 0, stop: () => {} };

/** A real host on a port of its own, which ends with the test. */
export const startTestHost = async ({
  environment = {},
  dataFolder = makeFolder(),
  appFolder,
  ...start
}: TestHostOptions = {}): Promise<TestHost> => {
  const lines: string[] = [];
  const host = await startHost({
    configuration: readConfiguration({ PORT: "0", DATA_FOLDER: dataFolder, ...environment }),
    appFolder: appFolder ?? (await makeApp()),
    log: createLog({ write: (line) => lines.push(line) }),
    overload: neverTooMuch,
    ...start,
  });
  const url = `http://127.0.0.1:${host.port}`;
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopping ??= host.stop());
  onTestFinished(stop);
  return {
    ...host,
    stop,
    url,
    send: (path, init) => fetch(new URL(path, url), init),
    logged: () => lines.join(""),
  };
};
