import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "../../scripts/checks/free-port.ts";
import { test as base } from "./site-test.ts";

type DeployedSite = {
  readonly origin: string;
  /** Puts the next build in the place of the one that is served, as a deployment does, and starts the host anew. */
  readonly deploy: (former: { readonly areFormerFilesKept: boolean }) => Promise<void>;
};

/** The same sources once more: every script and style sheet is another file under another name. */
const buildNext = (folder: string): void => {
  const parameters = [
    "build",
    "--configLoader",
    "native",
    "--outDir",
    folder,
    "--minify",
    "false",
    "--logLevel",
    "warn",
  ];
  const { status, stderr } = spawnSync("vite", parameters, { encoding: "utf8", shell: process.platform === "win32" });
  if (status !== 0) throw new Error(stderr);
};

type Folders = { readonly app: string; readonly data: string };

/** The real host, as far as it is served and ready. */
const startHost = async ({ app, data }: Folders, port: number): Promise<ChildProcess> => {
  const host = spawn(process.execPath, ["host/main.ts", "--app", app], {
    env: { ...process.env, PORT: String(port), DATA_FOLDER: data },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    host.once("close", () => reject(new Error("The host has ended.")));
    host.stdout.on("data", (text: Buffer) => {
      if (text.includes('"listening"')) resolve();
    });
  });
  return host;
};

const stopHost = (host: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    host.once("close", () => resolve());
    host.kill("SIGTERM");
  });

type Fixtures = { readonly site: DeployedSite };
type WorkerFixtures = { readonly nextBuild: string };

/** A test over the real host with two real builds, of which it serves the first until the second is deployed. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  nextBuild: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "next-build-"));
      buildNext(folder);
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: "worker" },
  ],
  site: async ({ nextBuild }, use) => {
    const root = mkdtempSync(join(tmpdir(), "deployed-"));
    const folders = { app: join(root, "app"), data: join(root, "data") };
    cpSync("dist", folders.app, { recursive: true });
    const port = await findFreePort();
    let host = await startHost(folders, port);
    await use({
      origin: `http://localhost:${port}`,
      deploy: async ({ areFormerFilesKept }) => {
        await stopHost(host);
        rmSync(folders.app, { recursive: true });
        cpSync(nextBuild, folders.app, { recursive: true });
        if (!areFormerFilesKept) rmSync(join(folders.data, "former-build"), { recursive: true });
        host = await startHost(folders, port);
      },
    });
    await stopHost(host);
    rmSync(root, { recursive: true });
  },
  baseURL: async ({ site }, use) => use(site.origin),
});
