import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { expect, it } from "vitest";
import type { Database } from "../../host/database/database.ts";
import { type Migration, migrate, migrations } from "../../host/database/migrations.ts";
import { retention } from "../../host/database/retention.ts";
import { createContactStore } from "../../host/stores/contact-store.ts";
import { sampleContacts } from "../contract/sample-contacts.ts";
import { openInMemory } from "../contract/sqlite-store-kinds.ts";
import { createSqliteDialect } from "../../host/database/sqlite-dialect.ts";
import type { Tables } from "../../host/database/tables.ts";
import { killWhileRunning } from "./kill-while-running.ts";
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
  const file = new DatabaseSync(":memory:");
  const asked: { readonly sql: string; readonly parameters: readonly unknown[] }[] = [];
  const kysely = new Kysely<Tables>({
    dialect: createSqliteDialect(file),
    log: ({ query }) => void asked.push({ sql: query.sql, parameters: query.parameters }),
  });
  await migrate(kysely, "sqlite", NOW);
  const step: Database["transact"] = (act) => kysely.transaction().execute(act);
  const contacts = createContactStore({ ...(await openInMemory()), transact: step, readOnce: step });
  const [row] = sampleContacts;
  if (row === undefined) throw new Error("there is no contact");
  await contacts.change({ key: row.id, version: 0, by: "test", reason: "test", row });
  asked.length = 0;
  expect(await contacts.findContact(row.id)).not.toBeNull();
  await contacts.findCoordinator();
  const plans = asked
    .filter(({ sql }) => sql.startsWith("select"))
    .flatMap(({ sql, parameters }) =>
      file
        .prepare(`explain query plan ${sql}`)
        .all(...(parameters as string[]))
        .map(({ detail }) => String(detail)),
    );
  expect(plans.filter((plan) => /\bentry\b/.test(plan))).toEqual([
    expect.stringContaining("(kind=? AND id=?)"),
    expect.stringContaining("(kind=? AND side=? AND state=?)"),
  ]);
  expect(plans.join()).not.toMatch(/SCAN|TEMP B-TREE/);
  await kysely.destroy();
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
