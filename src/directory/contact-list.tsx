import { useLingui } from "@lingui/react/macro";
import { type ComponentType, createElement, type RefObject, useEffect, useState } from "react";
import type { ContactIndex } from "../../contract/contact-index.ts";
import type { DirectoryState } from "./directory-url.ts";
import { laterPart } from "../ui/later-part.tsx";
import { FirstLines } from "./first-lines.tsx";
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

let windowedLines: DrawLines | null = null;
const loadWindowedLines = async (): Promise<void> => {
  try {
    windowedLines = (await import("./windowed-lines.tsx")).WindowedLines;
  } catch {
    // The beginning of the list stays; the pages and the filters lead to the rest.
  }
};
/** On its way from the start, beside the contacts. */
const loading = loadWindowedLines();

/**
 * What draws the list: its beginning until the code for all of it is there. Suspense would hold that code back for a
 * moment and bring it in with the first press, taking away the very row that is being pressed.
 */
const useDrawLines = (): DrawLines => {
  const [drawLines, setDrawLines] = useState<DrawLines>(() => windowedLines ?? FirstLines);
  useEffect(function followLoading() {
    let isShown = true;
    const follow = async (): Promise<void> => {
      await loading;
      if (isShown) setDrawLines(() => windowedLines ?? FirstLines);
    };
    void follow();
    return function stopFollowing() {
      isShown = false;
    };
  }, []);
  return drawLines;
};

const PagedLines = laterPart<ContactListProps>(async () => (await import("./paged-lines.tsx")).PagedLines);

/** The contacts found: drawn as far as they are in view, or page by page for find-in-page and screen readers. */
export const ContactList = ({ isPaged, ...props }: ContactListProps & { readonly isPaged: boolean }) => {
  const { t } = useLingui();
  const drawLines = useDrawLines();
  return (
    <section className="contact-list" aria-label={t`Liste der Kontakte`}>
      {isPaged ? <PagedLines {...props} /> : createElement(drawLines, props)}
    </section>
  );
};
