import type { Schedule } from "../../contract/contact/contact.ts";
import { WEEKDAYS } from "../../contract/lists/weekday.ts";

/** What the days are called where opening hours are written, by their first letters; RFC 5545's own among them. */
const dayNames: Readonly<Record<string, (typeof WEEKDAYS)[number]>> = {
  mo: "MO",
  di: "TU",
  tu: "TU",
  mi: "WE",
  we: "WE",
  do: "TH",
  th: "TH",
  fr: "FR",
  sa: "SA",
  so: "SU",
  su: "SU",
};

const DAY = String.raw`(?:mo|di|tu|mi|we|do|th|fr|sa|so|su)\p{L}*\.?`;
const DAYS = new RegExp(String.raw`^(${DAY}(?:\s*(?:,|–|-|bis|to|und|and|\+)\s*${DAY})*)\s*:?\s+(.+)$`, "iu");
const RANGE =
  /^(?:von\s+)?(\d{1,2})(?:[:.](\d{2}))?\s*(?:uhr)?\s*(?:–|-|bis|to)\s*(\d{1,2})(?:[:.](\d{2}))?\s*(?:uhr)?$/i;

const dayOf = (name: string) => dayNames[name.trim().slice(0, 2).toLowerCase()];

const readDays = (text: string): Schedule["byday"] | null => {
  const days = new Set<(typeof WEEKDAYS)[number]>();
  for (const part of text.split(/,|\+|und|and/i)) {
    const [first, last = first] = part.split(/–|-|bis|to/i).map((each) => dayOf(each));
    if (first === undefined || last === undefined) return null;
    const [from, to] = [WEEKDAYS.indexOf(first), WEEKDAYS.indexOf(last)];
    if (from > to) return null;
    for (const day of WEEKDAYS.slice(from, to + 1)) days.add(day);
  }
  return WEEKDAYS.filter((day) => days.has(day));
};

const toTime = (hours = "", minutes = "00"): string => `${hours.padStart(2, "0")}:${minutes}`;

/** Weekly hours as people write them (`Mo–Do 9–15:30`); `null` for what cannot be read without guessing. */
export const readSchedule = (text: string): Schedule | null => {
  const [, days, times] = DAYS.exec(text.trim()) ?? [];
  if (days === undefined || times === undefined) return null;
  const byday = readDays(days);
  const range = RANGE.exec(times.trim());
  if (byday === null || range === null) return null;
  const [opensAt, closesAt] = [toTime(range[1], range[2]), toTime(range[3], range[4])];
  return opensAt < closesAt ? { freq: "WEEKLY", byday, opensAt, closesAt } : null;
};
