import { DatabaseSync } from "node:sqlite";
import { Kysely, sql } from "kysely";
import { expect, it, onTestFinished } from "vitest";
import { migrate } from "../../host/database/migrations.ts";
import { openPostgres } from "../../host/database/open-postgres.ts";
import { retention } from "../../host/database/retention.ts";
import { createSqliteDialect } from "../../host/database/sqlite-dialect.ts";
import type { Tables } from "../../host/database/tables.ts";
import { describeWithPostgres } from "./describe-with-postgres.ts";
import { startPostgres } from "./postgres-server.ts";

const NOW = new Date("2026-11-30T10:00:00Z");

/** A column, and what of it is not as it is to be: text or a whole number, sorted by bytes, and nothing by itself. */
type Odd = { readonly table: string; readonly column: string };

it("has text and whole numbers alone in SQLite, in tables that take nothing else, and does nothing by itself", async () => {
  const file = new DatabaseSync(":memory:");
  const kysely = new Kysely<Tables>({ dialect: createSqliteDialect(file) });
  await migrate(kysely, "sqlite", NOW);
  const tables = file.prepare("select name, strict from pragma_table_list where schema = 'main'").all();
  const ours = tables.filter(({ name }) => !String(name).startsWith("sqlite_"));
  expect(ours).toHaveLength(Object.keys(retention).length);
  expect(ours.filter(({ strict }) => strict !== 1)).toEqual([]);
  const columns = ours.flatMap(({ name }) => file.prepare(`select * from pragma_table_xinfo('${String(name)}')`).all());
  expect(columns.filter(({ type }) => !["TEXT", "INTEGER"].includes(String(type).toUpperCase()))).toEqual([]);
  expect(columns.filter(({ dflt_value: value, hidden }) => value !== null || hidden !== 0)).toEqual([]);
  const others = file.prepare("select name from sqlite_schema where type not in ('table', 'index')").all();
  expect([others, tables.filter(({ name }) => name === "sqlite_sequence")]).toEqual([[], []]);
  await kysely.destroy();
});

describeWithPostgres("the schema", (binaries) => {
  it("has text sorted by bytes and whole numbers alone in PostgreSQL, the same columns, and does nothing by itself", async () => {
    const server = await startPostgres(binaries, { isFast: true });
    onTestFinished(server.stop);
    const { kysely, close } = openPostgres({ url: server.url, readUrl: null }, () => {});
    onTestFinished(close);
    await migrate(kysely, "postgres", NOW);
    const { rows } = await sql<Odd & { kind: string; collation: string | null; value: string | null }>`
      select table_name as table, column_name as column, data_type as kind, collation_name as collation,
        coalesce(column_default, identity_generation, generation_expression) as value
      from information_schema.columns where table_schema = 'public'
    `.execute(kysely);
    expect(new Set(rows.map(({ table }) => table))).toEqual(new Set(Object.keys(retention)));
    const isPlain = ({ kind, collation, value }: (typeof rows)[number]): boolean =>
      value === null && ((kind === "text" && collation === "C") || (kind === "integer" && collation === null));
    expect(rows.filter((row) => !isPlain(row))).toEqual([]);
    const { rows: others } = await sql`
      select trigger_name as name from information_schema.triggers
      union all select sequence_name from information_schema.sequences where sequence_schema = 'public'
      union all select table_name from information_schema.views where table_schema = 'public'
    `.execute(kysely);
    expect(others).toEqual([]);
    const embedded = new Kysely<Tables>({ dialect: createSqliteDialect(new DatabaseSync(":memory:")) });
    await migrate(embedded, "sqlite", NOW);
    const known = (await embedded.introspection.getTables()).flatMap(({ name: table, columns }) =>
      columns.map(({ name: column, isNullable }) => `${table}.${column}${isNullable ? "?" : ""}`),
    );
    const found = (await kysely.introspection.getTables()).flatMap(({ name: table, columns }) =>
      columns.map(({ name: column, isNullable }) => `${table}.${column}${isNullable ? "?" : ""}`),
    );
    expect(found.toSorted()).toEqual(known.toSorted());
    await embedded.destroy();
  });
});
