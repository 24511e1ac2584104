import { useEffect, useState } from "react";
import { type BerlinTime, toBerlinTime } from "../../../contract/berlin-time.ts";

/** Often enough that no minute is missed for long. */
const LOOK_AGAIN_MS = 20_000;

/** What the clock in Germany shows, to the minute, on a page that stays open. */
export const useClock = (): BerlinTime => {
  const [time, setTime] = useState(() => toBerlinTime(new Date()));
  useEffect(function followClock() {
    const timer = setInterval(() => setTime(toBerlinTime(new Date())), LOOK_AGAIN_MS);
    return function stopFollowing() {
      clearInterval(timer);
    };
  }, []);
  return time;
};
