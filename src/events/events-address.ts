import { useMemo } from "react";
import { isOnCalendar } from "../../contract/berlin-time.ts";
import { choice, createCodec, single } from "../address/codec.ts";
import { useAddress } from "../address/use-address.ts";
import { type DayKey, firstDayOf, midnightOf, monthOf, type MonthKey } from "./calendar/calendar-days.ts";

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

/** Beyond these years nobody plans, and nobody remembers. */
const YEARS = /^20\d\d-/;

const readDay = (given: string): DayKey | null =>
  /^\d{4}-\d\d-\d\d$/.test(given) && YEARS.test(given) && isOnCalendar(midnightOf(given)) ? given : null;

const readMonth = (given: string): MonthKey | null =>
  /^\d{4}-\d\d$/.test(given) && readDay(firstDayOf(given)) !== null ? given : null;

export const eventsCodec = createCodec<EventsView>(
  { view: choice(VIEWS), time: choice(TIMES), month: single(readMonth), day: single(readDay) },
  (values) => {
    const { month, day } = values;
    if (day === null) return values;
    // A day of another month than the one on screen would be chosen where nobody sees it.
    return month === null || month === monthOf(day) ? { ...values, month: monthOf(day) } : { ...values, day: null };
  },
);

/** How the address says the events are shown, and the only way to change it. */
export const useEventsAddress = () => {
  const { value, dropped, change, tidyUp } = useAddress(eventsCodec);
  return useMemo(
    () => ({
      ...value,
      dropped,
      show: (changed: Partial<EventsView>, { replace = false } = {}): void =>
        change((now) => ({ ...now, ...changed }), { replace }),
      tidyUp,
    }),
    [value, dropped, change, tidyUp],
  );
};

export type EventsAddress = ReturnType<typeof useEventsAddress>;
