import { isOnCalendar } from "../../contract/berlin-time.ts";
import { readFirst } from "../address/read-parameters.ts";
import { type DayKey, firstDayOf, midnightOf, monthOf, type MonthKey } from "./calendar-days.ts";

const VIEWS = ["list", "month"] as const;
const TIMES = ["coming", "past"] as const;

/** What the address says about how the events are shown; their filter stands beside it. */
export type EventsView = {
  readonly view: (typeof VIEWS)[number];
  /** Which part of them the list shows. */
  readonly time: (typeof TIMES)[number];
  /** The month on screen; `null`: the current one. */
  readonly month: MonthKey | null;
  /** The day of it whose events are listed; `null`: all of the month's. */
  readonly day: DayKey | null;
};

export const USUAL_VIEW: EventsView = { view: "list", time: "coming", month: null, day: null };

/** Beyond these years nobody plans, and nobody remembers. */
const YEARS = /^20\d\d-/;

const oneOf =
  <T extends string>(known: readonly T[]) =>
  (given: string): T | null =>
    known.find((each) => each === given) ?? null;

const readDay = (given: string): DayKey | null =>
  /^\d{4}-\d\d-\d\d$/.test(given) && YEARS.test(given) && isOnCalendar(midnightOf(given)) ? given : null;

const readMonth = (given: string): MonthKey | null =>
  /^\d{4}-\d\d$/.test(given) && readDay(firstDayOf(given)) !== null ? given : null;

/** Never throws: what it does not understand it leaves out and names in `dropped`. */
export const parseEventsUrl = (
  params: URLSearchParams,
): { readonly value: EventsView; readonly dropped: readonly string[] } => {
  const view = readFirst(params, "view", oneOf(VIEWS));
  const time = readFirst(params, "time", oneOf(TIMES));
  const month = readFirst(params, "month", readMonth);
  // A day of another month than the one on screen would be chosen where nobody sees it.
  const day = readFirst(params, "day", (given) => {
    const read = readDay(given);
    return read !== null && (month.value === null || monthOf(read) === month.value) ? read : null;
  });
  return {
    value: {
      view: view.value ?? "list",
      time: time.value ?? "coming",
      month: month.value ?? (day.value === null ? null : monthOf(day.value)),
      day: day.value,
    },
    dropped: [view, time, month, day].flatMap(({ dropped }) => dropped),
  };
};

/** Writes the view into a query string; other keys stay as they are, and what is usual is not written. */
export const writeEventsUrl = (
  { view, time, month, day }: EventsView,
  params: URLSearchParams = new URLSearchParams(),
): URLSearchParams => {
  const written = new URLSearchParams(params);
  for (const name of ["view", "time", "month", "day"]) written.delete(name);
  if (view !== USUAL_VIEW.view) written.set("view", view);
  if (time !== USUAL_VIEW.time) written.set("time", time);
  if (month !== null) written.set("month", month);
  if (day !== null) written.set("day", day);
  return written;
};
