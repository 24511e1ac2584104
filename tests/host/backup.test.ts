import { execFile } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { DatabaseSync } from "node:sqlite";
import { gunzipSync, gzipSync } from "node:zlib";
import { sql } from "kysely";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeBackup } from "../../host/backup/make-backup.ts";
import { restoreBackup } from "../../host/backup/restore-backup.ts";
import { copyTombstones, readTombstones } from "../../host/backup/tombstone-file.ts";
import { readConfiguration } from "../../host/configuration.ts";
import type { Database } from "../../host/database/database.ts";
import { migrations } from "../../host/database/migrations.ts";
import { openDatabase } from "../../host/database/open-database.ts";
import { eraseEntry } from "../../host/entries/erase-entries.ts";
import { createLog } from "../../host/log.ts";
import { createContactStore } from "../../host/stores/contact-store.ts";
import { createSealing, readHostKey } from "../../host/stores/host-key.ts";
import { sampleContacts } from "../contract/sample-contacts.ts";
import { question, readStatus, submitted, withdrawBy } from "../contract/sample-enquiry.ts";
import { describeWithPostgres } from "./describe-with-postgres.ts";
import { backUpWhileWriting } from "./durability/backup-runs.ts";
import { hostSampleLines } from "./host-sample.ts";
import { startPostgres } from "./postgres-server.ts";
import { makeFolder, readBytes, startTestHost } from "./start-test-host.ts";

/** `npm run durability` makes ten. */
const BACKUPS = 2;
const now = (): Date => new Date();
/** Takes out of a database whatever the first schema did not have. */
const goBackToFirstSchema = (database: DatabaseSync): void => {
  const first = new DatabaseSync(":memory:");
  for (const statement of migrations[0]?.statements({ text: "text", strict: " strict" }) ?? []) first.exec(statement);
  const namesOf = (from: DatabaseSync, what: string): string[] =>
    from
      .prepare(`select name from ${what}`)
      .all()
      .map(({ name }) => String(name));
  const added = (what: string): string[] => {
    const known = new Set(namesOf(first, what));
    return namesOf(database, what).filter((name) => !known.has(name));
  };
  for (const index of added("sqlite_schema where type = 'index' and sql is not null"))
    database.exec(`drop index "${index}"`);
  for (const table of added("sqlite_schema where type = 'table' and name <> 'migration'"))
    database.exec(`drop table "${table}"`);
  for (const table of namesOf(first, "sqlite_schema where type = 'table'"))
    for (const column of added(`pragma_table_info('${table}')`))
      database.exec(`alter table "${table}" drop column "${column}"`);
  database.exec("delete from migration where name >= '0002'");
};
const silent = createLog({ write: () => {} });
const open = (dataFolder: string, environment: Readonly<Record<string, string>> = {}) =>
  openDatabase(readConfiguration({ DATA_FOLDER: dataFolder, ...environment }), now, silent);

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The command, in a process of its own as an operator runs it. */
const backUp = async (dataFolder: string, file: string): Promise<number> => {
  const { stdout } = await promisify(execFile)(process.execPath, ["host/main.ts", "backup", file], {
    cwd: root,
    env: { ...process.env, DATA_FOLDER: dataFolder, NODE_NO_WARNINGS: "1" },
  });
  return Number.parseInt(stdout, 10);
};

/** A folder elsewhere with the key, as an operator would bring it there. */
const bringKey = (from: string): string => {
  const folder = join(makeFolder(), "data");
  mkdirSync(folder);
  copyFileSync(join(from, "host.key"), join(folder, "host.key"));
  return folder;
};

const restore = async (
  dataFolder: string,
  file: string,
  { environment = {}, tombstones = "" }: { environment?: Readonly<Record<string, string>>; tombstones?: string } = {},
): Promise<number> => {
  const key = readHostKey(join(dataFolder, "host.key"), { isNamed: true, hasDatabase: true, say: () => {} });
  const database = await open(dataFolder, environment);
  try {
    return await restoreBackup(database, file, {
      tombstones: readTombstones(tombstones),
      sealing: createSealing(key),
    });
  } finally {
    await database.close();
  }
};

