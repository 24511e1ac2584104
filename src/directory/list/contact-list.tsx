import { useLingui } from "@lingui/react/macro";
import { type ComponentType, createElement, type RefObject, useEffect, useRef, useState } from "react";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import { type DirectoryState, toQuestion } from "../directory-address.ts";
import { laterPart } from "../../i18n/later-part.tsx";
import { ListSkeleton } from "../../ui/list-skeleton.tsx";
import { useIsPrinting } from "../../ui/use-is-printing.ts";
import { PrintedLines } from "./printed-lines.tsx";
import { PlainLines, SHORT_LIST } from "./plain-lines.tsx";
import type { ListLines } from "./list-entries.ts";

export type ContactListProps = {
  readonly index: ContactIndex;
  readonly list: ListLines;
  readonly state: DirectoryState;
  readonly today: Date;
  /** Positions; -1: none. */
  readonly selected: number;
  readonly highlighted: number;
  readonly onHighlight: (position: number) => void;
  /** The element that scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
};

type DrawLines = ComponentType<ContactListProps>;

/** How long contacts that are there wait for the code that draws many. */
const PATIENCE_MS = 5000;

let windowedLines: DrawLines | null = null;
/** Resolves when it has come, and also when it cannot be had; the next list then tries anew. */
const loadWindowedLines = async (): Promise<void> => {
  try {
    windowedLines ??= (await import("./windowed-lines.tsx")).WindowedLines;
  } catch {
    // Without it every line is drawn.
  }
};
// On its way from the start, beside the contacts.
void loadWindowedLines();

/**
 * What draws a long list; null while that is open. Once a row is drawn nothing else draws it, because a row that goes
 * between press and release does not open, and takes the keyboard with it.
 */
const useDrawLines = (): DrawLines | null => {
  const [drawLines, setDrawLines] = useState<DrawLines | null>(() => windowedLines);
  const isOpen = drawLines === null;
  useEffect(
    function decide() {
      if (!isOpen) return undefined;
      const settle = (): void => setDrawLines((decided: DrawLines | null) => decided ?? windowedLines ?? PlainLines);
      const timer = setTimeout(settle, PATIENCE_MS);
      void loadWindowedLines().then(settle);
      return function stopWaiting() {
        clearTimeout(timer);
      };
    },
    [isOpen],
  );
  return drawLines;
};

/** Another question shows its answer from the beginning: where somebody had got to was in the answer before. */
const useBeginning = ({ state, scroller }: ContactListProps): RefObject<HTMLElement | null> => {
  const list = useRef<HTMLElement>(null);
  const question = toQuestion(state);
  const answered = useRef(question);
  useEffect(
    function goToBeginning() {
      if (answered.current === question || list.current === null || scroller.current === null) return;
      answered.current = question;
      const { top } = list.current.getBoundingClientRect();
      if (top < scroller.current.getBoundingClientRect().top) list.current.scrollIntoView();
    },
    [question, scroller],
  );
  return list;
};

export const PagedLines = laterPart<ContactListProps>(async () => (await import("./paged-lines.tsx")).PagedLines);

/** The contacts found: drawn as far as they are in view, or page by page for find-in-page and screen readers. */
export const ContactList = ({ isPaged, ...props }: ContactListProps & { readonly isPaged: boolean }) => {
  const { t } = useLingui();
  const drawLong = useDrawLines();
  const drawLines = props.list.lines.length > SHORT_LIST ? drawLong : PlainLines;
  const list = useBeginning(props);
  const isPrinting = useIsPrinting();
  const lines = drawLines === null ? <ListSkeleton /> : createElement(drawLines, props);
  return (
    <section className="contact-list" ref={list} aria-label={t`Liste der Kontakte`}>
      <div className="screen-only">{isPaged ? <PagedLines {...props} /> : lines}</div>
      {isPrinting && <PrintedLines {...props} />}
    </section>
  );
};
