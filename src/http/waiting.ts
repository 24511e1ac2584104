import { useSyncExternalStore } from "react";

let waiting = 0;
const listeners = new Set<() => void>();

/** One more thing waits to be sent, or one less. */
export const noteWaiting = (change: 1 | -1): void => {
  waiting += change;
  for (const onChange of listeners) onChange();
};

const subscribe = (onChange: () => void): (() => void) => {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
};

/** Whether something that is to be sent waits because too much is asked just now. */
export const useIsWaiting = (): boolean => useSyncExternalStore(subscribe, () => waiting > 0);
