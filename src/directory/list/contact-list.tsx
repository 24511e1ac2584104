import { useLingui } from "@lingui/react/macro";
import { type RefObject, useEffect, useRef } from "react";
import { toQuestion } from "../directory-address.ts";
import { useIsPrinting } from "../../ui/use-is-printing.ts";
import type { ContactListProps } from "./contact-list-props.ts";
import { PagedLines } from "./paged-lines.tsx";
import { PrintedLines } from "./printed-lines.tsx";
import { PlainLines, SHORT_LIST } from "./plain-lines.tsx";
import { WindowedLines } from "./windowed-lines.tsx";

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

/** The contacts found: drawn as far as they are in view, or page by page for find-in-page and screen readers. */
export const ContactList = ({ isPaged, ...props }: ContactListProps & { readonly isPaged: boolean }) => {
  const { t } = useLingui();
  const DrawnLines = isPaged ? PagedLines : props.list.lines.length > SHORT_LIST ? WindowedLines : PlainLines;
  const list = useBeginning(props);
  const isPrinting = useIsPrinting();
  return (
    <section className="contact-list" ref={list} aria-label={t`Liste der Kontakte`}>
      <div className="screen-only">
        <DrawnLines {...props} />
      </div>
      {isPrinting && <PrintedLines {...props} />}
    </section>
  );
};
