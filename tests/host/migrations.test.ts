import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { beforeAll, expect, it, onTestFinished } from "vitest";
import { lockMigrations, type Migration, migrate, migrations } from "../../host/database/migrations.ts";
import { openPostgres } from "../../host/database/open-postgres.ts";
import { retention } from "../../host/database/retention.ts";
import { createContactStore } from "../../host/stores/contact-store.ts";
import { sampleContacts } from "../contract/sample-contacts.ts";
import { createSqliteDialect } from "../../host/database/sqlite-dialect.ts";
import type { Tables } from "../../host/database/tables.ts";
import { describeWithPostgres } from "./describe-with-postgres.ts";
import { killWhileRunning } from "./kill-while-running.ts";
import { type PostgresServer, startPostgres } from "./postgres-server.ts";
import { openExplained } from "./query-plans.ts";
import { makeApp, makeFolder } from "./start-test-host.ts";

const NOW = new Date("2026-11-23T10:00:00Z");

const openFile = (file: string): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: createSqliteDialect(new DatabaseSync(file)) });

const next = (runsWith: string, statements: readonly string[]): Migration => ({
  name: "9999-next",
  runsWith,
  statements: () => statements,
});
const [first] = migrations;
const firstName = first?.name ?? "";

it("does each migration once", async () => {
  const kysely = openFile(":memory:");
  expect(await migrate(kysely, "sqlite", NOW)).toEqual(migrations.map(({ name }) => name));
  expect(await migrate(kysely, "sqlite", NOW)).toEqual([]);
  await kysely.destroy();
});

it("runs on a newer schema that older programs can live with, and refuses one that they cannot", async () => {
  const kysely = openFile(":memory:");
  await migrate(kysely, "sqlite", NOW, [...migrations, next(firstName, ["create table more (a integer) strict"])]);
  expect(await migrate(kysely, "sqlite", NOW)).toEqual([]);
  await kysely.destroy();
  const other = openFile(":memory:");
  await migrate(other, "sqlite", NOW, [...migrations, next("9999-next", ["create table more (a integer) strict"])]);
  await expect(migrate(other, "sqlite", NOW)).rejects.toThrow(/newer program \(9999-next\)/);
  await other.destroy();
});

it("has for every table how long it keeps what, and for nothing else", async () => {
  const kysely = openFile(":memory:");
  await migrate(kysely, "sqlite", NOW);
  const tables = await kysely.introspection.getTables();
  expect(tables.map(({ name }) => name).toSorted()).toEqual(Object.keys(retention).toSorted());
  await kysely.destroy();
});

it("finds a contact, and whom to tell, by an index, and does not go through all entries for it", async () => {
  const { database, explain } = await openExplained();
  const contacts = createContactStore(database);
  const [row] = sampleContacts;
  if (row === undefined) throw new Error("there is no contact");
  await contacts.change({ key: row.id, version: 0, by: "test", reason: "test", row });
  explain(/^/);
  expect(await contacts.findContact(row.id)).not.toBeNull();
  await contacts.findCoordinator();
  const plans = explain(/^select/);
  expect(plans.filter((plan) => /\bentry\b/.test(plan))).toEqual([
    expect.stringContaining("(kind=? AND id=?)"),
    expect.stringContaining("(kind=? AND side=? AND state=?)"),
  ]);
  expect(plans.join()).not.toMatch(/SCAN|TEMP B-TREE/);
});

it("leaves nothing of a migration that fails in the middle", async () => {
  const kysely = openFile(":memory:");
  await migrate(kysely, "sqlite", NOW);
  const broken = next("9999-next", ["create table half (a integer) strict", "create table"]);
  await expect(migrate(kysely, "sqlite", NOW, [...migrations, broken])).rejects.toThrow(/./);
  const tables = await kysely.introspection.getTables();
  expect(tables.map(({ name }) => name)).not.toContain("half");
  await kysely.destroy();
});

