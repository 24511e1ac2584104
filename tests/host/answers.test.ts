import { describe, expect, it } from "vitest";
import type { ContactId } from "../../contract/contact/contact-id.ts";
import { readConfiguration } from "../../host/configuration.ts";
import { openDatabase } from "../../host/database/open-database.ts";
import { createLog } from "../../host/log.ts";
import { createContactStore } from "../../host/stores/contact-store.ts";
import { hostSampleLines } from "./host-sample.ts";
import { makeFolder, startTestHost } from "./start-test-host.ts";

it("compresses what is public, each body once, and nothing that a secret opened", async () => {
  const host = await startTestHost({ sample: hostSampleLines });
  const ask = async (encoding: string) => {
    const response = await host.send("/api/v1/directory", { headers: { "Accept-Encoding": encoding } });
    return { encoding: response.headers.get("Content-Encoding"), text: await response.text() };
  };
  const plain = await ask("identity");
  expect(plain.encoding).toBeNull();
  expect(await ask("br")).toEqual({ encoding: "br", text: plain.text });
  expect(await ask("br")).toEqual({ encoding: "br", text: plain.text });
  expect(await ask("gzip, br;q=0")).toEqual({ encoding: "gzip", text: plain.text });
  const secret = await host.send("/api/v1/enquiries/mine", { headers: { Authorization: `Link ${"x".repeat(32)}` } });
  expect([secret.status, secret.headers.get("Content-Encoding")]).toEqual([404, null]);
});

it("answers 304 for the directory after a restart", async () => {
  const dataFolder = makeFolder();
  const first = await startTestHost({ dataFolder, sample: hostSampleLines });
  const tag = (await first.send("/api/v1/directory")).headers.get("ETag") ?? "";
  await first.stop();
  const second = await startTestHost({ dataFolder });
  expect((await second.send("/api/v1/directory", { headers: { "If-None-Match": tag } })).status).toBe(304);
});

describe("an answer that is ready", () => {
  const LIST = "/api/v1/contacts?limit=200";
  const read = async (response: Response) => ({
    text: await response.text(),
    headers: Object.fromEntries(
      [...response.headers].filter(([name]) => !/^(date|transfer-encoding|content-length)$/.test(name)),
    ),
  });

  it("is the same as when it was made, and 304 for who has it", async () => {
    const host = await startTestHost({ sample: hostSampleLines });
    const made = await read(await host.send(LIST));
    expect(await read(await host.send(LIST))).toEqual(made);
    const known = await host.send(LIST, { headers: { "If-None-Match": made.headers["etag"] ?? "" } });
    expect(known.status).toBe(304);
    expect((await read(known)).headers).toMatchObject({ etag: made.headers["etag"], vary: made.headers["vary"] });
    const csv = await host.send(LIST, { headers: { Accept: "text/csv" } });
    expect(csv.headers.get("Content-Type")).toContain("text/csv");
  });

  it("is over when another program has hidden what it shows", async () => {
    const dataFolder = makeFolder();
    const host = await startTestHost({ dataFolder, sample: hostSampleLines });
    const { contacts } = JSON.parse((await read(await host.send(LIST))).text) as { contacts: { id: ContactId }[] };
    const id = contacts[0]?.id ?? ("" as ContactId);
    const detail = `/api/v1/contacts/${id}`;
    expect([(await host.send(detail)).status, (await host.send(detail)).status]).toEqual([200, 200]);
    const log = createLog({ write: () => {} });
    const database = await openDatabase(readConfiguration({ DATA_FOLDER: dataFolder }), () => new Date(), log);
    const hide = () =>
      createContactStore(database).change({ key: id, row: null, version: 1, by: "account1", reason: "Test" });
    // The host of this same process may be writing, and cannot go on while somebody waits for it.
    await expect.poll(() => hide().catch(() => false)).toBe(true);
    await database.close();
    expect((await read(await host.send(LIST))).text).not.toContain(`"${id}"`);
    expect((await host.send(detail)).status).toBe(404);
  });
});
