import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { createLog } from "../../host/log.ts";
import { eraseEntries, eraseEntry } from "../../host/entries/erase-entries.ts";
import { openDatabase } from "../../host/database/open-database.ts";
import type { Database } from "../../host/database/database.ts";
import { createContactStore } from "../../host/stores/contact-store.ts";
import { createEntryStore } from "../../host/stores/entry-store.ts";
import { readConfiguration } from "../../host/configuration.ts";
import shipped from "../../content/clearing-point.json" with { type: "json" };
import type { ContactId } from "../../contract/contact/contact-id.ts";
import type { EntryId } from "../../contract/entries/entry-id.ts";
import type { Guidance } from "../../contract/entries/guidance.ts";
import type { Material } from "../../contract/entries/material.ts";
import { hostSampleLines } from "./host-sample.ts";
import { makeFolder, startTestHost } from "./start-test-host.ts";

const now = (): Date => new Date("2026-11-23T10:00:00Z");

/** What a host answers that begins upon this folder, and ends at once. */
const read = async (dataFolder: string, sample?: string) => {
  const host = await startTestHost({ dataFolder, now, ...(sample === undefined ? {} : { sample }) });
  const list = async <Entry>(name: string): Promise<readonly Entry[]> =>
    ((await (await host.send(`/api/v1/${name}`)).json()) as { readonly entries: readonly Entry[] }).entries;
  const guidance = await list<Guidance>("guidance");
  const materials = await list<Material>("materials");
  const clearingPoint = await (await host.send(`/api/v1/contacts/${CLEARING_POINT}`)).json();
  await host.stop();
  return {
    guidance,
    materials,
    clearingPoint: clearingPoint as { readonly title?: unknown; readonly status?: number },
  };
};

const within = async (dataFolder: string, change: (database: Database) => Promise<unknown>): Promise<void> => {
  const log = createLog({ write: () => {} });
  const database = await openDatabase(readConfiguration({ DATA_FOLDER: dataFolder }), now, log);
  await change(database);
  await database.close();
};

const CLEARING_POINT = shipped.id as ContactId;
const guidanceKey = (id: string) => ({ kind: "guidance", id: id as EntryId }) as const;

it("an empty network has the paths of guidance and the pages to print, and each path leads to pages that are there", async () => {
  const { guidance, materials } = await read(makeFolder());
  expect(guidance.map(({ id }) => id)).toContain("threat-letter");
  expect(guidance).toHaveLength(8);
  const pages = new Map(materials.map((material) => [material.id, material]));
  expect(guidance.flatMap((path) => path.materials).filter((id) => !pages.has(id))).toEqual([]);
  const files = materials.flatMap((material) => material.files.map(({ path }) => `public/${path}`));
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  expect(materials.map(({ publisher }) => publisher)).not.toContainEqual(expect.stringContaining("Beispiel"));
});

it("what the desk has changed or hidden, and what was erased, is as it was left after the next start", async () => {
  const dataFolder = makeFolder();
  const first = await read(dataFolder);
  const [changed, hidden, erased] = first.guidance;
  if (changed === undefined || hidden === undefined || erased === undefined) throw new Error("nothing is shipped");
  await within(dataFolder, async (database) => {
    const entries = createEntryStore(database, now);
    const by = { version: 1, by: "account1", reason: "Test" };
    await entries.change({ key: guidanceKey(changed.id), row: { ...changed, title: { de: "Anders" } }, ...by });
    await entries.change({ key: guidanceKey(hidden.id), row: null, ...by });
    await eraseEntry(database, erased.id, now());
    const contacts = createContactStore(database, now);
    const kept = await contacts.findVersion(CLEARING_POINT);
    if (kept === null || kept.row === null) throw new Error("there is no Clearing Point");
    await contacts.change({
      key: kept.row.id,
      row: { ...kept.row, title: { de: "Stab" } },
      ...by,
      version: kept.version,
    });
  });
  const { guidance, clearingPoint } = await read(dataFolder);
  expect(guidance.map(({ id, title }) => [id, title.de])).toEqual(
    first.guidance
      .filter(({ id }) => id !== hidden.id && id !== erased.id)
      .map(({ id, title }) => [id, id === changed.id ? "Anders" : title.de]),
  );
  expect(clearingPoint.title).toEqual({ de: "Stab" });
});

