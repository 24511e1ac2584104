import { Plural, Trans } from "@lingui/react/macro";
import type { ContactListProps } from "./contact-list-props.ts";
import { ContactRow } from "./contact-row.tsx";
import { entryAt } from "./list-entries.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { LazyPlaceHead } from "../place/place-lazy.tsx";

type ListLineProps = Omit<ContactListProps, "scroller"> & { readonly place: number };

const LineContent = ({ place, ...props }: ListLineProps) => {
  const { terms } = useLanguage();
  const entry = entryAt(props.list, place);
  switch (entry?.kind) {
    case undefined:
      return null;
    case "land":
      return (
        <h3 className="group-head">
          <strong>{terms.lands[entry.land]}</strong> · <Plural value={entry.count} one="# Kontakt" other="# Kontakte" />
        </h3>
      );
    case "coordinator":
      return (
        <h3 className="group-head">
          <Trans>
            <strong>Clearingstelle</strong> · für alle da, wenn sonst niemand passt
          </Trans>
        </h3>
      );
    case "responsibility":
    case "nearby":
      return <LazyPlaceHead head={entry} />;
    case "contact":
      return (
        <ContactRow
          index={props.index}
          position={entry.position}
          note={entry.note}
          state={props.state}
          today={props.today}
          isSelected={entry.position === props.selected}
          isHighlighted={entry.position === props.highlighted}
          onHighlight={props.onHighlight}
        />
      );
  }
};

/** One line of the list, whichever way the list is shown; it says its place in the whole, which is rarely all there. */
export const ListLine = (props: ListLineProps) => (
  <div role="listitem" aria-posinset={props.place + 1} aria-setsize={props.list.lines.length}>
    <LineContent {...props} />
  </div>
);
