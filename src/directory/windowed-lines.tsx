import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";
import type { ContactListProps } from "./contact-list.tsx";
import { isHead } from "./list-entries.ts";
import { ListLine } from "./list-line.tsx";

const HEAD_HEIGHT = 37;
const ROW_HEIGHT = 97;
const OVERSCAN = 6;

/** The lines in view and a few around them, in a list as tall as all of them. */
export const WindowedLines = ({ scroller, ...props }: ContactListProps) => {
  const { lines } = props.list;
  const start = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState(0);

  useEffect(
    function followWhatStandsAbove() {
      const list = start.current;
      const container = scroller.current;
      if (list === null || container === null) return undefined;
      const measure = (): void => setOffset(list.offsetTop);
      const observer = new ResizeObserver(measure);
      for (const child of container.children) observer.observe(child);
      measure();
      return function stopFollowing() {
        observer.disconnect();
      };
    },
    [scroller],
  );

  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (place) => (isHead(lines[place] ?? 0) ? HEAD_HEIGHT : ROW_HEIGHT),
    overscan: OVERSCAN,
    scrollMargin: offset,
  });

  return (
    <div ref={start} role="list" className="contact-list__lines" style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index: place, start: top, key }) => (
        <div
          key={key}
          ref={virtualizer.measureElement}
          data-index={place}
          role="listitem"
          aria-setsize={lines.length}
          aria-posinset={place + 1}
          className="contact-list__line"
          style={{ transform: `translateY(${top - offset}px)` }}
        >
          <ListLine {...props} place={place} />
        </div>
      ))}
    </div>
  );
};