it("a Clearing Point that the desk has hidden stays hidden", async () => {
  const dataFolder = makeFolder();
  await read(dataFolder);
  await within(dataFolder, async (database) => {
    const contacts = createContactStore(database, now);
    const kept = await contacts.findVersion(CLEARING_POINT);
    if (kept === null || kept.row === null) throw new Error("there is no Clearing Point");
    await contacts.change({ key: kept.row.id, row: null, version: kept.version, by: "account1", reason: "Test" });
  });
  expect((await read(dataFolder)).clearingPoint.status).toBe(404);
});

it("whoever sets where the Clearing Point is reached has confirmed its entry, for a year", async () => {
  const dataFolder = makeFolder();
  const readAssurance = async (day: string, environment: Readonly<Record<string, string>>) => {
    const host = await startTestHost({ dataFolder, environment, now: () => new Date(`${day}T10:00:00Z`) });
    const contact = (await (await host.send(`/api/v1/contacts/${CLEARING_POINT}`)).json()) as { assurance: unknown };
    await host.stop();
    return contact.assurance;
  };
  const mailbox = { CLEARING_POINT_MAIL: "post@clearingstelle.example" };
  expect(await readAssurance("2026-11-23", {})).toEqual({ status: "submitted" });
  const by = { status: "confirmed", by: shipped.name };
  expect(await readAssurance("2026-11-24", mailbox)).toEqual({ ...by, assuredDate: "2026-11-24" });
  expect(await readAssurance("2027-06-01", mailbox)).toEqual({ ...by, assuredDate: "2026-11-24" });
  const phone = { ...mailbox, CLEARING_POINT_PHONE: "+49911231250" };
  expect(await readAssurance("2027-06-02", phone)).toEqual({ ...by, assuredDate: "2027-06-02" });
  expect(await readAssurance("2028-07-01", phone)).toEqual({ ...by, assuredDate: "2028-07-01" });
});

it("the texts of a new version take the place of the old ones, and an unchanged start writes nothing", async () => {
  const dataFolder = makeFolder();
  const first = await read(dataFolder);
  const [path] = first.guidance;
  if (path === undefined) throw new Error("nothing is shipped");
  await within(dataFolder, async (database) => {
    const row = { ...path, title: { de: "Wie es früher hieß" } };
    await createEntryStore(database, now).change({
      key: guidanceKey(path.id),
      row,
      version: 1,
      by: "host",
      reason: "Shipped",
    });
  });
  const second = await read(dataFolder);
  expect(second.guidance).toEqual(first.guidance);
  await read(dataFolder);
  await within(dataFolder, async (database) => {
    const changes = await createEntryStore(database, now).listChanges(guidanceKey(path.id));
    expect(changes.map(({ version }) => version)).toEqual([1, 2, 3]);
  });
});

it("beside invented entries there are no others; once those are removed, they come with the next start", async () => {
  const dataFolder = makeFolder();
  const sample = await read(dataFolder, hostSampleLines);
  expect(new Set(sample.guidance.map(({ title }) => title.de)).size).toBe(sample.guidance.length);
  expect(sample.materials.map(({ id }) => id)).not.toContain("building-walk");
  await within(dataFolder, (database) => eraseEntries(database, "sample"));
  const { guidance, materials } = await read(dataFolder);
  expect(guidance).toHaveLength(8);
  expect(materials.map(({ id }) => id)).toContain("building-walk");
});

it("invented entries never take the place of what the desk has changed", async () => {
  const dataFolder = makeFolder();
  const [path] = (await read(dataFolder)).guidance;
  if (path === undefined) throw new Error("nothing is shipped");
  const row = { ...path, title: { de: "Anders" } };
  await within(dataFolder, (database) =>
    createEntryStore(database, now).change({
      key: guidanceKey(path.id),
      row,
      version: 1,
      by: "account1",
      reason: "Test",
    }),
  );
  await expect(startTestHost({ dataFolder, sample: hostSampleLines, now })).rejects.toThrow(/changed at the desk/);
  expect((await read(dataFolder)).guidance.map(({ title }) => title.de)).toContain("Anders");
});

it("a Clearing Point whose settings stay the same is written once", async () => {
  const dataFolder = makeFolder();
  const environment = { CLEARING_POINT_MAIL: "post@clearingstelle.example", CLEARING_POINT_PHONE: "+49911231250" };
  for (let starts = 0; starts < 3; starts += 1) await (await startTestHost({ dataFolder, environment, now })).stop();
  await within(dataFolder, async (database) => {
    const changes = await createContactStore(database, now).listChanges(CLEARING_POINT);
    expect(changes.map(({ version }) => version)).toEqual([1]);
  });
});
