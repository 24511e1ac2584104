import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { memo, type RefObject, useRef, useState } from "react";
import { WindowVirtualizer, type WindowVirtualizerHandle } from "virtua";
import type { ContactIndex, ContactPosition } from "../../../contract/contact/contact-index.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { createHighlight, type Highlight } from "../../ui/highlight.ts";
import { useIsPrinting } from "../../ui/screen/use-is-printing.ts";
import { useMeasuredAnew } from "../../ui/screen/use-measured-anew.ts";
import { type DirectoryState, toDirectoryPath, toQuestion } from "../directory-address.ts";
import { LazyPlaceHead } from "../place/place-lazy.tsx";
import { ContactRow } from "./contact-row.tsx";
import { goByArrow, type Opener, useBeginning, useRowInSight } from "./place-in-list.ts";
import { choosePrinted, lineAt, type LineNumber, type ListLines } from "./list-lines.ts";

type ContactListProps = {
  readonly index: ContactIndex;
  readonly list: ListLines;
  readonly state: DirectoryState;
  readonly today: Date;
  /** A position; -1: none. */
  readonly selected: ContactPosition;
  readonly opener: Opener;
  readonly highlight: Highlight<ContactPosition>;
  readonly onShowOnMap: (position: ContactPosition) => void;
  /** Opens and closes the line of the associations. */
  readonly onUnfold: () => void;
};

type ListLineProps = ContactListProps & { readonly number: LineNumber };

