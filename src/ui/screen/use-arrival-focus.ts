import { type RefObject, useEffect } from "react";
import { useLocation } from "react-router";

/** What the first entry of the history is called. */
const FIRST_KEY = "default";

let hasLeftFirst = false;

/**
 * Gives a screen's heading the focus when somebody comes here from within the site. The first page of a visit keeps the
 * browser's own start, until one comes back to it.
 */
export const useArrivalFocus = (heading: RefObject<HTMLElement | null>): void => {
  const { key } = useLocation();
  const isStart = key === FIRST_KEY && !hasLeftFirst;
  useEffect(
    function takeFocus() {
      // Who has opened a menu meanwhile goes on in it.
      const isElsewhere = document.activeElement?.getAttribute("aria-expanded") === "true";
      if (!isStart && !isElsewhere) heading.current?.focus();
    },
    // Only on arrival: a filter changes the address, and must not take the focus from its control.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [],
  );
  useEffect(
    function noteLeaving() {
      if (key !== FIRST_KEY) hasLeftFirst = true;
    },
    [key],
  );
};
