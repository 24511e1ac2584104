import { useSyncExternalStore } from "react";

const subscribe = (onChange: () => void): (() => void) => {
  addEventListener("online", onChange);
  addEventListener("offline", onChange);
  return () => {
    removeEventListener("online", onChange);
    removeEventListener("offline", onChange);
  };
};

/** What the browser believes; it may believe to be online where nothing answers. */
export const useIsOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);
