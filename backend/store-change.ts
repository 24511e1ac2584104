/**
 * What is to become of one row. `row`: what is known of it from then on, `null` to hide it from all that reads;
 * `version`: the one it takes the place of, 0 for a row that is new; `by`: the account, never a name; `reason`: in the
 * words of who changes it.
 */
type StoreChange<Key, Row> = {
  readonly key: Key;
  readonly row: Row | null;
  readonly version: number;
  readonly by: string;
  readonly reason: string;
};

/** `at`: ISO 8601, UTC; `version`: what the row had afterwards. */
type ChangeRecord = {
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly reason: string;
};

/** A store whose rows can be changed. */
export type ChangeableStore<Key, Row> = {
  /**
   * Writes the row, its record and the store's new revision in one step: all of it is seen, or nothing is. `false`, and
   * nothing written, where the row has another version by now; of several who change the same version one gets `true`.
   */
  readonly change: (change: StoreChange<Key, Row>) => Promise<boolean>;
  /** The row with the version it has at that moment, hidden ones (`null`) too; `null` where there never was one. */
  readonly findVersion: (key: Key) => Promise<{ readonly version: number; readonly row: Row | null } | null>;
  /** Every change of the row, the first one first; rows a store began with have none. */
  readonly listChanges: (key: Key) => Promise<readonly ChangeRecord[]>;
};

/** Rows in memory, by keys as text. Each method does its work without waiting, so none is seen half done. */
export const createMemoryRows = <Key, Row>(
  first: readonly (readonly [key: Key, row: Row])[],
  { keyOf, now }: { readonly keyOf: (key: Key) => string; readonly now: () => Date },
): ChangeableStore<Key, Row> & { readonly readRevision: () => string; readonly listShown: () => readonly Row[] } => {
  type Kept = { readonly version: number; readonly row: Row | null; readonly changes: readonly ChangeRecord[] };
  const kept = new Map<string, Kept>(first.map(([key, row]) => [keyOf(key), { version: 1, row, changes: [] }]));
  if (kept.size !== first.length) throw new Error("two rows have the same id; ids must be unique");
  let revision = 0;
  return {
    readRevision: () => String(revision),
    listShown: () => [...kept.values()].flatMap(({ row }) => (row === null ? [] : [row])),
    change: async ({ key, row, version, by, reason }) => {
      const before = kept.get(keyOf(key));
      if ((before?.version ?? 0) !== version) return false;
      const record = { version: version + 1, at: now().toISOString(), by, reason };
      kept.set(keyOf(key), { version: version + 1, row, changes: [...(before?.changes ?? []), record] });
      revision += 1;
      return true;
    },
    findVersion: async (key) => {
      const found = kept.get(keyOf(key));
      return found === undefined ? null : { version: found.version, row: found.row };
    },
    listChanges: async (key) => kept.get(keyOf(key))?.changes ?? [],
  };
};
