import { useEffect, useEffectEvent } from "react";

/** Safari has no idle callbacks; by then the first screen has long been drawn. Elsewhere a busy page waits no longer. */
const LATER_MS = 2000;

/** Calls `load` once, when the browser has nothing else to do. */
export const useIdlePrefetch = (load: () => void): void => {
  const loadNow = useEffectEvent(load);
  useEffect(function loadWhenIdle() {
    if (!("requestIdleCallback" in globalThis)) {
      const timer = setTimeout(() => loadNow(), LATER_MS);
      return function stopWaiting() {
        clearTimeout(timer);
      };
    }
    const request = requestIdleCallback(() => loadNow(), { timeout: LATER_MS });
    return function stopWaiting() {
      cancelIdleCallback(request);
    };
  }, []);
};
