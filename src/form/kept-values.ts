import { isFresh } from "../ui/keeping/kept-times.ts";

export type KeptStoreOptions<Kept> = {
  /** Every key begins with it; `dropOldValues` and `/privacy` know it. */
  readonly prefix: string;
  /** What the browser gives back, `null` where it is not as it was written by this version of the app. */
  readonly parse: (stored: unknown) => Kept | null;
  /** May throw, as `localStorage` does where the browser forbids it; so may its methods. */
  readonly storage: () => Storage;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** What is kept under one key. */
export type Keeper<Kept> = {
  readonly key: string;
  readonly read: () => Kept | null;
  readonly write: (kept: Kept) => boolean;
  readonly remove: () => void;
};

type KeptStore<Kept> = {
  /** `null` where there is nothing, or nothing that may still be used. */
  readonly read: (key: string) => Kept | null;
  /** Whether it will be there after the page is closed; in this page it is there in any case. */
  readonly write: (key: string, kept: Kept) => boolean;
  /** Keeps it in this page alone, whatever the browser stores. */
  readonly hold: (key: string, kept: Kept) => void;
  readonly remove: (key: string) => void;
  readonly keeperOf: (key: string) => Keeper<Kept>;
  /** All there is; what is too old or unreadable is removed. */
  readonly list: () => readonly { readonly key: string; readonly kept: Kept }[];
};

/** Keeps things for their time in the browser's storage, or in this page's memory where the browser does not store. */
export const createKeptStore = <Kept extends { readonly savedAt: number }>({
  prefix,
  parse,
  storage,
  now,
}: KeptStoreOptions<Kept>): KeptStore<Kept> => {
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
    if (kept !== null && isFresh(key, kept.savedAt, now())) return kept;
    remove(key);
    return null;
  };
  const listKeys = (): string[] =>
    [...new Set([...memory.keys(), ...quietly((own) => Object.keys(own), [])])].filter((key) => key.startsWith(prefix));
  const write = (key: string, kept: Kept): boolean => {
    const text = JSON.stringify(kept);
    memory.set(key, text);
    const isKept = quietly((own) => {
      own.setItem(key, text);
      return true;
    }, false);
    if (isKept) memory.delete(key);
    return isKept;
  };
  return {
    read,
    write,
    hold: (key, kept) => {
      remove(key);
      memory.set(key, JSON.stringify(kept));
    },
    remove,
    keeperOf: (key) => ({
      key,
      read: () => read(key),
      write: (kept) => write(key, kept),
      remove: () => remove(key),
    }),
    list: () =>
      listKeys().flatMap((key) => {
        const kept = read(key);
        return kept === null ? [] : [{ key, kept }];
      }),
  };
};
