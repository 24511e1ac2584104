/** What is typed is kept in this browser no longer than a day after the last letter, and a receipt after it came. */
export const DRAFT_LIFETIME_MS = 24 * 3_600_000;

export type AgedStoreOptions<Kept> = {
  /** Every key begins with it. */
  readonly prefix: string;
  /** What the browser gives back, `null` where it is not as it was written by this version of the app. */
  readonly parse: (stored: unknown) => Kept | null;
  /** May throw, as `localStorage` does where the browser forbids it; so may its methods. */
  readonly storage: () => Storage;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

export type AgedStore<Kept> = {
  /** `null` where there is nothing, or nothing that may still be used. */
  readonly read: (key: string) => Kept | null;
  /** Whether it will be there after the page is closed; in this page it is there in any case. */
  readonly write: (key: string, kept: Kept) => boolean;
  readonly remove: (key: string) => void;
  /** All there is; what is too old or unreadable is removed. */
  readonly list: () => readonly { readonly key: string; readonly kept: Kept }[];
};

/** Keeps things for a day in the browser's storage, or in this page's memory where the browser does not store. */
export const createAgedStore = <Kept extends { readonly savedAt: number }>({
  prefix,
  parse,
  storage,
  now,
}: AgedStoreOptions<Kept>): AgedStore<Kept> => {
  const memory = new Map<string, string>();
  const quietly = <T>(act: (storage: Storage) => T, otherwise: T): T => {
    try {
      return act(storage());
    } catch {
      return otherwise;
    }
  };
  const parseText = (text: string): Kept | null => {
    try {
      return parse(JSON.parse(text));
    } catch {
      return null;
    }
  };
  const remove = (key: string): void => {
    memory.delete(key);
    quietly((own) => own.removeItem(key), undefined);
  };
  const read = (key: string): Kept | null => {
    const text = memory.get(key) ?? quietly((own) => own.getItem(key), null);
    if (text === null) return null;
    const kept = parseText(text);
    // A clock that was wrong counts as well: what seems to come from tomorrow is kept no longer than a day.
    if (kept !== null && Math.abs(now() - kept.savedAt) <= DRAFT_LIFETIME_MS) return kept;
    remove(key);
    return null;
  };
  const listKeys = (): string[] =>
    [...new Set([...memory.keys(), ...quietly((own) => Object.keys(own), [])])].filter((key) => key.startsWith(prefix));
  return {
    read,
    write: (key, kept) => {
      const text = JSON.stringify(kept);
      memory.set(key, text);
      const isKept = quietly((own) => {
        own.setItem(key, text);
        return true;
      }, false);
      if (isKept) memory.delete(key);
      return isKept;
    },
    remove,
    list: () =>
      listKeys().flatMap((key) => {
        const kept = read(key);
        return kept === null ? [] : [{ key, kept }];
      }),
  };
};