const LineContent = ({ number, ...props }: ListLineProps) => {
  const { terms } = useLanguage();
  const line = lineAt(props.list, number);
  switch (line?.kind) {
    case undefined:
      return null;
    case "land":
      return (
        <h3 className="group-head">
          <strong>{terms.lands[line.land]}</strong> · <Plural value={line.count} one="# Kontakt" other="# Kontakte" />
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
    case "associations":
      return (
        <LazyPlaceHead
          head={line}
          onUnfold={props.onUnfold}
          index={props.index}
          toPath={(id) => toDirectoryPath(id, props.state)}
        />
      );
    case "contact":
      return (
        <ContactRow
          index={props.index}
          position={line.position}
          note={line.note}
          state={props.state}
          today={props.today}
          isSelected={line.position === props.selected}
          highlight={props.highlight}
          onShowOnMap={props.onShowOnMap}
        />
      );
  }
};

/** One line of the list, whichever way the list is shown; it says its number in the whole, which is rarely all there. */
const ListLine = memo((props: ListLineProps) => (
  <div role="listitem" aria-posinset={props.number + 1} aria-setsize={props.list.lines.length}>
    <LineContent {...props} />
  </div>
));
ListLine.displayName = "ListLine";

/** As many lines as a tall screen shows. */
const SHORT_LIST = 14;

/** A short list as it is. */
const PlainLines = (props: ContactListProps) => (
  <div role="list">
    {Array.from(props.list.lines, (line, number) => (
      <ListLine key={line} {...props} number={number} />
    ))}
  </div>
);

const ROW_HEIGHT = 97;
/** Drawn above and below what is in view, in pixels. */
const BUFFER = 400;

/** The lines in view and a few around them, in a list as tall as all of them; it is the page that scrolls. */
const WindowedLines = ({
  window,
  ...props
}: ContactListProps & { readonly window: RefObject<WindowVirtualizerHandle | null> }) => {
  const { lines } = props.list;
  const { key, onResize } = useMeasuredAnew(window, lines);
  return (
    <div role="list">
      <WindowVirtualizer
        key={key}
        ref={window}
        data={lines}
        itemSize={ROW_HEIGHT}
        bufferSize={BUFFER}
        onResize={onResize}
      >
        {(line, number) => <ListLine key={line} {...props} number={number} />}
      </WindowVirtualizer>
    </div>
  );
};

/** A state that begins anew with every other question, as it says something about one answer only. */
const useForQuestion = <T,>(state: DirectoryState, beginning: T): readonly [T, (next: T) => void] => {
  const question = toQuestion(state);
  const [held, setHeld] = useState({ question, value: beginning });
  const set = (value: T): void => setHeld({ question, value });
  if (held.question === question) return [held.value, set];
  set(beginning);
  return [beginning, set];
};

const LINES_A_PAGE = 50;

/** The page to turn to where somebody was chosen elsewhere, e.g. on the map; null while nobody new is. */
const usePageOf = ({ selected, list }: ContactListProps): number | null => {
  const [turnedTo, setTurnedTo] = useState(-1);
  if (turnedTo === selected) return null;
  setTurnedTo(selected);
  const place = selected < 0 ? -1 : list.lines.indexOf(selected);
  return place < 0 ? null : Math.floor(place / LINES_A_PAGE);
};

/** The list in pages: everything on a page is really there, for find-in-page and for reading aloud. */
const PagedLines = (props: ContactListProps) => {
  const { t } = useLingui();
  const { length } = props.list.lines;
  const pages = Math.max(1, Math.ceil(length / LINES_A_PAGE));
  const [wanted, setWanted] = useForQuestion(props.state, 0);
  const pageOfSelected = usePageOf(props);
  if (pageOfSelected !== null && pageOfSelected !== wanted) setWanted(pageOfSelected);
  const head = useRef<HTMLParagraphElement>(null);
  const page = Math.min(wanted, pages - 1);
  const shown = page + 1;
  const numbers = Array.from(
    { length: Math.min(LINES_A_PAGE, length - page * LINES_A_PAGE) },
    (_, nth) => page * LINES_A_PAGE + nth,
  );
  const turnTo = (next: number): void => {
    setWanted(next);
    head.current?.focus();
  };
  return (
    <>
      <p className="contact-list__page" tabIndex={-1} ref={head}>
        <Trans>
          Seite {shown} von {pages}
        </Trans>
      </p>
      <div role="list">
        {numbers.map((number) => (
          <ListLine key={props.list.lines[number]} {...props} number={number} />
        ))}
      </div>
      <nav className="contact-list__turn" aria-label={t`Seiten der Liste`}>
        <button
          type="button"
          className="button button--quiet"
          aria-disabled={page === 0}
          onClick={() => page > 0 && turnTo(page - 1)}
        >
          <Trans>Vorige Seite</Trans>
        </button>
        <button
          type="button"
          className="button button--quiet"
          aria-disabled={page === pages - 1}
          onClick={() => page < pages - 1 && turnTo(page + 1)}
        >
          <Trans>Nächste Seite</Trans>
        </button>
      </nav>
    </>
  );
};

/** On paper nobody points at anybody. */
const NOBODY = createHighlight(-1);

/** More fill a folder, and nobody reads them. */
const MOST_PRINTED = 500;

/** The list on paper: all of it, or as much as anybody reads, and how much is missing. */
const PrintedLines = (props: ContactListProps) => {
  const { printed, leftOut } = choosePrinted(props.list, MOST_PRINTED);
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
        {printed.map((number) => (
          <ListLine key={number} {...props} selected={-1} highlight={NOBODY} number={number} />
        ))}
      </div>
    </div>
  );
};

/** The contacts found: drawn as far as they are in view, or page by page for find-in-page and screen readers. */
export const ContactList = ({ isPaged, ...props }: ContactListProps & { readonly isPaged: boolean }) => {
  const { t } = useLingui();
  const list = useBeginning(props.state);
  const window = useRef<WindowVirtualizerHandle>(null);
  useRowInSight(props, list, window);
  const isPrinting = useIsPrinting();
  return (
    <section className="contact-list" ref={list} aria-label={t`Liste der Kontakte`} onKeyDown={goByArrow}>
      <div className="screen-only">
        {isPaged ? (
          <PagedLines {...props} />
        ) : props.list.lines.length > SHORT_LIST ? (
          <WindowedLines {...props} window={window} />
        ) : (
          <PlainLines {...props} />
        )}
      </div>
      {isPrinting && <PrintedLines {...props} />}
    </section>
  );
};
