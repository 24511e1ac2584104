import { type RefObject, useEffect, useRef } from "react";
import type { ContactId } from "../../../contract/contact/contact-id.ts";

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
export const findOpener = ({ current }: Opener, id: ContactId | undefined): HTMLAnchorElement | null =>
  current !== null && current.isConnected && current.pathname.endsWith(`/contacts/${id}`) ? current : null;
