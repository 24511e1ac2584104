import type { ContactListProps } from "./contact-list.tsx";
import { ListLine } from "./list-line.tsx";

/** As many as a tall screen shows. */
const FIRST_LINES = 14;

/** The beginning of the list, painted while the code that draws a long list is still on its way. */
export const FirstLines = ({ scroller: _scroller, ...props }: ContactListProps) => (
  <div role="list">
    {Array.from(props.list.lines.subarray(0, FIRST_LINES), (line, place) => (
      <div role="listitem" key={line}>
        <ListLine {...props} place={place} />
      </div>
    ))}
  </div>
);
