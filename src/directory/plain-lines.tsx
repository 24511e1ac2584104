import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import type { ContactListProps } from "./contact-list.tsx";
import { ListLine } from "./list-line.tsx";

/** As many as a tall screen shows. */
export const FIRST_LINES = 14;
const MORE_LINES = 50;

type PlainLinesProps = ContactListProps & {
  /** Whether nothing else will draw the rest. */
  readonly leadsOn: boolean;
};

/**
 * A list as it is, from its beginning: the whole of a short one; of a long one what is painted while the code that draws
 * it is still on its way, and the way on where that code cannot be had.
 */
export const PlainLines = ({ scroller: _scroller, leadsOn, ...props }: PlainLinesProps) => {
  const [shown, setShown] = useState(FIRST_LINES);
  const { lines } = props.list;
  return (
    <>
      <div role="list">
        {Array.from(lines.subarray(0, shown), (line, place) => (
          <div role="listitem" key={line}>
            <ListLine {...props} place={place} />
          </div>
        ))}
      </div>
      {leadsOn && lines.length > shown && (
        <button
          type="button"
          className="button button--quiet contact-list__more"
          onClick={() => setShown(shown + MORE_LINES)}
        >
          <Trans>Weitere zeigen</Trans>
        </button>
      )}
    </>
  );
};
