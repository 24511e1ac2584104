import { type ReactNode, type RefObject, useMemo, useState } from "react";
import { Trans } from "@lingui/react/macro";
import type { ContactPosition } from "../../../contract/contact/contact-index.ts";
import { DroppedNotice } from "../../address/dropped-notice.tsx";
import { FilterButton } from "../../address/filter-button.tsx";
import type { PlaceChoice } from "../../place/known-place.ts";
import type { Highlight } from "../../ui/highlight.ts";
import { leadFocus } from "../../ui/screen/lead-focus.ts";
import { ListSkeleton } from "../../ui/list-skeleton.tsx";
import { useIdlePrefetch } from "../../ui/use-idle-prefetch.ts";
import { readStored, writeStored } from "../../ui/keeping/stored-setting.ts";
import { useIsWide } from "../../ui/screen/use-is-wide.ts";
import { type DirectoryAddress, type DirectoryState, START_STATE, toQuestion } from "../directory-address.ts";
import type { DirectoryResult } from "../directory-result.ts";
import { countFilters } from "../filter/count-filters.ts";
import {
  LazyActiveFilters,
  LazyDirectoryFilters,
  LazyEmptyResult,
  LazyPathsLine,
  LazySuggestContact,
} from "../filter/filter-lazy.tsx";
import {
  LazyAnswerCards,
  LazyLanguageOrder,
  LazyMiddleNote,
  LazyNobodyResponsible,
  LazyPlaceParts,
  LazyUnlocatedNote,
  LazyPlaceState,
} from "../place/place-lazy.tsx";
import { ANSWER_ID, SentenceForm } from "../sentence/sentence-form.tsx";
import { ContactList } from "./contact-list.tsx";
import { DataNotices, DirectoryFailure } from "./data-notices.tsx";
import { ListActions, ListHead, NEXT_IDS } from "./list-head.tsx";
import type { Opener } from "./place-in-list.ts";

/** Positions of the contacts pointed out in list and map alike; -1: none. */
export type Marking = {
  readonly selected: ContactPosition;
  readonly highlight: Highlight<ContactPosition>;
  /** Brings a contact into the map's sight, or with -1 all that were found. */
  readonly onShowOnMap: (position: ContactPosition) => void;
};

type FoundContactsProps = Marking & {
  readonly opener: Opener;
  readonly address: DirectoryAddress;
  readonly result: DirectoryResult;
};

/** What comes after the contacts: whoever knows the place does not wait for it. */
const Later = ({ waiting, children }: { readonly waiting: ReactNode; readonly children: ReactNode }) => {
  const [isTime, setIsTime] = useState(false);
  useIdlePrefetch(() => setIsTime(true));
  return isTime ? children : waiting;
};

const NO_QUESTION = toQuestion(START_STATE);

/** The way back to the beginning, where anything is asked for. */
const ResetButton = ({ address }: { readonly address: DirectoryAddress }) =>
  toQuestion(address.state) !== NO_QUESTION && (
    <button
      type="button"
      className="link-button"
      onClick={() => {
        leadFocus(...NEXT_IDS);
        writeStored("perspective", null);
        address.resetAll();
      }}
    >
      <Trans>Alles zurücksetzen</Trans>
    </button>
  );

/** The state without where the map was moved: it moves to whom one has chosen, and moving it draws no row again. */
const useUnmoved = ({ filter, place, radius, isMapWanted }: DirectoryState): DirectoryState =>
  useMemo(() => ({ filter, place, radius, isMapWanted, view: null }), [filter, place, radius, isMapWanted]);

