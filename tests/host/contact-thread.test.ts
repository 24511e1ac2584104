import { join } from "node:path";
import { expect, it } from "vitest";
import { PUBLIC_CALLER, viewerOf } from "../../backend/caller.ts";
import type { Call } from "../../backend/call.ts";
import { ProblemError } from "../../backend/problem-error.ts";
import { StoreLostError } from "../../backend/store-lost-error.ts";
import type { ContactId } from "../../contract/contact/contact-id.ts";
import { readConfiguration } from "../../host/configuration.ts";
import { createContactsInThread } from "../../host/contacts/contacts-in-thread.ts";
import { openSqlite } from "../../host/database/open-sqlite.ts";
import { createLog } from "../../host/log.ts";
import { createContactStore } from "../../host/stores/contact-store.ts";
import { hostSampleLines } from "./host-sample.ts";
import { makeApp, makeFolder, startTestHost, type TestHost } from "./start-test-host.ts";

const LIST = "/api/v1/contacts?limit=200";
const now = () => new Date("2026-11-23T09:00:00Z");

/** A host with invented entries, in whose folder another one can go on. */
const fillFolder = async (): Promise<string> => {
  const dataFolder = makeFolder();
  const host = await startTestHost({ dataFolder, sample: hostSampleLines, now });
  await host.stop();
  return dataFolder;
};

const inThread = { needsThread: () => true, now };

type Asked = readonly [path: string, headers?: Record<string, string>];

const listIds = async (host: TestHost): Promise<readonly string[]> => {
  const { contacts } = (await (await host.send(LIST)).json()) as { contacts: { id: string }[] };
  return contacts.map(({ id }) => id);
};

const read = async (host: TestHost, [path, headers = {}]: Asked) => {
  const response = await host.send(path, { headers });
  const told = [...response.headers].filter(([name]) => !/^(date|connection|keep-alive)$/.test(name));
  return { path, status: response.status, headers: Object.fromEntries(told), body: await response.text() };
};

it("answers from a thread of its own with the same bytes, headers and problems as without one", async () => {
  const dataFolder = await fillFolder();
  const here = await startTestHost({ dataFolder, now });
  const [first = "", second = ""] = await listIds(here);
  const asked: readonly Asked[] = [
    ["/api/v1/directory"],
    ["/api/v1/directory", { Accept: "text/plain" }],
    [LIST],
    ["/api/v1/contacts?limit=7"],
    ["/api/v1/contacts?land=DE-NW&topic=youth"],
    ["/api/v1/contacts?q=moschee"],
    [LIST, { Accept: "text/csv" }],
    [LIST, { Accept: "application/geo+json" }],
    ["/api/v1/contacts?cursor=nonsense"],
    ["/api/v1/contacts?colour=green"],
    [`/api/v1/contacts/details?id=${first}&id=${second}&id=nobody00`],
    ["/api/v1/contacts/details"],
    [`/api/v1/contacts/${first}`],
    ["/api/v1/contacts/nobody00"],
    ["/api/v1/contacts/NO-ID!"],
    ["/api/v1/overview"],
    ["/api/v1/overview", { Accept: "text/csv" }],
  ];
  const expected = [];
  for (const each of asked) expected.push(await read(here, each));
  const tag = expected[0]?.headers["etag"] ?? "";
  await here.stop();
  const there = await startTestHost({ dataFolder, ...inThread });
  const found = [];
  for (const each of asked) found.push(await read(there, each));
  expect(found).toEqual(expected);
  expect(new Set(found.map(({ status }) => status))).toEqual(new Set([200, 400, 404, 406]));
  const known = await there.send("/api/v1/directory", { headers: { "If-None-Match": tag } });
  expect(known.status).toBe(304);
});

it("has lost what is hidden with the next answer", async () => {
  const dataFolder = await fillFolder();
  const host = await startTestHost({ dataFolder, ...inThread });
  const [id = ""] = await listIds(host);
  expect((await host.send(`/api/v1/contacts/${id}`)).status).toBe(200);
  const database = openSqlite(join(dataFolder, "clearing-point.db"));
  const store = createContactStore(database);
  const key = id as ContactId;
  const { version = 0 } = (await store.findVersion(key)) ?? {};
  await store.change({ key, version, row: null, by: "test", reason: "hidden" });
  await database.close();
  expect((await host.send(`/api/v1/contacts/${id}`)).status).toBe(404);
  expect(await listIds(host)).not.toContain(id);
});

it("names in the host's log the rows the thread left out", async () => {
  const dataFolder = await fillFolder();
  const database = openSqlite(join(dataFolder, "clearing-point.db"));
  const { id } = await database.kysely
    .selectFrom("entry")
    .select("id")
    .where("kind", "=", "contact")
    .where("side", "!=", "clearing-point")
    .executeTakeFirstOrThrow();
  await database.kysely.updateTable("entry").set({ document: "{}" }).where("id", "=", id).execute();
  await database.close();
  const host = await startTestHost({ dataFolder, ...inThread });
  expect(await listIds(host)).not.toContain(id);
  await expect.poll(host.logged).toContain("rows left out");
});

it("begins anew after its end, and says of what it had not answered that it can be asked again", async () => {
  const dataFolder = await fillFolder();
  const database = openSqlite(join(dataFolder, "clearing-point.db"));
  const thread = createContactsInThread(
    { where: readConfiguration({ DATA_FOLDER: dataFolder }), appFolder: await makeApp() },
    { dateContent: createContactStore(database).dateContent, log: createLog({ write: () => {} }) },
  );
  const call: Call = {
    query: {},
    search: new URLSearchParams(),
    id: "NO-ID!",
    mediaType: "application/json",
    link: "",
    body: undefined,
    idempotencyKey: "",
    version: 0,
    viewer: viewerOf(PUBLIC_CALLER),
    now: now(),
    today: new Date("2026-11-23T00:00:00Z"),
  };
  try {
    const unanswered = thread.handlers.directory(call);
    await Promise.all([expect(unanswered).rejects.toThrow(StoreLostError), thread.stop()]);
    expect((await thread.handlers.directory(call)).body).toContain('"version"');
    await expect(thread.handlers.contact(call)).rejects.toThrow(ProblemError);
  } finally {
    await thread.stop();
    await database.close();
  }
});
