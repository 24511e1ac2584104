import { type RefObject, useRef, useState } from "react";
import type { WindowVirtualizerHandle } from "virtua";

/**
 * While a style sheet is on its way WebKit says of rows that they are 0 pixels high. A list that draws what is in view
 * takes them for out of sight and never draws them again: as long as there are any, it begins anew with another key.
 */
export const useMeasuredAnew = (list: RefObject<WindowVirtualizerHandle | null>, rows: ArrayLike<unknown>) => {
  const [key, setKey] = useState(0);
  const timer = useRef(0);
  const onResize = (): void => {
    clearTimeout(timer.current);
    for (let row = 0; row < rows.length; row += 1)
      if (list.current?.getItemSize(row) === 0) {
        timer.current = window.setTimeout(setKey, 100, key + 1);
        return;
      }
  };
  return { key, onResize };
};
