import { chmodSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { question, submitted } from "../contract/sample-enquiry.ts";
import { callHost } from "./call-host.ts";
import { describeWithPostgres } from "./describe-with-postgres.ts";
import { startPostgres } from "./postgres-server.ts";
import { makeApp, makeFolder, startTestHost } from "./start-test-host.ts";

/** A folder a host has run over. */
const makeUsed = async (): Promise<string> => {
  const dataFolder = makeFolder();
  await (await startTestHost({ dataFolder })).stop();
  return dataFolder;
};

/** What it says of why it does not start. */
const refuse = async (environment: Readonly<Record<string, string>>, appFolder?: string): Promise<string> => {
  const { status, says, complains } = await callHost(
    { PORT: "0", ...environment },
    "--app",
    appFolder ?? (await makeApp()),
  );
  expect(status).toBe(1);
  expect(says).not.toContain("listening");
  return complains;
};

/** A script that Node reads before the host, to be another Node, or one with another SQLite. */
const reading = (script: string): string => {
  const file = join(makeFolder(), "before.mjs");
  writeFileSync(file, script);
  return `--import=${file}`;
};
const asNode = (version: string): string =>
  reading(`Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } });`);
/** What it is asked for has this answer, whatever was set. */
const withSqlite = (asked: string, answer: string): string =>
  reading(`
    import { DatabaseSync } from "node:sqlite";
    const { prepare } = DatabaseSync.prototype;
    DatabaseSync.prototype.prepare = function (text) {
      return text === "${asked}" ? { get: () => ({ answer: ${answer} }) } : prepare.call(this, text);
    };`);

describe("the host does not start, and says in one sentence what to do", () => {
  it.each([
    ["a Node that is too old", () => asNode("24.14.9"), /^Node 24\.14\.9 is too old for the host: use Node 24\.15 or /],
    [
      "an SQLite that can lose what it has committed",
      () => withSqlite("select sqlite_version()", '"3.51.2"'),
      /^SQLite 3\.51\.2 can lose what it has committed: use Node /,
    ],
    [
      "an SQLite that does not wait for the disk",
      () => withSqlite("pragma synchronous", "1"),
      /^SQLite does not wait for the disk \(synchronous is below FULL\)/,
    ],
    [
      "an SQLite that leaves what is deleted",
      () => withSqlite("pragma secure_delete", "0"),
      /^SQLite leaves what is deleted in its file \(secure_delete is off\)/,
    ],
  ])("over %s", async (_, makeOption, sentence) => {
    const says = await refuse({ DATA_FOLDER: makeFolder(), NODE_OPTIONS: makeOption() });
    expect(says).toMatch(sentence);
    expect(says).toMatch(/^[^\n]+\.\n$/);
  });

  it("with a key that others can read", async () => {
    const dataFolder = await makeUsed();
    const key = join(dataFolder, "host.key");
    chmodSync(key, 0o644);
    expect(await refuse({ DATA_FOLDER: dataFolder })).toBe(
      `Others can read the key ${key}: take their rights away (chmod 600).\n`,
    );
  });

  it("over a database whose key is missing", async () => {
    const dataFolder = await makeUsed();
    const key = join(dataFolder, "host.key");
    rmSync(key);
    expect(await refuse({ DATA_FOLDER: dataFolder })).toBe(
      `There is a database, but not its key ${key}: put the key back from where a copy is kept.\n`,
    );
  });

  it("over a database that was sealed with another key", async () => {
    const dataFolder = makeFolder();
    const host = await startTestHost({ dataFolder });
    await submitted(host.send, question);
    await host.stop();
    const key = join(dataFolder, "host.key");
    writeFileSync(key, Buffer.alloc(32, 9).toString("base64url"));
    expect(await refuse({ DATA_FOLDER: dataFolder })).toBe(
      `The database was sealed with another key than ${key}: put that one back.\n`,
    );
    for (const words of [["change-key"], ["invite", "post@network.example", "coordinator"]]) {
      const { status, complains } = await callHost({ DATA_FOLDER: dataFolder }, ...words);
      expect([status, complains]).toEqual([1, expect.stringContaining("sealed with another key")]);
    }
    expect(existsSync(`${key}.new`)).toBe(false);
  });

  it("with half of what belongs together", async () => {
    expect(await refuse({ DATA_FOLDER: makeFolder(), SMTP_URL: "smtp://mail.example" })).toBe(
      "MAIL_FROM is needed where SMTP_URL is set.\n",
    );
  });

  it("without a build", async () => {
    expect(await refuse({ DATA_FOLDER: makeFolder() }, makeFolder())).toMatch(
      /^The app is not built: \S+ has no start page\. Run `npm run build`\.\n$/,
    );
  });
});

describeWithPostgres("a PostgreSQL that could lose what it has acknowledged", (binaries) => {
  let url = "";
  beforeAll(async () => {
    const server = await startPostgres(binaries);
    url = server.url;
    return server.stop;
  });
  const set = async (name: string, value: string): Promise<void> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(`alter system set ${name} = ${value}`);
    await client.query("select pg_reload_conf()");
    await client.end();
    const isSet = async (): Promise<boolean> => {
      const other = new Client({ connectionString: url });
      await other.connect();
      const { rows } = await other.query<{ setting: string }>("select current_setting($1) as setting", [name]);
      await other.end();
      return rows[0]?.setting === value;
    };
    await expect.poll(isSet).toBe(true);
  };

  it.each(["fsync", "full_page_writes", "synchronous_commit"])("is refused: %s is off", async (name) => {
    await set(name, "off");
    onTestFinished(() => set(name, "on"));
    expect(await refuse({ DATA_FOLDER: makeFolder(), DATABASE_URL: url })).toBe(
      `${name} of PostgreSQL is off: what is acknowledged could be lost.\n`,
    );
  });

  it("makes a host that runs already not ready", async () => {
    const host = await startTestHost({ environment: { DATABASE_URL: url, MONITOR_PORT: "0" } });
    const ask = () => fetch(`http://127.0.0.1:${host.monitorPort}/ready`);
    expect((await ask()).status).toBe(200);
    onTestFinished(() => set("fsync", "on"));
    await set("fsync", "off");
    await expect.poll(async () => (await ask()).status).toBe(503);
    expect(await (await ask()).json()).toMatchObject({
      findings: expect.arrayContaining([
        {
          name: "settings",
          level: "failed",
          says: "fsync of PostgreSQL is off: what is acknowledged could be lost",
        },
      ]),
    });
  });
});
