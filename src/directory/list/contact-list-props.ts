import type { RefObject } from "react";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import type { DirectoryState } from "../directory-address.ts";
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
