import { Plural, Trans, useLingui } from "@lingui/react/macro";
import {
  type KeyboardEvent,
  memo,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { WindowVirtualizer, type WindowVirtualizerHandle } from "virtua";
import type { ContactIndex, ContactPosition } from "../../../contract/contact/contact-index.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { createHighlight, type Highlight } from "../../ui/highlight.ts";
import { useIsPrinting } from "../../ui/screen/use-is-printing.ts";
import { useMeasuredAnew } from "../../ui/screen/use-measured-anew.ts";
import { type DirectoryState, toDirectoryPath, toQuestion } from "../directory-address.ts";
import { LazyPlaceHead } from "../place/place-lazy.tsx";
import { ContactRow, rowLinkId } from "./contact-row.tsx";
import { findOpener, type Opener } from "./opener.ts";
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

/** Another question shows its answer from the beginning: where somebody had got to was in the answer before. */
const useBeginning = ({ state }: ContactListProps): RefObject<HTMLElement | null> => {
  const list = useRef<HTMLElement>(null);
  const question = toQuestion(state);
  const answered = useRef(question);
  useEffect(
    function goToBeginning() {
      if (answered.current === question) return undefined;
      answered.current = question;
      // In the frame that lays the list out anyway, instead of once more before it.
      const frame = requestAnimationFrame(() => {
        if (list.current !== null && list.current.getBoundingClientRect().top < 0) list.current.scrollIntoView();
      });
      return () => cancelAnimationFrame(frame);
    },
    [question],
  );
  return list;
};

const isInSight = (row: HTMLElement | null): boolean => {
  const { top = -1, bottom = -1 } = row?.getBoundingClientRect() ?? {};
  return top >= 0 && bottom <= innerHeight;
};

const FRAMES_TO_DRAW = 4;

/**
 * Brings the row of whoever is chosen elsewhere, on the map or by a link, into sight; where the details lie over the list,
 * as soon as they are closed.
 */
const useRowInSight = (
  { index, list, selected, opener }: ContactListProps,
  section: RefObject<HTMLElement | null>,
  window: RefObject<WindowVirtualizerHandle | null>,
): void => {
  const last = useRef(-1);
  const wasDrawn = useRef(false);
  const drawnOf = useEffectEvent((position: number) => document.getElementById(rowLinkId(index.ids[position])));
  const isOpenedAbove = useEffectEvent((position: number) => findOpener(opener, index.ids[position]) !== null);
  const bringIntoSight = useEffectEvent((position: number) => {
    const row = drawnOf(position);
    if (section.current?.getClientRects().length !== 1 || isInSight(row)) return;
    const place = list.lines.indexOf(position);
    if (place < 0) return;
    if (window.current === null) row?.scrollIntoView({ block: "center" });
    else window.current.scrollToIndex(place, { align: "center" });
  });
  useLayoutEffect(
    function noteRow() {
      // Before the page goes to the top of the details, and the list draws what would stand there.
      wasDrawn.current = selected >= 0 && drawnOf(selected) !== null;
    },
    [selected],
  );
  useEffect(
    function showRow() {
      const position = selected < 0 ? last.current : selected;
      // Who was chosen in the list itself has the row where the list was: it comes back there.
      last.current = wasDrawn.current ? -1 : selected;
      // Who was chosen in the answer above the rows is seen there, and the page stays where it was.
      if (position < 0 || isOpenedAbove(position)) return undefined;
      let frame = 0;
      // A list that comes back draws its rows some frames later; only a row far from there has to be scrolled to.
      const look = (frames: number): void => {
        if (frames === 0) bringIntoSight(position);
        else frame = requestAnimationFrame(() => look(frames - 1));
      };
      look(FRAMES_TO_DRAW);
      return () => cancelAnimationFrame(frame);
    },
    [selected],
  );
};

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * The arrows lead from row to row: scrolled by them, the row that has the keyboard would go out of sight, and out of a list
 * that draws only what is in view.
 */
const goByArrow = (event: KeyboardEvent<HTMLElement>): void => {
  const { key, currentTarget, target, altKey, ctrlKey, metaKey, shiftKey } = event;
  const own = target instanceof Element ? target.closest(".contact-row") : null;
  if (own === null || altKey || ctrlKey || metaKey || shiftKey) return;
  const rows = [...currentTarget.querySelectorAll(".contact-row")];
  const next = rows[rows.indexOf(own) + (STEPS[key] ?? 0)];
  if (next === undefined || next === own) return;
  event.preventDefault();
  next.querySelector("a")?.focus();
};

/** The contacts found: drawn as far as they are in view, or page by page for find-in-page and screen readers. */
export const ContactList = ({ isPaged, ...props }: ContactListProps & { readonly isPaged: boolean }) => {
  const { t } = useLingui();
  const list = useBeginning(props);
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
