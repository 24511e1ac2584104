import { useMemo, useState, useSyncExternalStore } from "react";
import { toInstant } from "../../contract/berlin-time.ts";
import { germanDayOf, germanToday } from "../../contract/german-today.ts";
import { MILLISECONDS_A_DAY } from "../../contract/day.ts";

/** The day it is in Germany (ISO 8601), and the instant it was first seen here. */
type Day = { readonly day: string; readonly since: Date };

const createDay = (now: Date): Day => ({ day: germanDayOf(now), since: now });

let known = createDay(new Date());

/** The same object as long as the day lasts. */
const readDay = (): Day => {
  const now = new Date();
  if (germanDayOf(now) !== known.day) known = createDay(now);
  return known;
};

/** Until the next day begins in Germany, in milliseconds. */
const untilMidnight = (): number => {
  const now = new Date();
  const tomorrow = new Date(germanToday(now).getTime() + MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  return toInstant(`${tomorrow}T00:00`).getTime() - now.getTime();
};

/** Asks again at midnight; and when the page is looked at again, because a sleeping device runs no timers. */
const subscribe = (onChange: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout>;
  const wait = (): void => {
    timer = setTimeout(() => {
      onChange();
      wait();
    }, untilMidnight());
  };
  wait();
  document.addEventListener("visibilitychange", onChange);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", onChange);
  };
};

/** "Today" as `germanToday` tells it, also on a page that stays open over midnight; the same object all day. */
export const useToday = (): Date => {
  const { day } = useSyncExternalStore(subscribe, readDay);
  return useMemo(() => new Date(`${day}T00:00:00Z`), [day]);
};

/** When the component came or, later, when the day changed: what is over and what is to come is told from it. */
export const useNow = (): Date => {
  const { since } = useSyncExternalStore(subscribe, readDay);
  const [start] = useState(() => new Date());
  return since > start ? since : start;
};
