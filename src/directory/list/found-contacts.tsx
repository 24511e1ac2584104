import { type RefObject, useMemo, useState } from "react";
import { readStored, writeStored } from "../../ui/stored-setting.ts";
import { ContactList } from "./contact-list.tsx";
import { EmptyResult, SuggestContact } from "./empty-result.tsx";
import { groupByLand } from "./list-entries.ts";
import { ListHead } from "./list-head.tsx";
import { LazyLanguageOrder, LazyNobodyResponsible, LazyPlaceBar, LazyPlacelessNote } from "../place/place-lazy.tsx";
import type { DirectoryResult } from "../directory-result.ts";
import type { DirectoryAddress } from "../directory-address.ts";

/** Positions of the contacts pointed out in list and map alike; -1: none. */
export type Marking = {
  readonly selected: number;
  readonly highlighted: number;
  readonly onHighlight: (position: number) => void;
};

type FoundContactsProps = Marking & {
  readonly address: DirectoryAddress;
  readonly result: DirectoryResult;
  /** The element that scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
};

/** How many contacts the filters leave, and these contacts; or, where there are none, the ways out. */
export const FoundContacts = ({ address, result, ...list }: FoundContactsProps) => {
  const { index, filtered, place, found, context } = result;
  const [isPaged, setIsPaged] = useState(() => readStored("list") === "paged");
  const byLand = useMemo(() => groupByLand(index, filtered), [index, filtered]);
  const count = found?.count ?? filtered.rows.length;
  const choosePaged = (wanted: boolean): void => {
    writeStored("list", wanted ? "paged" : null);
    setIsPaged(wanted);
  };
  return (
    <>
      {place.kind !== "none" && <LazyPlaceBar address={address} choice={place} />}
      <ListHead count={count} isPaged={isPaged} onPagedChange={choosePaged} />
      {count === 0 && found === null && <EmptyResult address={address} result={result} />}
      {found !== null && <LazyNobodyResponsible address={address} result={result} found={found} />}
      {found !== null && <LazyLanguageOrder found={found} filter={address.state.filter} />}
      {found !== null && <LazyPlacelessNote found={found} filter={address.state.filter} />}
      <ContactList
        isPaged={isPaged}
        index={index}
        list={found?.list ?? byLand}
        state={address.state}
        today={context.today}
        {...list}
      />
      <SuggestContact address={address} />
    </>
  );
};
