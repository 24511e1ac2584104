import { useSyncExternalStore } from "react";

/** From this width on list and map stand side by side; the style sheets say the same. */
const WIDE = matchMedia("(min-width: 768px)");

const subscribe = (onChange: () => void): (() => void) => {
  WIDE.addEventListener("change", onChange);
  return () => WIDE.removeEventListener("change", onChange);
};

/** Whether there is room for list and map at once, at this moment. */
export const isWideScreen = (): boolean => WIDE.matches;

/** Whether there is room for list and map at once. */
export const useIsWide = (): boolean => useSyncExternalStore(subscribe, isWideScreen);
