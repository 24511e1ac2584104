import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPostgres } from "../../../host/database/open-postgres.ts";
import { openSqlite } from "../../../host/database/open-sqlite.ts";
import { startPostgres } from "../postgres-server.ts";
import { createProgram } from "./program.ts";
import { type Figures, runKills } from "./run-kills.ts";

/** As little of an app as the host asks for. */
export const makeApp = (folder: string): string => {
  const app = join(folder, "app");
  mkdirSync(app);
  writeFileSync(join(app, "index.html"), '<!doctype html><meta name="operator" content="" /><address></address>');
  return app;
};

export const withFolder = async <Result>(act: (folder: string) => Promise<Result>): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), "durability-"));
  try {
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const trusting = { TRUSTED_PROXIES: "127.0.0.1" };

const createHost = (folder: string, environment: Readonly<Record<string, string>>) =>
  createProgram({ parameters: ["host/main.ts", "--app", makeApp(folder)], environment });

/** Kills the host over SQLite. */
export const killHostOverSqlite = (kills: number): Promise<Figures> =>
  withFolder(async (folder) => {
    const dataFolder = join(folder, "data");
    const environment = { ...trusting, DATA_FOLDER: dataFolder };
    const host = createHost(folder, environment);
    await host.start();
    const figures = await runKills({
      url: host.url,
      victim: { kill: () => host.end("SIGKILL"), start: host.start },
      kills,
      open: async () => {
        await host.end("SIGTERM");
        return openSqlite(join(dataFolder, "clearing-point.db"));
      },
    });
    return figures;
  });

/** Kills the host, or the server, over a PostgreSQL that waits for the disk. */
export const killOverPostgres = (binaries: string, killed: "host" | "server", kills: number): Promise<Figures> =>
  withFolder(async (folder) => {
    const server = await startPostgres(binaries);
    const environment = { ...trusting, DATA_FOLDER: join(folder, "data"), DATABASE_URL: server.url };
    const host = createHost(folder, environment);
    try {
      await host.start();
      return await runKills({
        url: host.url,
        victim: killed === "server" ? server : { kill: () => host.end("SIGKILL"), start: host.start },
        kills,
        open: async () => {
          await host.end("SIGTERM");
          return openPostgres({ url: server.url, readUrl: null }, () => {});
        },
      });
    } finally {
      await host.end("SIGKILL");
      await server.stop();
    }
  });
