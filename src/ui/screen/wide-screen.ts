/** From this width on list and map stand side by side; the style sheets say the same. */
const WIDE = matchMedia("screen and (min-width: 48rem)");
const SCREEN = matchMedia("screen");

let wasWide = WIDE.matches;

/** Whether there is room for list and map at once, at this moment. Paper keeps what the screen had. */
export const isWideScreen = (): boolean => {
  if (SCREEN.matches) wasWide = WIDE.matches;
  return wasWide;
};

/** Calls `onChange` when there may be room for both, or no longer, until what it returns is called. */
export const followWidth = (onChange: () => void): (() => void) => {
  WIDE.addEventListener("change", onChange);
  return () => WIDE.removeEventListener("change", onChange);
};
