import { lazy, Suspense, useMemo, useRef, useState } from "react";
import type { ContactIndex } from "../../contract/contact-index.ts";
import type { FilteredContacts } from "../../contract/filter-contacts.ts";
import { readStored, writeStored } from "../ui/stored-setting.ts";
import { ContactList } from "./contact-list.tsx";
import { DataNotices } from "./data-notices.tsx";
import { DroppedNotice } from "./dropped-notice.tsx";
import { FilterForm } from "./filter-form.tsx";
import { groupByLand } from "./list-entries.ts";
import { ListHead } from "./list-head.tsx";
import type { DirectoryStateAndActions } from "./use-directory-state.ts";

const EmptyResult = lazy(async () => ({ default: (await import("./empty-result.tsx")).EmptyResult }));

export type ListColumnProps = {
  readonly directory: DirectoryStateAndActions;
  readonly index: ContactIndex;
  readonly filtered: FilteredContacts;
  readonly today: Date;
  /** Why the data could not be renewed; null while they are as new as can be. */
  readonly staleBecause: Error | null;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
  /** Positions; -1: none. */
  readonly selected: number;
  readonly highlighted: number;
  readonly onHighlight: (position: number) => void;
};

/** What is said about the data, the filters, and the contacts they leave: one column that scrolls as a whole. */
export const ListColumn = ({ directory, index, filtered, today, ...props }: ListColumnProps) => {
  const scroller = useRef<HTMLDivElement>(null);
  const [isPaged, setIsPaged] = useState(() => readStored("list") === "paged");
  const list = useMemo(() => groupByLand(index, filtered), [index, filtered]);
  const choosePaged = (wanted: boolean): void => {
    writeStored("list", wanted ? "paged" : null);
    setIsPaged(wanted);
  };
  return (
    <div className="directory__list-column" ref={scroller}>
      <DroppedNotice directory={directory} />
      <DataNotices
        index={index}
        staleBecause={props.staleBecause}
        isRetrying={props.isRetrying}
        onRetry={props.onRetry}
      />
      <FilterForm directory={directory} counts={filtered.facets} />
      <ListHead count={filtered.rows.length} isPaged={isPaged} onPagedChange={choosePaged} />
      {filtered.rows.length === 0 && (
        <Suspense>
          <EmptyResult index={index} directory={directory} today={today} />
        </Suspense>
      )}
      <ContactList
        isPaged={isPaged}
        index={index}
        list={list}
        state={directory.state}
        today={today}
        selected={props.selected}
        highlighted={props.highlighted}
        onHighlight={props.onHighlight}
        scroller={scroller}
      />
    </div>
  );
};
