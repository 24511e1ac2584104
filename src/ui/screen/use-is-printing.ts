import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

const PRINT = matchMedia("print");
let isBetween = false;

/** The browser lays the paper out as soon as it has said that it prints: what is only for paper must be there by then. */
const subscribe = (onChange: () => void): (() => void) => {
  const follow = (): void => flushSync(onChange);
  const begin = (): void => {
    isBetween = true;
    follow();
  };
  const end = (): void => {
    isBetween = false;
    follow();
  };
  addEventListener("beforeprint", begin);
  addEventListener("afterprint", end);
  PRINT.addEventListener("change", follow);
  return () => {
    removeEventListener("beforeprint", begin);
    removeEventListener("afterprint", end);
    PRINT.removeEventListener("change", follow);
  };
};

const isPrinting = (): boolean => isBetween || PRINT.matches;

/** Whether the page is being printed, or shown as it would be. */
export const useIsPrinting = (): boolean => useSyncExternalStore(subscribe, isPrinting);
