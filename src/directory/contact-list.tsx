import { useLingui } from "@lingui/react/macro";
import type { RefObject } from "react";
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

const WindowedLines = laterPart<ContactListProps>(async () => (await import("./windowed-lines.tsx")).WindowedLines, {
  waiting: (props) => <FirstLines {...props} />,
});
const PagedLines = laterPart<ContactListProps>(async () => (await import("./paged-lines.tsx")).PagedLines);

/** The contacts found: drawn as far as they are in view, or page by page for find-in-page and screen readers. */
export const ContactList = ({ isPaged, ...props }: ContactListProps & { readonly isPaged: boolean }) => {
  const { t } = useLingui();
  return (
    <section className="contact-list" aria-label={t`Liste der Kontakte`}>
      {isPaged ? <PagedLines {...props} /> : <WindowedLines {...props} />}
    </section>
  );
};