/** How many contacts the question leaves, and these contacts; or, where there are none, the ways out. */
const FoundContacts = ({ address, result, ...list }: FoundContactsProps) => {
  const { index, filtered, found, context, facets } = result;
  const { state } = address;
  const { filter } = state;
  const isWide = useIsWide();
  const [isPaged, setIsPaged] = useState(() => readStored("list") === "paged");
  const [isSheetWanted, setIsSheetWanted] = useState(false);
  const [unfolded, setUnfolded] = useState<typeof found>(null);
  const isUnfolded = unfolded === found;
  const count = found?.count ?? filtered.rows.length;
  const unmoved = useUnmoved(state);
  const choosePaged = (wanted: boolean): void => {
    writeStored("list", wanted ? "paged" : null);
    setIsPaged(wanted);
  };
  const actions = <ListActions isPaged={isPaged} onPagedChange={choosePaged} hasLink={address.selectedId === null} />;
  const hasFilters = countFilters(state) > 0 || filter.text !== "";
  // On a small screen they stand below: the first contact comes first.
  const notes = found !== null && (
    <>
      <LazyLanguageOrder found={found} filter={filter} />
      <LazyUnlocatedNote found={found} filter={filter} />
      <LazyMiddleNote found={found} />
    </>
  );
  return (
    <>
      <ListHead
        count={count}
        everywhere={found === null ? filtered.everywhere : count}
        parts={found !== null && <LazyPlaceParts found={found} />}
        onShowOnMap={() => list.onShowOnMap(-1)}
      >
        {isSheetWanted ? (
          <LazyDirectoryFilters address={address} counts={facets} total={count} startsOpen>
            {!isWide && actions}
          </LazyDirectoryFilters>
        ) : (
          <FilterButton chosen={countFilters(state)} onPress={() => setIsSheetWanted(true)} />
        )}
        <ResetButton address={address} />
        {isWide && actions}
      </ListHead>
      {hasFilters && <LazyActiveFilters address={address} />}
      {count === 0 && found === null && <LazyEmptyResult address={address} index={index} context={context} />}
      {found !== null && <LazyNobodyResponsible address={address} index={index} context={context} found={found} />}
      {isWide && notes}
      <ContactList
        isPaged={isPaged}
        index={index}
        list={(isUnfolded ? found?.wholeList : null) ?? result.list}
        state={unmoved}
        today={context.today}
        onUnfold={() => setUnfolded(isUnfolded ? null : found)}
        {...list}
      />
      {!isWide && notes}
      <Later waiting={null}>
        <LazySuggestContact address={address} />
      </Later>
    </>
  );
};

type ListColumnProps = Marking & {
  readonly column: RefObject<HTMLDivElement | null>;
  readonly opener: Opener;
  readonly address: DirectoryAddress;
  /** null while the contacts are not there yet. */
  readonly result: DirectoryResult | null;
  /** The place in the address. */
  readonly place: PlaceChoice;
  /** Why they are not, or could not be renewed; null while nothing has failed. */
  readonly failure: Error | null;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
};

/** What is said about the data, the question, its answer, and the contacts it leaves: one column, as long as it is. */
export const ListColumn = ({ column, address, result, failure, isRetrying, onRetry, ...props }: ListColumnProps) => {
  const { place, ...marking } = props;
  const found = result?.found ?? null;
  return (
    <div className="directory__list-column" ref={column}>
      <DroppedNotice dropped={address.dropped} onTidyUp={address.tidyUp} nextIds={NEXT_IDS} />
      {result !== null && (
        <DataNotices index={result.index} staleBecause={failure} isRetrying={isRetrying} onRetry={onRetry} />
      )}
      <SentenceForm address={address} index={result?.index ?? null} counts={result?.facets ?? null} place={place} />
      {address.state.place === null ? (
        <Later waiting={<div className="paths-line" />}>
          <LazyPathsLine />
        </Later>
      ) : (
        <div className="answers" id={ANSWER_ID} tabIndex={-1}>
          <LazyPlaceState choice={place} />
          {result !== null && found !== null && (
            <LazyAnswerCards address={address} index={result.index} found={found} />
          )}
        </div>
      )}
      {result === null && failure === null && <ListSkeleton />}
      {result === null && failure !== null && (
        <DirectoryFailure error={failure} isRetrying={isRetrying} onRetry={onRetry} />
      )}
      {result !== null && <FoundContacts address={address} result={result} {...marking} />}
    </div>
  );
};
