/**
 * Where the demo keeps what has to outlive a page. `update` hands over what is kept, `null` for nothing, and keeps what
 * `change` makes of it, in one step: no other tab comes in between. `change` works without waiting.
 */
export type DemoStorage = {
  readonly update: <Result>(
    change: (kept: unknown) => { readonly kept: unknown; readonly result: Result },
  ) => Promise<Result>;
};

/** In the page's memory, to end with it. */
export const createPageStorage = (first: unknown = null): DemoStorage => {
  let now = first;
  return {
    update: async (change) => {
      const { kept, result } = change(now);
      now = kept;
      return result;
    },
  };
};

/** A storage that is refused or full costs the demo its memory beyond this page, and nothing else. */
export const withPageStorage = (storage: DemoStorage): DemoStorage => {
  let seen: unknown = null;
  let page: DemoStorage | null = null;
  return {
    update: async (change) => {
      if (page !== null) return page.update(change);
      try {
        let after: unknown = null;
        const result = await storage.update((before) => {
          seen = before;
          const made = change(before);
          after = made.kept;
          return made;
        });
        seen = after;
        return result;
      } catch {
        page ??= createPageStorage(seen);
        return page.update(change);
      }
    },
  };
};

const DATABASE = "demo";
const STORE = "enquiries";
const KEY = "all";

const openDatabase = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.addEventListener("upgradeneeded", () => request.result.createObjectStore(STORE));
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("the browser stores nothing")));
  });

/**
 * In the browser, shared by all tabs of this origin. IndexedDB rather than `localStorage`: a transaction that writes
 * waits for the one of another tab, whereas two tabs may read the same value there before either has written.
 */
export const createSharedStorage = (): DemoStorage => ({
  update: async (change) => {
    // Opened each time: a connection that stays open keeps the visitor from deleting what the site stores.
    const database = await openDatabase();
    try {
      return await new Promise((resolve, reject) => {
        const transaction = database.transaction(STORE, "readwrite");
        const store = transaction.objectStore(STORE);
        const reading: IDBRequest<unknown> = store.get(KEY);
        reading.addEventListener("success", () => {
          try {
            const { kept, result } = change(reading.result ?? null);
            store.put(kept, KEY);
            transaction.addEventListener("complete", () => resolve(result));
          } catch (error) {
            reject(error as Error);
            transaction.abort();
          }
        });
        transaction.addEventListener("abort", () => reject(transaction.error ?? new Error("nothing was stored")));
      });
    } finally {
      database.close();
    }
  },
});
