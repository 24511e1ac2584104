import { setImmediate as nextTurn } from "node:timers/promises";
import { germanToday } from "../../contract/german-today.ts";
import type { Database } from "../database/database.ts";

const AN_HOUR_MS = 3_600_000;

/** Days begin at a full hour of UTC in Germany, so the day is worked out once an hour. */
const createDayReader = (now: () => Date): (() => string) => {
  let hour = Number.NaN;
  let day = "";
  return () => {
    const instant = now();
    const newest = Math.floor(instant.getTime() / AN_HOUR_MS);
    if (newest !== hour) {
      hour = newest;
      day = germanToday(instant).toISOString();
    }
    return day;
  };
};

/**
 * Reads what changes whenever an answer to everybody may be another one: the editions of what is stored, and the day. All
 * who ask in one turn of the event loop share what is read after it, so none gets what was read before they had asked.
 */
export const createVersionReader = (database: Database, now: () => Date): (() => Promise<string>) => {
  const readDay = createDayReader(now);
  const read = async (): Promise<string> => {
    const editions = await database.read((reader) =>
      reader.selectFrom("edition").select(["list", "number"]).orderBy("list").execute(),
    );
    return [...editions.map(({ number }) => number), readDay()].join(" ");
  };
  let next: Promise<string> | null = null;
  const readAfterThisTurn = async (): Promise<string> => {
    await nextTurn();
    next = null;
    return read();
  };
  return () => (next ??= readAfterThisTurn());
};
