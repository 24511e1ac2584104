import { type BerlinTime, toBerlinTime } from "../berlin-time.ts";
import type { Weekday } from "../lists/weekday.ts";

const DAY = "(?:MO|TU|WE|TH|FR|SA|SU)";
const DAYS = `${DAY}(?:,${DAY})*`;
const MONTH = "(?:[1-9]|1[0-2])";
const POSITION = "(?:-1|[1-5])";
const INTERVAL = "(?:;INTERVAL=[1-9]\\d?)?";
const ON = `(?:;BYMONTHDAY=(?:-1|[1-9]|[12]\\d|3[01])|;BYDAY=${POSITION}${DAY}|;BYDAY=${DAYS};BYSETPOS=${POSITION})?`;
const FREQ = [
  `DAILY${INTERVAL}`,
  `WEEKLY${INTERVAL}(?:;BYDAY=${DAYS})?`,
  `MONTHLY${INTERVAL}${ON}`,
  `YEARLY${INTERVAL}(?:;BYMONTH=${MONTH}(?:,${MONTH})*${ON})?`,
].join("|");
const END = "(?:;COUNT=[1-9]\\d{0,2}|;UNTIL=\\d{8}T\\d{6}Z)?";

/**
 * The repetitions we know (RFC 5545, 3.3.10, with the parts in this order): those that can be said in plain words and
 * found at once. Rules that hardly ever match, which are part of the standard, keep a browser searching for minutes.
 */
export const RECURRENCE_RULE_PATTERN = new RegExp(`^FREQ=(?:${FREQ})${END}$`);

/** `-1`: the last one. */
export type Position = 1 | 2 | 3 | 4 | 5 | -1;

/** How an event is repeated; what is `null` or empty follows from its first occurrence. */
export type RecurrenceRule = {
  readonly freq: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";
  /** Every so many days, weeks, months or years. */
  readonly interval: number;
  /** 1 to 12. */
  readonly months: readonly number[];
  /** `-1`: the month's last day. */
  readonly dayOfMonth: number | null;
  readonly weekdays: readonly Weekday[];
  /** Which of the weekdays in its month. */
  readonly position: Position | null;
  /** How many occurrences there are in all. */
  readonly count: number | null;
  /** The last moment at which one can begin. */
  readonly until: BerlinTime | null;
};

/** `20261231T215900Z`; NaN where the calendar has no such day. */
const readMoment = (text: string): number =>
  Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));

/** What a rule says; `null` where it is none of those we know. */
export const parseRecurrenceRule = (text: string): RecurrenceRule | null => {
  if (!RECURRENCE_RULE_PATTERN.test(text)) return null;
  const parts = new Map(text.split(";").map((part) => part.split("=") as [name: string, value: string]));
  const numberOf = (name: string): number | null => (parts.has(name) ? Number(parts.get(name)) : null);
  const [, ordinal = "", names = ""] = /^(-?\d)?(.*)$/.exec(parts.get("BYDAY") ?? "") ?? [];
  const until = parts.has("UNTIL") ? readMoment(parts.get("UNTIL") ?? "") : null;
  if (Number.isNaN(until)) return null;
  return {
    freq: parts.get("FREQ") as RecurrenceRule["freq"],
    interval: numberOf("INTERVAL") ?? 1,
    months: parts.get("BYMONTH")?.split(",").map(Number) ?? [],
    dayOfMonth: numberOf("BYMONTHDAY"),
    weekdays: names === "" ? [] : (names.split(",") as Weekday[]),
    position: (ordinal === "" ? numberOf("BYSETPOS") : Number(ordinal)) as Position | null,
    count: numberOf("COUNT"),
    until: until === null ? null : toBerlinTime(new Date(until)),
  };
};
