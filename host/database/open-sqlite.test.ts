import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { isSafeSqlite, openSqlite } from "./open-sqlite.ts";

it.each([
  ["3.44.5", false],
  ["3.44.6", true],
  ["3.45.0", false],
  ["3.50.6", false],
  ["3.50.7", true],
  ["3.51.2", false],
  ["3.51.3", true],
  ["3.53.0", true],
  ["4.0.0", true],
])("takes SQLite %s to keep what it committed: %s", (version, isSafe) => {
  expect(isSafeSqlite(version)).toBe(isSafe);
});

it("empties the log of what was deleted as soon as nobody reads it any more, and lets its own transactions end", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sqlite-"));
  const file = join(folder, "test.db");
  const database = openSqlite(file);
  try {
    await sql`create table note (text text) strict`.execute(database.kysely);
    await sql`insert into note values ('canary-0815')`.execute(database.kysely);
    const reader = new DatabaseSync(file, { readOnly: true });
    reader.exec("begin");
    reader.prepare("select * from note").all();
    const writing = database.transact(async (trx) => {
      await sql`delete from note`.execute(trx);
      await wait(1);
    });
    const forgetting = database.forgetDeleted();
    await writing;
    expect(readFileSync(`${file}-wal`, "latin1")).toContain("canary-0815");
    reader.close();
    await forgetting;
    expect(readFileSync(`${file}-wal`, "latin1") + readFileSync(file, "latin1")).not.toContain("canary-0815");
  } finally {
    await database.close();
    rmSync(folder, { recursive: true });
  }
});
