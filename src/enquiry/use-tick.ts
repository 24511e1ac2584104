import { useEffect, useEffectEvent } from "react";

/** How often the age of a draft is looked at while its page is open. */
const TICK_MS = 60_000;

/** Calls `onTick` every minute, and whenever somebody comes back to the page: time has passed. */
export const useTick = (onTick: () => void): void => {
  const tick = useEffectEvent(onTick);
  useEffect(function watchTime() {
    const listener = (): void => tick();
    const timer = setInterval(listener, TICK_MS);
    addEventListener("focus", listener);
    document.addEventListener("visibilitychange", listener);
    return function stopWatching() {
      clearInterval(timer);
      removeEventListener("focus", listener);
      document.removeEventListener("visibilitychange", listener);
    };
  }, []);
};
