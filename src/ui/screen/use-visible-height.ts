import { useEffect } from "react";

/** Less than this shows hardly an option: what the list belongs to moves up instead. */
const LEAST = 140;
const MARGIN = 8;

const fit = (list: HTMLElement): number => {
  const seen = window.visualViewport ?? { offsetTop: 0, height: innerHeight };
  const room = seen.offsetTop + seen.height - list.getBoundingClientRect().top - MARGIN;
  list.style.setProperty("max-height", `${Math.max(LEAST, room)}px`);
  return room;
};

/**
 * Keeps a list that opens below a field within what is seen of the page, which is little while a keyboard lies over it:
 * the list is as tall as that allows, and scrolls inside. `id`: of the list, which is there whether it is open or not.
 */
export const useVisibleHeight = (id: string, isOpen: boolean): void => {
  useEffect(
    function followWhatIsSeen() {
      const seen = window.visualViewport;
      const list = document.getElementById(id);
      if (!isOpen || seen === null || list === null) return undefined;
      let isNew = true;
      const fitNow = (): void => {
        if (fit(list) < LEAST && isNew) list.parentElement?.scrollIntoView({ block: "start" });
        isNew = false;
      };
      seen.addEventListener("resize", fitNow);
      seen.addEventListener("scroll", fitNow);
      // In the frame that shows it, where the browser has measured anyway: at once it would be a layout of its own.
      let frame = requestAnimationFrame(fitNow);
      // A sentence about what is typed may come between field and list. It is seen to in the next frame: what is
      // observed must not change what else may be, and a measure taken at once would force the layout of each letter.
      let isObserved = false;
      const beside = new ResizeObserver(() => {
        // The first time it only says that it observes.
        if (isObserved) {
          cancelAnimationFrame(frame);
          frame = requestAnimationFrame(fitNow);
        }
        isObserved = true;
      });
      if (list.parentElement !== null) beside.observe(list.parentElement);
      return () => {
        beside.disconnect();
        cancelAnimationFrame(frame);
        seen.removeEventListener("resize", fitNow);
        seen.removeEventListener("scroll", fitNow);
      };
    },
    [id, isOpen],
  );
};
