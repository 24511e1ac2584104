/**
 * What is to become of one row. `row`: what is known of it from then on, `null` to hide it from all that reads;
 * `version`: the one it takes the place of, 0 for a row that is new; `by`: the account, never a name; `reason`: in the
 * words of who changes it.
 */
export type StoreChange<Key, Row> = {
  readonly key: Key;
  readonly row: Row | null;
  readonly version: number;
  readonly by: string;
  readonly reason: string;
};

/** `at`: ISO 8601, UTC; `version`: what the row had afterwards. */
export type ChangeRecord = {
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly reason: string;
};

/** A store whose rows can be changed. */
export type ChangeableStore<Key, Row> = {
  /**
   * Writes the row, its record and the store's new edition in one step: all of it is seen, or nothing is. `false`, and
   * nothing written, where the row has another version by now; of several who change the same version one gets `true`.
   */
  readonly change: (change: StoreChange<Key, Row>) => Promise<boolean>;
  /** The row with the version it has at that moment, hidden ones (`null`) too; `null` where there never was one. */
  readonly findVersion: (key: Key) => Promise<{ readonly version: number; readonly row: Row | null } | null>;
  /** Every change of the row, the first one first; rows a store began with have none. */
  readonly listChanges: (key: Key) => Promise<readonly ChangeRecord[]>;
};
