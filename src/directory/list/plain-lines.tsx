import { Trans } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import type { ContactListProps } from "./contact-list-props.ts";
import { ListLine } from "./list-line.tsx";
import { useForQuestion } from "../place/use-for-question.ts";

/** As many lines as a tall screen shows. */
export const SHORT_LIST = 14;
const LINES_AT_ONCE = 50;

/** A list as it is: the whole of a short one; a long one bit by bit, where the code that draws it cannot be had. */
export const PlainLines = ({ scroller: _scroller, ...props }: ContactListProps) => {
  const [shown, setShown] = useForQuestion(props.state, LINES_AT_ONCE);
  const rows = useRef<HTMLDivElement>(null);
  const { lines } = props.list;

  useEffect(
    function goOnAtFirstNewRow() {
      const added = shown - LINES_AT_ONCE;
      // The button moves out of sight, and goes with the last lines.
      if (added > 0) rows.current?.querySelector<HTMLElement>(`:scope > :nth-child(n + ${added + 1}) a`)?.focus();
    },
    [shown],
  );

  return (
    <>
      <div role="list" ref={rows}>
        {Array.from(lines.subarray(0, shown), (line, place) => (
          <ListLine key={line} {...props} place={place} />
        ))}
      </div>
      {lines.length > shown && (
        <button
          type="button"
          className="button button--quiet contact-list__more"
          onClick={() => setShown(shown + LINES_AT_ONCE)}
        >
          <Trans>Weitere zeigen</Trans>
        </button>
      )}
    </>
  );
};
