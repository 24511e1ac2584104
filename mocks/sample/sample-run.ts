import { type ContactId, isContactId } from "../../contract/contact/contact-id.ts";
import { MILLISECONDS_A_DAY, dayNumberOf } from "../../contract/day.ts";
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

/** With eight characters, and the two seeds below, no two of a million contacts have one id; with seven some would. */
const ID_LENGTH = 8;

const toId = (identity: string): ContactId => {
  const bits = (hashText(identity, 3) % 2 ** 21) * 2 ** 32 + hashText(identity, 4);
  const id = (bits % 36 ** ID_LENGTH).toString(36).padStart(ID_LENGTH, "0");
  if (!isContactId(id)) throw new TypeError(`${id} is no contact id: adapt toId to the schema`);
  return id;
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
  const firstDay = dayNumberOf(today);
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
    idOf: toId,
    randomOf: (identity) => createRandom(hashText(identity, seed)),
    dateAt,
    dateMonthsAfter: (days, months) => dateAfter(days * MOST_MONTHS + months),
  };
};
