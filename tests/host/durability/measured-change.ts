import { randomUUID } from "node:crypto";
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openSqlite } from "../../../host/database/open-sqlite.ts";
import { createContactStore } from "../../../host/stores/contact-store.ts";
import type { ContactId } from "../../../contract/contact/contact-id.ts";

// Loaded into the process of a host before it begins (`--import`). At the signal a contact is changed as the desk would
// do it, through the host's own store, and every turn of the event loop is measured until the next signal.

/** What was measured between two signals; `longestMs`: processor time of the main thread in its longest turn. */
export type Turns = { readonly longestMs: number; readonly turns: number };

const { DATA_FOLDER = "", TURNS_FILE = "" } = process.env;

/** In milliseconds: what others make of the machine does not count. */
const readWork = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};

const watch = (): (() => Turns) => {
  let last = readWork();
  let longestMs = 0;
  let turns = 0;
  let isOver = false;
  const look = (): void => {
    const now = readWork();
    longestMs = Math.max(longestMs, now - last);
    turns += 1;
    last = now;
    // What is queued here has its turn in the next one.
    if (!isOver) setImmediate(look);
  };
  setImmediate(look);
  return () => {
    isOver = true;
    look();
    return { longestMs, turns };
  };
};

/** Another name each time, so that a contact is projected, folded and put in its place anew. */
const changeContact = async (nth: number): Promise<void> => {
  const database = openSqlite(join(DATA_FOLDER, "clearing-point.db"));
  // By the key, which is at hand: what is measured is not how a contact is found.
  const { id } = await database.kysely
    .selectFrom("entry")
    .select("id")
    .where("kind", "=", "contact")
    .where("side", "!=", "clearing-point")
    .orderBy("id", nth % 2 === 0 ? "asc" : "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  const contacts = createContactStore(database);
  const key = id as ContactId;
  const before = await contacts.findVersion(key);
  if (before === null || before.row === null) throw new Error(`${key} is not there`);
  const name = `${nth % 2 === 0 ? "A" : "Z"} geänderter Verein ${randomUUID()}`;
  const row = { ...before.row, organization: { ...before.row.organization, name } };
  await contacts.change({ key, version: before.version, by: "measurement", reason: "change", row });
  await database.close();
};

let changes = 0;
let stop: (() => Turns) | null = null;
process.on("SIGUSR2", () => {
  if (stop === null) {
    changes += 1;
    stop = watch();
    void changeContact(changes);
  } else {
    // Whole as soon as it is there.
    writeFileSync(`${TURNS_FILE}.partial`, JSON.stringify(stop()));
    renameSync(`${TURNS_FILE}.partial`, TURNS_FILE);
    stop = null;
  }
});
