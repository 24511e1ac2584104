import { type ContactId, isContactId } from "../../contract/contact-id.ts";
import { MILLISECONDS_A_DAY } from "../../contract/snapshot-shape.ts";
import { createRandom, hashText, type Random } from "./random.ts";

/** What all parts of one generated sample share. */
export type SampleRun = {
  /** The id of what `identity` names; the same in every run, whatever seed and count are. */
  readonly idOf: (identity: string) => ContactId;
  /** The stream of random numbers of what `identity` names: it depends on nothing else, so neither does its content. */
  readonly randomOf: (identity: string) => Random;
  /** The date (ISO 8601) so many days after today; negative: before. */
  readonly dateAt: (days: number) => string;
  /** The date so many calendar months after the day that lies `days` after today. */
  readonly dateMonthsAfter: (days: number, months: number) => string;
};

const ID_LENGTH = 7;

const toId = (identity: string): string => {
  const bits = (hashText(identity, 1) % 2 ** 21) * 2 ** 32 + hashText(identity, 2);
  return (bits % 36 ** ID_LENGTH).toString(36).padStart(ID_LENGTH, "0");
};

const createIds = (): SampleRun["idOf"] => {
  const idByIdentity = new Map<string, ContactId>();
  const taken = new Set<string>();
  return (identity) => {
    const known = idByIdentity.get(identity);
    if (known !== undefined) return known;
    let id = toId(identity);
    // Seven characters meet by chance a few times among 100,000: who comes later takes the next one.
    for (let attempt = 1; taken.has(id); attempt += 1) id = toId(`${identity}#${attempt}`);
    if (!isContactId(id)) throw new TypeError(`${id} is no contact id: adapt toId to the schema`);
    taken.add(id);
    idByIdentity.set(identity, id);
    return id;
  };
};

const remember = (write: (key: number) => string): ((key: number) => string) => {
  const known = new Map<number, string>();
  return (key) => {
    const text = known.get(key) ?? write(key);
    known.set(key, text);
    return text;
  };
};

const MOST_MONTHS = 100;

/** @param today its UTC day is day 0 */
export const createSampleRun = (seed: number, today: Date): SampleRun => {
  const firstDay = Math.floor(today.getTime() / MILLISECONDS_A_DAY);
  const toIso = (date: Date): string => date.toISOString().slice(0, 10);
  const dayAt = (days: number): Date => new Date((firstDay + days) * MILLISECONDS_A_DAY);
  const addMonths = (date: Date, months: number): Date => {
    const month = date.getUTCMonth() + months;
    const lastDay = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
    return new Date(Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), lastDay)));
  };
  // Dates repeat a thousand times over; writing each once keeps the calendar out of the loop over all contacts.
  const dateAt = remember((days) => toIso(dayAt(days)));
  const dateAfter = remember((key) =>
    toIso(addMonths(dayAt(Math.floor(key / MOST_MONTHS)), key - Math.floor(key / MOST_MONTHS) * MOST_MONTHS)),
  );
  return {
    idOf: createIds(),
    randomOf: (identity) => createRandom(hashText(identity, seed)),
    dateAt,
    dateMonthsAfter: (days, months) => dateAfter(days * MOST_MONTHS + months),
  };
};