describe("a backup", () => {
  it("has every row acknowledged before it began, while others are written", async () => {
    expect(await backUpWhileWriting(BACKUPS)).toMatchObject({ missing: 0, closed: 0 });
  });

  it("is for its owner alone, there when it is whole, and put back into an empty database only", async () => {
    const dataFolder = makeFolder();
    const host = await startTestHost({ dataFolder, sample: hostSampleLines });
    await submitted(host.send, question);
    const file = join(dataFolder, "backup");
    const rows = await backUp(dataFolder, file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(existsSync(`${file}.partial`)).toBe(false);
    await host.stop();
    await expect(restore(dataFolder, file)).rejects.toThrow(/not empty/);

    const damaged = join(dataFolder, "damaged");
    const lines = gunzipSync(readFileSync(file)).toString().split("\n");
    const damage = async (text: string) => {
      writeFileSync(damaged, gzipSync(text));
      return restore(bringKey(dataFolder), damaged);
    };
    await expect(damage(lines.slice(0, -5).join("\n"))).rejects.toThrow(/ends too early/);
    await expect(damage("{}")).rejects.toThrow(/no backup/);
    await expect(damage(lines.join("\n").replace('"0001-first"', '"9999-later"'))).rejects.toThrow(/newer program/);
    const otherKey = bringKey(dataFolder);
    writeFileSync(join(otherKey, "host.key"), Buffer.alloc(32, 9).toString("base64url"));
    await expect(restore(otherKey, file)).rejects.toThrow(/key/);
    expect(await restore(bringKey(dataFolder), file)).toBe(rows);
  });

  it("is refused with another key, although all that is sealed in it is the name of an account", async () => {
    const dataFolder = makeFolder();
    await (await startTestHost({ dataFolder })).stop();
    const key = readHostKey(join(dataFolder, "host.key"), { isNamed: true, hasDatabase: true, say: () => {} });
    const database = await open(dataFolder);
    const sealed = createSealing(key).seal(JSON.stringify({ name: "Koordination", mail: null }), "one");
    const remit = { roles: '["administrator"]', lands: "[]", side: null, entry_id: null };
    await database.kysely
      .insertInto("account")
      .values({ id: "one", version: 1, state: "active", ...remit, sealed, made_at: now().toISOString() })
      .execute();
    const file = join(dataFolder, "backup");
    await makeBackup(database, file, now());
    await database.close();
    const otherKey = bringKey(dataFolder);
    writeFileSync(join(otherKey, "host.key"), Buffer.alloc(32, 9).toString("base64url"));
    await expect(restore(otherKey, file)).rejects.toThrow(/key/);
    expect(await restore(bringKey(dataFolder), file)).toBeGreaterThan(0);
  });

  it("brings back nothing that was erased since", async () => {
    const dataFolder = makeFolder();
    const host = await startTestHost({ dataFolder, sample: hostSampleLines });
    const { token } = await submitted(host.send, question);
    const kept = await submitted(host.send, question);
    const { contacts } = (await (await host.send("/api/v1/contacts?limit=2")).json()) as { contacts: { id: string }[] };
    const [erased = "", other = ""] = contacts.map(({ id }) => id);
    const file = join(dataFolder, "backup");
    await backUp(dataFolder, file);
    expect((await withdrawBy(host.send, token)).status).toBe(204);
    await host.stop();
    const database = await open(dataFolder);
    expect(await eraseEntry(database, erased, now())).toEqual(["contact"]);
    const tombstones = join(dataFolder, "tombstones.jsonl");
    expect(await copyTombstones(database, tombstones)).toBe(1);
    expect(await copyTombstones(database, tombstones)).toBe(0);
    await database.close();

    const elsewhere = bringKey(dataFolder);
    await restore(elsewhere, file, { tombstones });
    const restored = await startTestHost({ dataFolder: elsewhere });
    expect((await restored.send(`/api/v1/contacts/${erased}`)).status).toBe(404);
    expect((await restored.send(`/api/v1/contacts/${other}`)).status).toBe(200);
    expect((await readStatus(restored.send, token)).status).toBe(404);
    expect((await readStatus(restored.send, kept.token)).status).toBe(200);
  });
});

it("is made before the schema is changed, with the tables there were, and not again", async () => {
  const dataFolder = makeFolder();
  const host = await startTestHost({ dataFolder, sample: hostSampleLines });
  await submitted(host.send, question);
  await host.stop();
  const old = new DatabaseSync(join(dataFolder, "clearing-point.db"));
  goBackToFirstSchema(old);
  old.close();
  const { name: newest = "" } = migrations.at(-1) ?? {};
  const before = join(dataFolder, "before-0002-tombstones.backup");
  const migrated = await startTestHost({ dataFolder });
  expect((await migrated.send("/api/v1/contacts?limit=1")).status).toBe(200);
  expect(statSync(before).mode & 0o777).toBe(0o600);
  const lines = gunzipSync(readFileSync(before)).toString();
  expect(lines).toContain('"table":"enquiry"');
  expect(lines).toContain('"0001-first"]');
  expect(lines).not.toContain(`"${newest}"]`);
  await migrated.stop();
  const made = statSync(before).mtimeMs;
  await (await startTestHost({ dataFolder })).stop();
  expect(statSync(before).mtimeMs).toBe(made);
});

it("is deleted a month after the schema was changed, and no other one", async () => {
  const dataFolder = makeFolder();
  const [old, young, own] = ["before-0002-old.backup", "before-0003-young.backup", "1.backup"] as const;
  for (const [name, days] of [
    [old, 31],
    [young, 29],
    [own, 400],
  ] as const) {
    const at = new Date(Date.now() - days * 86_400_000);
    writeFileSync(join(dataFolder, name), "");
    utimesSync(join(dataFolder, name), at, at);
  }
  await startTestHost({ dataFolder });
  await expect.poll(() => existsSync(join(dataFolder, old))).toBe(false);
  expect([young, own].filter((name) => existsSync(join(dataFolder, name)))).toEqual([young, own]);
});

const CANARY = "kanarienvogel";

/** Writes a contact, in each column of which the canary sits, beside a host that may be writing; its id. */
const writeCanary = async (database: Database): Promise<string> => {
  const [contact] = sampleContacts;
  if (contact === undefined) throw new Error("the sample is empty");
  const row = {
    ...contact,
    organization: { ...contact.organization, name: `Verein ${CANARY}` },
    email: {
      value: `${CANARY}@verein.example`,
      audience: "public",
      basis: { kind: "consent", by: CANARY, on: "2026-01-01", textVersion: "1", until: "2030-01-01" },
    },
  } as const;
  const change = () =>
    createContactStore(database).change({ key: row.id, row, version: 0, by: "account1", reason: CANARY });
  // The host of this same process may be writing, and cannot go on while somebody waits for it.
  await expect.poll(() => change().catch(() => false)).toBe(true);
  return row.id;
};

describe("what is erased", () => {
  it("is in no byte of the database, its log, the tombstones and the next backup", async () => {
    const dataFolder = makeFolder();
    const host = await startTestHost({ dataFolder });
    const database = await open(dataFolder);
    onTestFinished(() => database.close());
    const id = await writeCanary(database);
    expect(await (await host.send(`/api/v1/contacts/${id}`)).text()).toContain(CANARY);
    const bytes = (): string => readBytes(dataFolder, "backup");
    expect(bytes()).toContain(CANARY);
    await eraseEntry(database, id, now());
    await copyTombstones(database, join(dataFolder, "tombstones.jsonl"));
    expect((await host.send(`/api/v1/contacts/${id}`)).status).toBe(404);
    expect(bytes()).not.toContain(CANARY);
    await makeBackup(database, join(dataFolder, "backup"), now());
    expect(gunzipSync(readFileSync(join(dataFolder, "backup"))).toString()).not.toContain(CANARY);
    for (const path of ["/api/v1/contacts", "/api/v1/directory", "/api/v1/overview"]) {
      expect(await (await host.send(path)).text()).not.toContain(CANARY);
    }
  });
});

describeWithPostgres("what is erased", (binaries) => {
  it("is in no byte of the tables the day after", async () => {
    const server = await startPostgres(binaries);
    onTestFinished(server.stop);
    const environment = { DATABASE_URL: server.url };
    const dataFolder = makeFolder();
    let hours = 0;
    const host = await startTestHost({
      dataFolder,
      environment,
      now: () => new Date(Date.now() + hours * 3_600_000),
    });
    const database = await open(dataFolder, environment);
    onTestFinished(() => database.close());
    /** What the server has on its disk; what only its memory knew is written there before. */
    const readTables = async (): Promise<string> => {
      await sql`checkpoint`.execute(database.kysely);
      const folder = join(server.folder, "data/base");
      return readdirSync(folder)
        .map((each) => readBytes(join(folder, each)))
        .join("");
    };
    const jobs = () => database.kysely.selectFrom("job").select("name").where("lease", "is", null).execute();
    // What the host does when it begins is done before there is something to erase.
    await expect.poll(jobs).toContainEqual({ name: "copy-tombstones" });
    const id = await writeCanary(database);
    expect(await readTables()).toContain(CANARY);
    await eraseEntry(database, id, now());
    expect((await host.send(`/api/v1/contacts/${id}`)).status).toBe(404);
    hours = 25;
    await expect.poll(async () => (await readTables()).includes(CANARY), { interval: 1_000 }).toBe(false);
  });
});

describeWithPostgres("backups", (binaries) => {
  it("move from SQLite to PostgreSQL, links and all", async () => {
    const dataFolder = makeFolder();
    const host = await startTestHost({ dataFolder, sample: hostSampleLines });
    const { token } = await submitted(host.send, question);
    const list = await (await host.send("/api/v1/contacts?limit=200")).text();
    const file = join(dataFolder, "backup");
    await backUp(dataFolder, file);
    await host.stop();
    const server = await startPostgres(binaries);
    onTestFinished(server.stop);
    const environment = { DATABASE_URL: server.url };
    const elsewhere = bringKey(dataFolder);
    await restore(elsewhere, file, { environment });
    const restored = await startTestHost({ dataFolder: elsewhere, environment });
    expect(await (await restored.send("/api/v1/contacts?limit=200")).text()).toBe(list);
    expect((await readStatus(restored.send, token)).status).toBe(200);
  });
});
