import { describe, expect, it } from "vitest";
import type { EntryKey } from "../../backend/entries/entry-store.ts";
import type { EntryStoreKind, StoreKind } from "./backend-host.ts";
import { describeChanges } from "./describe-changes.ts";
import { contactId, SAMPLE_NOW, sampleContacts } from "./sample-contacts.ts";
import { sampleEntries } from "./sample-entries.ts";

const pick = <T>(list: readonly T[], position: number): T => {
  const found = list.at(position);
  if (found === undefined) throw new Error(`the sample has no item ${position}`);
  return found;
};

/** What the backend counts on in any store of contacts. */
export const describeContactStore = ({ name, create }: StoreKind): void => {
  describe(`contacts in ${name}`, () => {
    const first = pick(sampleContacts, 0);
    const added = { ...first, id: contactId("added1") };
    describeChanges({
      create: () => create(sampleContacts),
      key: first.id,
      row: first,
      changed: { ...first, state: "paused" as const },
      added: { key: added.id, row: added },
    });

    it("are read together with the edition, without those that are hidden", async () => {
      const store = await create(sampleContacts);
      expect((await store.readAll(null))?.contacts.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
        sampleContacts.toSorted((a, b) => a.id.localeCompare(b.id)),
      );
      await store.change({ key: first.id, row: null, version: 1, by: "account1", reason: "Test" });
      expect((await store.readAll(null))?.contacts.map(({ id }) => id)).not.toContain(first.id);
      expect(await store.findContact(first.id)).toBeNull();
    });

    it("are read one by one as they are read together, and again only after a change", async () => {
      const store = await create(sampleContacts);
      const [second, third] = [pick(sampleContacts, 1), pick(sampleContacts, 2)];
      const ids = [third.id, first.id, contactId("nobody1")];
      const some = await store.readSome(ids, null);
      const all = await store.readAll(null);
      expect(some).toEqual({ edition: all?.edition, contacts: all?.contacts.filter(({ id }) => ids.includes(id)) });
      expect((await store.readSome([], null))?.contacts).toEqual([]);
      expect(await store.readSome(ids, some?.edition ?? "")).toBeNull();
      expect(await store.count()).toBe(sampleContacts.length);
      await store.change({ key: third.id, row: null, version: 1, by: "account1", reason: "Test" });
      await store.change({ key: second.id, row: null, version: 1, by: "account1", reason: "Test" });
      expect((await store.readSome(ids, some?.edition ?? ""))?.contacts).toEqual([first]);
      expect(await store.count()).toBe(sampleContacts.length - 2);
    });

    it("read again after changes stand where they stood, what is new last", async () => {
      const store = await create(sampleContacts);
      const before = (await store.readAll(null))?.contacts.map(({ id }) => id) ?? [];
      const [second, third, last] = [pick(sampleContacts, 1), pick(sampleContacts, 2), pick(sampleContacts, -1)];
      const by = { by: "account1", reason: "Test" };
      // Read in between, so that each reading takes in what has changed since the one before.
      const change = async (...changes: readonly Parameters<typeof store.change>[0][]): Promise<readonly string[]> => {
        for (const each of changes) expect(await store.change(each)).toBe(true);
        return (await store.readAll(null))?.contacts.map(({ id, state }) => `${id} ${state}`) ?? [];
      };
      const shown = (id: string): string => `${id} ${sampleContacts.find((each) => each.id === id)?.state ?? "active"}`;
      const paused = { ...first, state: "paused" as const };
      expect(await change({ key: first.id, row: paused, version: 1, ...by })).toEqual(
        before.map((id) => (id === first.id ? `${id} paused` : shown(id))),
      );
      expect(
        await change(
          { key: added.id, row: { ...added, state: "active" }, version: 0, ...by },
          { key: last.id, row: null, version: 1, ...by },
          { key: second.id, row: null, version: 1, ...by },
          { key: third.id, row: { ...third, state: "paused" }, version: 1, ...by },
        ),
      ).toEqual([
        ...before
          .filter((id) => id !== second.id && id !== last.id)
          .map((id) => (id === first.id || id === third.id ? `${id} paused` : shown(id))),
        `${added.id} active`,
      ]);
    });

    it("are found by id, the Clearing Point's without one", async () => {
      const store = await create(sampleContacts);
      expect(await store.findContact(first.id)).toEqual(first);
      expect(await store.findContact(added.id)).toBeNull();
      const coordinator = sampleContacts.find(({ side }) => side === "clearing-point");
      expect(await store.findCoordinator()).toEqual(coordinator);
      expect(await (await create([first])).findCoordinator()).toBeNull();
    });

    it("keep the time of a content while it stays, for each viewer apart", async () => {
      const store = await create(sampleContacts);
      const at = (hours: number): Date => new Date(SAMPLE_NOW.getTime() + hours * 3_600_000);
      const date = (viewer: "public" | "coordinators", content: string, hours: number) =>
        store.dateContent({ viewer, content, now: at(hours) });
      expect(await date("public", "one", 0)).toBe(at(0).toISOString());
      expect(await date("public", "one", 1)).toBe(at(0).toISOString());
      expect(await date("coordinators", "one", 2)).toBe(at(2).toISOString());
      expect(await date("public", "two", 3)).toBe(at(3).toISOString());
      expect(await date("public", "one", 4)).toBe(at(4).toISOString());
    });

    it("have one time for a content that many hosts date at once", async () => {
      const store = await create(sampleContacts);
      const times = await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          store.dateContent({ viewer: "public", content: "new", now: new Date(SAMPLE_NOW.getTime() + i) }),
        ),
      );
      expect(new Set(times).size).toBe(1);
    });
  });
};

/** What the backend counts on in any store of entries. */
export const describeEntryStore = ({ name, create }: EntryStoreKind): void => {
  describe(`entries in ${name}`, () => {
    const first = pick(sampleEntries.projects, 0);
    const keyOf = (id: string): EntryKey => ({ kind: "projects", id });
    const added = { ...first, id: pick(sampleEntries.materials, 0).id };
    describeChanges({
      create: () => create(sampleEntries),
      key: keyOf(first.id),
      row: first,
      changed: { ...first, title: { de: "Neuer Titel" } },
      added: { key: keyOf(added.id), row: added },
    });

    it("are read list by list, each in its order, a changed one in its place", async () => {
      const store = await create(sampleEntries);
      const changed = { ...first, title: { de: "Neuer Titel" } };
      await store.change({ key: keyOf(first.id), row: changed, version: 1, by: "account1", reason: "Test" });
      expect((await store.readAll(null))?.entries).toEqual({
        lands: [],
        ...sampleEntries,
        projects: [changed, ...sampleEntries.projects.slice(1)],
      });
    });
  });
};
