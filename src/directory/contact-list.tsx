import { useLingui } from "@lingui/react/macro";
import { type ComponentType, createElement, type RefObject, useEffect, useRef, useState } from "react";
import type { ContactIndex } from "../../contract/contact-index.ts";
import type { DirectoryState } from "./directory-url.ts";
import { laterPart } from "../ui/later-part.tsx";
import { FIRST_LINES, PlainLines } from "./plain-lines.tsx";
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

/** What draws long lists: on its way, there, or not to be had. */
type LongList = { readonly state: "loading" | "failed" } | { readonly state: "there"; readonly draw: DrawLines };

let longList: LongList = { state: "loading" };
const loadWindowedLines = async (): Promise<void> => {
  try {
    longList = { state: "there", draw: (await import("./windowed-lines.tsx")).WindowedLines };
  } catch {
    longList = { state: "failed" };
  }
};
/** On its way from the start, beside the contacts. */
const loading = loadWindowedLines();

/** Resolves when no row is being pressed: a row that goes between press and release would not open. */
const untilReleased = async (list: Element | null): Promise<void> => {
  if (list?.matches(":active") !== true) return;
  await new Promise<void>((resolve) => {
    // The click follows the release.
    addEventListener("pointerup", () => setTimeout(resolve), { once: true });
  });
};

const useLongList = (list: RefObject<HTMLElement | null>): LongList => {
  const [known, setKnown] = useState(longList);
  useEffect(
    function followLoading() {
      let isShown = true;
      const follow = async (): Promise<void> => {
        await loading;
        await untilReleased(list.current);
        if (isShown) setKnown(longList);
      };
      void follow();
      return function stopFollowing() {
        isShown = false;
      };
    },
    [list],
  );
  return known;
};

const PagedLines = laterPart<ContactListProps>(async () => (await import("./paged-lines.tsx")).PagedLines);

/** The contacts found: drawn as far as they are in view, or page by page for find-in-page and screen readers. */
export const ContactList = ({ isPaged, ...props }: ContactListProps & { readonly isPaged: boolean }) => {
  const { t } = useLingui();
  const section = useRef<HTMLElement>(null);
  const known = useLongList(section);
  const isShort = props.list.lines.length <= FIRST_LINES;
  return (
    <section className="contact-list" aria-label={t`Liste der Kontakte`} ref={section}>
      {isPaged && <PagedLines {...props} />}
      {!isPaged && known.state === "there" && !isShort && createElement(known.draw, props)}
      {!isPaged && (known.state !== "there" || isShort) && <PlainLines {...props} leadsOn={known.state === "failed"} />}
    </section>
  );
};
