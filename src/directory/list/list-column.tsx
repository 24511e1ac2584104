import { useRef } from "react";
import { DroppedNotice } from "../../address/dropped-notice.tsx";
import { ListSkeleton } from "../../ui/list-skeleton.tsx";
import { DataNotices } from "./data-notices.tsx";
import { DirectoryFailure } from "./directory-failure.tsx";
import { FilterForm } from "../filter/filter-form.tsx";
import { NEXT_IDS } from "./list-head.tsx";
import { FoundContacts, type Marking } from "./found-contacts.tsx";
import type { DirectoryResult } from "../directory-result.ts";
import type { DirectoryAddress } from "../directory-address.ts";

type ListColumnProps = Marking & {
  readonly address: DirectoryAddress;
  /** null while the contacts are not there yet. */
  readonly result: DirectoryResult | null;
  /** Why they are not, or could not be renewed; null while nothing has failed. */
  readonly failure: Error | null;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
};

/** What is said about the data, the filters, and the contacts they leave: one column that scrolls as a whole. */
export const ListColumn = ({ address, result, failure, isRetrying, onRetry, ...marking }: ListColumnProps) => {
  const scroller = useRef<HTMLDivElement>(null);
  return (
    <div className="directory__list-column" ref={scroller}>
      <DroppedNotice dropped={address.dropped} onTidyUp={address.tidyUp} nextIds={NEXT_IDS} />
      {result !== null && (
        <DataNotices index={result.index} staleBecause={failure} isRetrying={isRetrying} onRetry={onRetry} />
      )}
      <FilterForm address={address} index={result?.index ?? null} counts={result?.facets ?? null} />
      {result === null && failure === null && <ListSkeleton />}
      {result === null && failure !== null && (
        <DirectoryFailure error={failure} isRetrying={isRetrying} onRetry={onRetry} />
      )}
      {result !== null && <FoundContacts address={address} result={result} scroller={scroller} {...marking} />}
    </div>
  );
};
