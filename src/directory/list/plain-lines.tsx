import type { ContactListProps } from "./contact-list-props.ts";
import { ListLine } from "./list-line.tsx";

/** As many lines as a tall screen shows. */
export const SHORT_LIST = 14;

/** A short list as it is. */
export const PlainLines = ({ scroller: _scroller, ...props }: ContactListProps) => (
  <div role="list">
    {Array.from(props.list.lines, (line, place) => (
      <ListLine key={line} {...props} place={place} />
    ))}
  </div>
);
