import { Trans, useLingui } from "@lingui/react/macro";
import { type RefObject, useState } from "react";
import type { ContactIndex } from "../../contract/contact-index.ts";
import { readStored, writeStored } from "../ui/stored-setting.ts";
import type { DirectoryState } from "./directory-url.ts";
import type { ListLines } from "./list-entries.ts";
import { PagedLines } from "./paged-lines.tsx";
import { WindowedLines } from "./windowed-lines.tsx";

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

/** The contacts found: drawn as far as they are in view, or page by page for find-in-page and screen readers. */
export const ContactList = (props: ContactListProps) => {
  const { t } = useLingui();
  const [isPaged, setIsPaged] = useState(() => readStored("list") === "paged");
  const toggle = (): void => {
    writeStored("list", isPaged ? null : "paged");
    setIsPaged(!isPaged);
  };
  return (
    <section className="contact-list" aria-label={t`Liste der Kontakte`}>
      <p className="contact-list__mode">
        <button type="button" className="link-button" aria-pressed={isPaged} onClick={toggle}>
          <Trans>Seitenweise zeigen</Trans>
        </button>
      </p>
      {isPaged ? <PagedLines {...props} /> : <WindowedLines {...props} />}
    </section>
  );
};
