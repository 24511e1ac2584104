import { Plural } from "@lingui/react/macro";
import type { ContactListProps } from "./contact-list-props.ts";
import { choosePrinted } from "./list-entries.ts";
import { ListLine } from "./list-line.tsx";

/** More fill a folder, and nobody reads them. */
const MOST_PRINTED = 500;

/** The list on paper: all of it, or as much as anybody reads, and how much is missing. */
export const PrintedLines = ({ scroller: _scroller, ...props }: ContactListProps) => {
  const { places, leftOut } = choosePrinted(props.list, MOST_PRINTED);
  return (
    <div className="printed-lines">
      {leftOut > 0 && (
        <p className="printed-lines__left-out">
          <Plural
            value={leftOut}
            one="# weiterer Kontakt fehlt auf diesem Ausdruck. Mit einem Filter wird die Liste kürzer."
            other="# weitere Kontakte fehlen auf diesem Ausdruck. Mit einem Filter wird die Liste kürzer."
          />
        </p>
      )}
      <div role="list">
        {places.map((place) => (
          <ListLine key={place} {...props} selected={-1} highlighted={-1} place={place} />
        ))}
      </div>
    </div>
  );
};
