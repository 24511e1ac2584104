import { useMemo, useRef, useState } from "react";
import type { ContactIndex } from "../../contract/contact-index.ts";
import type { FilteredContacts } from "../../contract/filter-contacts.ts";
import { DroppedNotice } from "../ui/dropped-notice.tsx";
import { laterPart } from "../ui/later-part.tsx";
import { readStored, writeStored } from "../ui/stored-setting.ts";
import { ContactList } from "./contact-list.tsx";
import { DataNotices } from "./data-notices.tsx";
import { FilterForm } from "./filter-form.tsx";
import { groupByLand } from "./list-entries.ts";
import { ListHead } from "./list-head.tsx";
import type { DirectoryStateAndActions } from "./use-directory-state.ts";
import type { PlaceState } from "./use-place-result.ts";

const EmptyResult = laterPart(async () => (await import("./empty-result.tsx")).EmptyResult);

const PlaceBar = laterPart(async () => (await import("./place-bar.tsx")).PlaceBar);

export type ListColumnProps = {
  readonly directory: DirectoryStateAndActions;
  readonly index: ContactIndex;
  readonly filtered: FilteredContacts;
  readonly placeState: PlaceState;
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
export const ListColumn = ({ directory, index, filtered, placeState, today, ...props }: ListColumnProps) => {
  const scroller = useRef<HTMLDivElement>(null);
  const [isPaged, setIsPaged] = useState(() => readStored("list") === "paged");
  const byLand = useMemo(() => groupByLand(index, filtered), [index, filtered]);
  const found = placeState.kind === "found" ? placeState.result : null;
  const count = found?.count ?? filtered.rows.length;
  const choosePaged = (wanted: boolean): void => {
    writeStored("list", wanted ? "paged" : null);
    setIsPaged(wanted);
  };
  return (
    <div className="directory__list-column" ref={scroller}>
      <DroppedNotice dropped={directory.dropped} onTidyUp={directory.tidyUp} />
      <DataNotices
        index={index}
        staleBecause={props.staleBecause}
        isRetrying={props.isRetrying}
        onRetry={props.onRetry}
      />
      <FilterForm directory={directory} index={index} counts={filtered.facets} />
      {placeState.kind !== "none" && <PlaceBar directory={directory} placeState={placeState} />}
      <ListHead count={count} isPaged={isPaged} onPagedChange={choosePaged} />
      {count === 0 && found === null && <EmptyResult index={index} directory={directory} today={today} />}
      <ContactList
        isPaged={isPaged}
        index={index}
        list={found?.list ?? byLand}
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
