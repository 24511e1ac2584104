import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfiguration } from "../../host/configuration.ts";
import { eraseEntries } from "../../host/entries/erase-entries.ts";
import { createLog } from "../../host/log.ts";
import { openDatabase } from "../../host/database/open-database.ts";
import { createContactStore } from "../../host/stores/contact-store.ts";
import { sampleContacts } from "../contract/sample-contacts.ts";
import { hostSampleLines } from "./host-sample.ts";
import { makeFolder, startTestHost, type TestHost } from "./start-test-host.ts";

const now = (): Date => new Date("2026-11-23T10:00:00Z");
const open = (dataFolder: string) =>
  openDatabase(readConfiguration({ DATA_FOLDER: dataFolder }), now, createLog({ write: () => {} }));

const readJson = async ({ send }: TestHost, path: string): Promise<unknown> => (await send(path)).json();
const listContacts = async (host: TestHost) =>
  (await readJson(host, "/api/v1/contacts?limit=200")) as {
    total: number;
    contacts: { id: string; side: string; email?: string; phones?: { number: string }[] }[];
  };

describe("the sample", () => {
  it("is stored once, with all its lists, each entry marked and recorded", async () => {
    const dataFolder = makeFolder();
    const first = await startTestHost({ dataFolder, sample: hostSampleLines, now });
    const { total } = await listContacts(first);
    expect(total).toBeGreaterThan(100);
    for (const list of ["projects", "experts", "events", "materials", "guidance"]) {
      expect(await readJson(first, `/api/v1/${list}`)).toMatchObject({ total: expect.any(Number) });
    }
    expect((await first.send("/api/v1/lands/DE-NW")).status).toBe(200);
    await first.stop();
    const second = await startTestHost({ dataFolder, sample: hostSampleLines, now });
    expect((await listContacts(second)).total).toBe(total);
    await second.stop();
    const database = new DatabaseSync(join(dataFolder, "clearing-point.db"));
    const entries = hostSampleLines.trim().split("\n").length;
    expect(database.prepare("select origin, count(*) as n from entry group by origin").all()).toEqual([
      { origin: "sample", n: entries },
    ]);
    expect(database.prepare("select count(*) as n from revision where reason = 'Sample'").get()).toEqual({
      n: entries,
    });
    database.close();
  });

  it("is removed while the host runs, and the next answer is without it", async () => {
    const dataFolder = makeFolder();
    const host = await startTestHost({ dataFolder, sample: hostSampleLines, now });
    expect((await listContacts(host)).total).toBeGreaterThan(100);
    const database = await open(dataFolder);
    expect(await eraseEntries(database, "sample")).toBe(hostSampleLines.trim().split("\n").length);
    await database.close();
    expect((await listContacts(host)).total).toBe(0);
    expect(await readJson(host, "/api/v1/projects")).toMatchObject({ total: 0 });
    await host.stop();
    const file = new DatabaseSync(join(dataFolder, "clearing-point.db"));
    for (const table of ["entry", "entry_field", "consent", "revision"]) {
      expect(file.prepare(`select count(*) as n from ${table}`).get(), table).toEqual({ n: 0 });
    }
    file.close();
  });

  it("is not mixed with real entries", async () => {
    const dataFolder = makeFolder();
    await (await startTestHost({ dataFolder })).stop();
    const database = await open(dataFolder);
    const [contact] = sampleContacts;
    if (contact === undefined) throw new Error("the sample is empty");
    await createContactStore(database, now).change({
      key: contact.id,
      row: contact,
      version: 0,
      by: "account1",
      reason: "Test",
    });
    await database.close();
    await expect(startTestHost({ dataFolder, sample: hostSampleLines })).rejects.toThrow(/real entries/);
  });

  it.each([
    ["nonsense", "is not JSON"],
    ['{"kind":"thing","entry":{}}', "unknown kind"],
    ['{"kind":"contact","entry":{}}', "no contact"],
    ['{"kind":"projects","entry":{"id":"a"}}', "none of the projects"],
  ])("is refused where a line is %s", async (line, why) => {
    await expect(startTestHost({ sample: `\n${line}\n` })).rejects.toThrow(new RegExp(`Line 2 .*${why}`));
  });
});

describe("an empty host", () => {
  it("has its Clearing Point, with the channels of the settings", async () => {
    const dataFolder = makeFolder();
    const bare = await startTestHost({ dataFolder, now });
    const clearingPoint = async (host: TestHost) => {
      const { total, contacts } = await listContacts(host);
      expect([total, contacts.map(({ side }) => side)]).toEqual([0, ["clearing-point"]]);
      return readJson(host, `/api/v1/contacts/${contacts[0]?.id}`);
    };
    expect(await clearingPoint(bare)).not.toHaveProperty("email");
    await bare.stop();
    const environment = {
      CLEARING_POINT_MAIL: "post@clearingstelle.example",
      CLEARING_POINT_PHONE: "+49911231250",
    };
    const set = await startTestHost({ dataFolder, environment, now });
    expect(await clearingPoint(set)).toMatchObject({
      email: "post@clearingstelle.example",
      phones: [{ number: "+49911231250" }],
    });
  });
});
