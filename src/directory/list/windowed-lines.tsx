import { useEffect, useRef, useState } from "react";
import { Virtualizer } from "virtua";
import type { ContactListProps } from "./contact-list-props.ts";
import { ListLine } from "./list-line.tsx";

const ROW_HEIGHT = 97;
/** Drawn above and below what is in view, in pixels. */
const BUFFER = 400;

/** The lines in view and a few around them, in a list as tall as all of them. */
export const WindowedLines = ({ scroller, ...props }: ContactListProps) => {
  const start = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState(0);

  useEffect(
    function followWhatStandsAbove() {
      const list = start.current;
      const container = scroller.current;
      if (list === null || container === null) return undefined;
      const measure = (): void => setOffset(list.offsetTop);
      const observer = new ResizeObserver(measure);
      // Not the list itself: its height follows from what is measured here.
      for (const child of container.children) if (!child.contains(list)) observer.observe(child);
      measure();
      return function stopFollowing() {
        observer.disconnect();
      };
    },
    [scroller],
  );

  return (
    <div ref={start} role="list">
      <Virtualizer
        scrollRef={scroller}
        data={props.list.lines}
        startMargin={offset}
        itemSize={ROW_HEIGHT}
        bufferSize={BUFFER}
      >
        {(line, place) => <ListLine key={line} {...props} place={place} />}
      </Virtualizer>
    </div>
  );
};
