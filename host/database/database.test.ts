import { Kysely } from "kysely";
import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { createDatabase, Undone } from "./database.ts";
import { createSqliteDialect } from "./sqlite-dialect.ts";
import type { Tables } from "./tables.ts";

const database = createDatabase({
  kind: "sqlite",
  kysely: new Kysely<Tables>({ dialect: createSqliteDialect(new DatabaseSync(":memory:")) }),
  forgetDeleted: async () => {},
  rewriteTables: async () => {},
  listWeakSettings: async () => [],
  isAlone: async () => true,
});
const failWith = (error: unknown) =>
  database.transact(async (): Promise<unknown> => {
    throw error;
  });
const driverError = (fields: object, message = "mail geheim@verein.example") =>
  Object.assign(new Error(message), fields);

it.each([
  ["a server that is starting", { code: "57P03" }],
  ["a server that ends", { code: "57P01" }],
  ["a server that was asked for too much", { code: "53300" }],
  ["a connection that broke", { code: "08006" }],
  ["a copy that is only read", { code: "25006" }],
  ["nobody who listens", { code: "ECONNREFUSED" }],
  ["a line that was closed before the question went out", { code: "ERR_STREAM_DESTROYED" }],
  ["a line that closed while the question went out", { code: "ERR_STREAM_WRITE_AFTER_END" }],
  ["a line that is no more", { code: "ERR_SOCKET_CLOSED" }],
  ["a locked file", { errcode: 5 }],
  ["a file that was locked by a recovery", { errcode: 261 }],
  ["a read-only file", { errcode: 8 }],
  ["a full disk", { errcode: 13 }],
])("says of %s that the store is lost, which can be asked again", async (_name, fields) => {
  await expect(failWith(driverError(fields))).rejects.toMatchObject({ name: "StoreLostError" });
});

it.each([
  ["PostgreSQL", { code: "23505" }],
  ["SQLite", { errcode: 19 }],
])("says of any other refusal of %s its code, and nothing it quotes", async (_name, fields) => {
  const failing = failWith(driverError(fields));
  await expect(failing).rejects.toMatchObject({ name: "DatabaseError" });
  await expect(failing).rejects.not.toThrow(/geheim/);
  const { stack } = (await failing.catch((error: unknown) => error)) as Error;
  expect(stack).not.toContain("geheim");
});

it("leaves alone what is no fault of the database", async () => {
  await expect(failWith(new RangeError("ours"))).rejects.toThrow("ours");
  expect(await failWith(new Undone("result"))).toBe("result");
});

it.each(["40001", "40P01"])("does a step again that another one was in the way of: %s", async (code) => {
  let tries = 0;
  const result = await database.transact(async () => {
    tries += 1;
    if (tries < 3) throw driverError({ code });
    return tries;
  });
  expect(result).toBe(3);
});

it("says of a statement that only reads as little of what went wrong, and asks it again where another one was in its way", async () => {
  let tries = 0;
  const result = await database.read(async () => {
    tries += 1;
    if (tries < 3) throw driverError({ code: "40001" });
    return tries;
  });
  expect(result).toBe(3);
  const failing = (fields: object) => database.read((): Promise<unknown> => Promise.reject(driverError(fields)));
  await expect(failing({ code: "08006" })).rejects.toMatchObject({ name: "StoreLostError" });
  await expect(failing({ code: "23505" })).rejects.not.toThrow(/geheim/);
});
