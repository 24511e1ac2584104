import { expect, it } from "vitest";
import type { ChangeableStore } from "../../backend/store-change.ts";

type Case<Key, Row> = {
  readonly create: () => Promise<ChangeableStore<Key, Row> & { readonly readAll: ReadAll }>;
  readonly key: Key;
  /** In the store from the beginning, and what it becomes. */
  readonly row: Row;
  readonly changed: Row;
  /** Not in the store yet. */
  readonly added: { readonly key: Key; readonly row: Row };
};
type ReadAll = (known: string | null) => Promise<{ readonly edition: string } | null>;

/** What any store promises of its changes, whatever its rows are. */
export const describeChanges = <Key, Row>({ create, key, row, changed, added }: Case<Key, Row>): void => {
  const by = "account1";
  const reason = "Neuer Vorstand";
  const editionOf = async (store: { readAll: ReadAll }): Promise<string> =>
    (await store.readAll(null))?.edition ?? "none";

  it("says `null` where nothing has changed since the edition that is known", async () => {
    const store = await create();
    const edition = await editionOf(store);
    expect(await store.readAll(edition)).toBeNull();
    await store.change({ key, row: changed, version: 1, by, reason });
    expect((await store.readAll(edition))?.edition).not.toBe(edition);
  });

  it("takes a change of the version it has, and of no other", async () => {
    const store = await create();
    expect(await store.findVersion(key)).toEqual({ version: 1, row });
    for (const version of [0, 2]) expect(await store.change({ key, row: changed, version, by, reason })).toBe(false);
    expect(await store.findVersion(key)).toEqual({ version: 1, row });
    expect(await store.change({ key, row: changed, version: 1, by, reason })).toBe(true);
    expect(await store.findVersion(key)).toEqual({ version: 2, row: changed });
  });

  it("lets one of many who change the same version at once win", async () => {
    const store = await create();
    const one = { key, row: changed, version: 1, by, reason };
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => store.change(one)));
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect(await store.listChanges(key)).toHaveLength(1);
  });

  it("leaves no trace of a change it did not take", async () => {
    const store = await create();
    const edition = await editionOf(store);
    expect(await store.change({ key, row: changed, version: 7, by, reason })).toBe(false);
    expect([await store.readAll(edition), await store.listChanges(key)]).toEqual([null, []]);
  });

  it("keeps who changed what when and why, and the hidden row's version", async () => {
    const store = await create();
    await store.change({ key, row: changed, version: 1, by, reason });
    await store.change({ key, row: null, version: 2, by: "account2", reason: "Aufgelöst" });
    expect(await store.findVersion(key)).toEqual({ version: 3, row: null });
    const changes = await store.listChanges(key);
    expect(changes.map(({ at: _at, ...rest }) => rest)).toEqual([
      { version: 2, by, reason },
      { version: 3, by: "account2", reason: "Aufgelöst" },
    ]);
    for (const { at } of changes) expect(at).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
  });

  it("takes a row that is new once, as version 0, and one that was hidden back", async () => {
    const store = await create();
    expect([await store.findVersion(added.key), await store.listChanges(added.key)]).toEqual([null, []]);
    const adding = { ...added, version: 0, by, reason };
    expect([await store.change(adding), await store.change(adding)]).toEqual([true, false]);
    expect(await store.change({ ...adding, row: null, version: 1 })).toBe(true);
    expect(await store.change({ ...adding, version: 2 })).toBe(true);
    expect(await store.findVersion(added.key)).toEqual({ version: 3, row: added.row });
  });

  it("never comes back to an edition it had, even where a row comes back to what it was", async () => {
    const store = await create();
    const editions = [await editionOf(store)];
    for (const [version, next] of [changed, row, null, row].entries()) {
      // One change after the other.
      expect(await store.change({ key, row: next, version: version + 1, by, reason })).toBe(true);
      editions.push(await editionOf(store));
    }
    expect(new Set(editions).size).toBe(5);
  });
};
