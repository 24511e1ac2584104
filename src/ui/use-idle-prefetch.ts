import { useEffect, useEffectEvent } from "react";

/**
 * Safari has no idle callbacks; by then the first screen has long been drawn. Elsewhere a busy page waits no longer, nor does
 * anybody for a part of the first screen that does not come.
 */
const LATER_MS = 2000;
let held: Promise<unknown> | null = null;

/** Whatever waits for idle time waits for the first screen's own parts, too, until they come or fail, or do neither. */
export const holdBackFor = (parts: readonly Promise<unknown>[]): void => {
  const limit = new Promise((resolve) => {
    setTimeout(resolve, LATER_MS);
  });
  held = Promise.race([Promise.allSettled(parts), limit]).then(() => (held = null));
};

/** Calls `run` when the browser has nothing else to do, or later at the latest; returns what calls it off. */
export const whenIdle = (run: () => void): (() => void) => {
  if (!("requestIdleCallback" in globalThis)) {
    const timer = setTimeout(run, LATER_MS);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(run, { timeout: LATER_MS });
  return () => cancelIdleCallback(request);
};

/** Calls `load` once, when the first screen is there and the browser has nothing else to do. */
export const useIdlePrefetch = (load: () => void): void => {
  const loadNow = useEffectEvent(load);
  useEffect(function loadWhenIdle() {
    let callOff: (() => void) | null = null;
    let isOver = false;
    const begin = (): void => {
      if (!isOver) callOff = whenIdle(() => loadNow());
    };
    if (held === null) begin();
    else void held.then(begin);
    return function stopWaiting() {
      isOver = true;
      callOff?.();
    };
  }, []);
};
