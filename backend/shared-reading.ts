/** `revision`: of the store when it was read. */
type Reading = { readonly revision: string };

/**
 * Reads a store for however many ask: all get what was read after they had asked, so that what is hidden is gone from
 * the next answer, and rows are fetched once for each revision. One reading runs at a time; who comes meanwhile shares
 * the next one, because the running one may have begun before the change they must see.
 *
 * @param readAll gives `null` where the store's revision is `known` still
 */
export const createSharedReading = <T extends Reading>(
  readAll: (known: string | null) => Promise<T | null>,
): (() => Promise<T>) => {
  let kept: T | null = null;
  let running: Promise<T> | null = null;
  let next: Promise<T> | null = null;

  const readNewest = async (): Promise<T> => {
    try {
      const read = await readAll(kept?.revision ?? null);
      kept = read ?? kept;
      if (kept === null) throw new Error("the store says of rows nobody has read that they are unchanged");
      return kept;
    } finally {
      running = null;
    }
  };
  const start = (): Promise<T> => (running = readNewest());
  const startAfter = async (before: Promise<T>): Promise<T> => {
    await before.catch(() => null);
    next = null;
    // Somebody may have begun one already: later than all who wait here had asked.
    return running ?? start();
  };
  return () => {
    if (running === null) return start();
    return (next ??= startAfter(running));
  };
};
