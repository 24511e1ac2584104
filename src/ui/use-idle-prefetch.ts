import { useEffect } from "react";

/** Safari has no idle callbacks; by then the first screen has long been drawn. */
const LATER_MS = 2000;

/** Calls `load` once, when the browser has nothing else to do. */
export const useIdlePrefetch = (load: () => void): void => {
  useEffect(
    function loadWhenIdle() {
      if (!("requestIdleCallback" in globalThis)) {
        const timer = setTimeout(load, LATER_MS);
        return function stopWaiting() {
          clearTimeout(timer);
        };
      }
      const request = requestIdleCallback(load);
      return function stopWaiting() {
        cancelIdleCallback(request);
      };
    },
    [load],
  );
};
