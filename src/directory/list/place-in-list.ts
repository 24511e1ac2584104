import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import type { WindowVirtualizerHandle } from "virtua";
import type { ContactId } from "../../../contract/contact/contact-id.ts";
import type { ContactIndex, ContactPosition } from "../../../contract/contact/contact-index.ts";
import { leadFocus } from "../../ui/screen/lead-focus.ts";
import { type DirectoryState, toQuestion } from "../directory-address.ts";
import { rowLinkId } from "./contact-row.tsx";
import { NEXT_IDS } from "./list-head.tsx";
import type { ListLines } from "./list-lines.ts";

/** The link in the column of the list that was pressed last, and is no row: one of the answer above them; else null. */
export type Opener = RefObject<HTMLAnchorElement | null>;

/** Keeps by which link details were opened. The focus does not tell: not every browser gives it to a link that is tapped. */
export const useOpener = (column: RefObject<HTMLElement | null>): Opener => {
  const opener = useRef<HTMLAnchorElement>(null);
  useEffect(
    function notePresses() {
      const note = ({ target }: Event): void => {
        const link = target instanceof Element ? target.closest("a") : null;
        opener.current = link === null || link.closest(".contact-row") !== null ? null : link;
      };
      const root = column.current;
      root?.addEventListener("click", note, { capture: true });
      return () => root?.removeEventListener("click", note, { capture: true });
    },
    [column],
  );
  return opener;
};

/** The link that opened the details of a contact, while it is there; null where they were opened otherwise. */
const findOpener = ({ current }: Opener, id: ContactId | undefined): HTMLAnchorElement | null =>
  current !== null && current.isConnected && current.pathname.endsWith(`/contacts/${id}`) ? current : null;

const FRAMES_TO_SCROLL = 20;

/** When the details close, the keyboard goes on where they were opened, else at their row, unless it has gone on elsewhere. */
export const useFocusReturn = (selectedId: ContactId | null, opener: Opener): void => {
  const previous = useRef(selectedId);
  useEffect(
    function returnFocusToRow() {
      const opened = previous.current;
      previous.current = selectedId;
      if (selectedId !== null || opened === null) return undefined;
      let frame = 0;
      // The list draws the rows of the place it comes back to in some frames, one far from it after scrolling there; and
      // while a row is being measured it is hidden, and takes no keyboard.
      const lead = (frames: number): void => {
        if (document.activeElement !== document.body) return;
        const row = findOpener(opener, opened) ?? document.getElementById(rowLinkId(opened));
        row?.focus();
        if (row !== null && row === document.activeElement) return;
        if (frames > 0) frame = requestAnimationFrame(() => lead(frames - 1));
        else leadFocus(...NEXT_IDS);
      };
      frame = requestAnimationFrame(() => lead(FRAMES_TO_SCROLL));
      return () => cancelAnimationFrame(frame);
    },
    [selectedId, opener],
  );
};

type RowInSightOf = {
  readonly index: ContactIndex;
  readonly list: ListLines;
  /** A position; -1: none. */
  readonly selected: ContactPosition;
  readonly opener: Opener;
};

/** Another question shows its answer from the beginning: where somebody had got to was in the answer before. */
export const useBeginning = (state: DirectoryState): RefObject<HTMLElement | null> => {
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
export const useRowInSight = (
  { index, list, selected, opener }: RowInSightOf,
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
export const goByArrow = (event: KeyboardEvent<HTMLElement>): void => {
  const { key, currentTarget, target, altKey, ctrlKey, metaKey, shiftKey } = event;
  const own = target instanceof Element ? target.closest(".contact-row") : null;
  if (own === null || altKey || ctrlKey || metaKey || shiftKey) return;
  const rows = [...currentTarget.querySelectorAll(".contact-row")];
  const next = rows[rows.indexOf(own) + (STEPS[key] ?? 0)];
  if (next === undefined || next === own) return;
  event.preventDefault();
  next.querySelector("a")?.focus();
};
