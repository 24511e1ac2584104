import { isOwnDatabase, isOwnKey, isOwnTabKey, KEPT_IN_BROWSER } from "../ui/keeping/kept-in-browser.ts";

const eraseDatabase = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    // Blocked: another tab reads at this moment; the browser deletes it right after.
    for (const end of ["success", "error", "blocked"]) request.addEventListener(end, () => resolve());
  });

/** Deletes all that this site keeps in the browser, and nothing of another that shares its origin. */
export const eraseKept = async (): Promise<void> => {
  try {
    for (const key of Object.keys(localStorage).filter(isOwnKey)) localStorage.removeItem(key);
    for (const key of Object.keys(sessionStorage).filter(isOwnTabKey)) sessionStorage.removeItem(key);
    const names = Object.values(KEPT_IN_BROWSER).flatMap((thing) => ("database" in thing ? [thing.database] : []));
    await Promise.all(names.filter(isOwnDatabase).map(eraseDatabase));
  } catch {
    // Where the browser does not let us look, it keeps nothing of ours.
  }
};