/** Migrates over and over in a process of its own, each time a database that is new, until it is killed. */
const program = `
  import { DatabaseSync } from "node:sqlite";
  import { Kysely } from "kysely";
  import { migrate } from "./host/database/migrations.ts";
  import { createSqliteDialect } from "./host/database/sqlite-dialect.ts";
  for (let i = 0; ; i += 1) {
    const database = new DatabaseSync(process.argv[1] + "/" + i + ".db");
    database.exec("pragma journal_mode = wal");
    process.stdout.write(i + "\\n");
    await migrate(new Kysely({ dialect: createSqliteDialect(database) }), "sqlite", new Date());
  }`;

it("is whole or not there at all wherever the program was killed", async () => {
  for (const milliseconds of [0, 3, 7, 12, 20]) {
    const folder = makeFolder();
    const begun = await killWhileRunning(program, folder, milliseconds);
    for (let i = 0; i <= begun; i += 1) {
      const kysely = openFile(join(folder, `${i}.db`));
      const tables = await kysely.introspection.getTables();
      expect([0, Object.keys(retention).length]).toContain(tables.length);
      // What is missing is done now, what is there is not done again.
      expect((await migrate(kysely, "sqlite", NOW)).length).toBe(tables.length === 0 ? migrations.length : 0);
      await kysely.destroy();
    }
  }
});

const programOverPostgres = `
  import { Client } from "pg";
  import { migrate } from "./host/database/migrations.ts";
  import { openPostgres } from "./host/database/open-postgres.ts";
  const [url] = process.argv.slice(1);
  const name = url.replace(/^.*[/]/, "");
  for (let i = 0; ; i += 1) {
    const client = new Client({ connectionString: url.replace(/[^/]*$/, "postgres") });
    await client.connect();
    await client.query("create database " + name + i);
    await client.end();
    process.stdout.write(i + "\\n");
    const { kysely, close } = openPostgres({ url: url + i, readUrl: null }, () => {});
    await migrate(kysely, "postgres", new Date());
    await close();
  }`;

describeWithPostgres("migrations", (binaries) => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres(binaries, { isFast: true });
    return server.stop;
  });

  it.each([0, 10, 30, 60, 100])(
    "are whole or not there at all where the program was killed after %i ms",
    async (ms) => {
      // Databases of its own: what the others have begun may still be there.
      const rounds = server.url.replace(/[^/]*$/, `after_${ms}_round`);
      const begun = await killWhileRunning(programOverPostgres, rounds, ms);
      const url = `${rounds}${begun}`;
      const { kysely, close } = openPostgres({ url, readUrl: null }, () => {});
      onTestFinished(close);
      // The server may be about to do or undo what it was told to by then.
      await kysely.transaction().execute((trx) => lockMigrations.execute(trx));
      const tables = await kysely.introspection.getTables();
      expect([0, Object.keys(retention).length]).toContain(tables.length);
      expect((await migrate(kysely, "postgres", NOW)).length).toBe(tables.length === 0 ? migrations.length : 0);
    },
  );
});

it("does not start an older program on a schema it cannot use: one sentence says what to do, and nothing is changed", async () => {
  const dataFolder = makeFolder();
  const file = join(dataFolder, "clearing-point.db");
  const kysely = openFile(file);
  await migrate(kysely, "sqlite", NOW, [...migrations, next("9999-next", ["create table more (a integer) strict"])]);
  await kysely.destroy();
  writeFileSync(join(dataFolder, "host.key"), randomBytes(32).toString("base64"), { mode: 0o600 });
  const before = readFileSync(file);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["host/main.ts", "--app", await makeApp()], {
    encoding: "utf8",
    env: { ...process.env, DATA_FOLDER: dataFolder, PORT: "0", NODE_NO_WARNINGS: "1" },
  });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr:
      "The database was changed by a newer program (9999-next): start that one, or restore the backup it made before.\n",
  });
  expect(stdout).not.toContain("listening");
  const after = openFile(file);
  expect(await after.selectFrom("migration").select("name").execute()).toHaveLength(migrations.length + 1);
  await after.destroy();
  expect(readFileSync(file).length).toBe(before.length);
});
