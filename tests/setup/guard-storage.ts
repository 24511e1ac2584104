import { afterEach } from "vitest";
import { isOwnDatabase, isOwnKey, isOwnTabKey } from "../../src/ui/keeping/kept-in-browser.ts";

/** What a test itself writes under another name to see that it is left alone. */
const FOREIGN = "another-program";

/**
 * Fails each test in which something is kept in the browser that `src/ui/keeping/kept-in-browser.ts` does not list, or in which a
 * cookie or a cache is used at all: the page on privacy would say too little.
 */
export function guardStorage(): void {
  const unlisted: string[] = [];
  Storage.prototype.setItem = new Proxy(Reflect.get(Storage.prototype, "setItem"), {
    apply: (setItem, storage: Storage, [key, value]: [string, string]) => {
      const isListed = storage === localStorage ? isOwnKey(key) || key === FOREIGN : isOwnTabKey(key);
      if (!isListed) unlisted.push(`${storage === localStorage ? "localStorage" : "sessionStorage"}: ${key}`);
      Reflect.apply(setItem, storage, [key, value]);
    },
  });
  IDBFactory.prototype.open = new Proxy(Reflect.get(IDBFactory.prototype, "open"), {
    apply: (open, factory: IDBFactory, parameters: [string, number?]) => {
      if (!isOwnDatabase(parameters[0])) unlisted.push(`IndexedDB: ${parameters[0]}`);
      return Reflect.apply(open, factory, parameters);
    },
  });
  afterEach(() => {
    const found = [...unlisted.splice(0), ...(document.cookie === "" ? [] : [`cookie: ${document.cookie}`])];
    if (found.length > 0) throw new Error(`what this browser keeps is not listed on /privacy:\n${found.join("\n")}`);
  });
}
