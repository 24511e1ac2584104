import "../screen.css";
import type { EntryListName } from "../../../contract/entries/entry-registry.ts";
import { useQuery } from "@tanstack/react-query";
import { Trans } from "@lingui/react/macro";
import { type ReactNode, useMemo } from "react";
import type { z } from "zod/mini";
import {
  type FilterRules,
  type EntryFilter,
  filterEntries,
  type FilteredEntries,
} from "../../../contract/entries/filter-entries.ts";
import { readPlainText } from "../../../contract/text-units.ts";
import { toFailure } from "../../http/request-error.ts";
import { DroppedNotice } from "../../address/dropped-notice.tsx";
import type { FacetControl } from "../../address/facet-control.ts";
import { ListSkeleton } from "../../ui/list-skeleton.tsx";
import { LoadFailure } from "../../ui/failure/load-failure.tsx";
import { useStandingError } from "../../ui/failure/use-standing-error.ts";
import { useNow } from "../../ui/use-today.ts";
import { EntryListEmpty } from "./entry-list-empty.tsx";
import { EntryListForm } from "./entry-list-form.tsx";
import { EntryListResult, RESULT_HEAD_ID } from "./entry-list-result.tsx";
import { entriesQuery } from "../../http/queries/entry-queries.ts";
import { PAGE_HEADING_ID, PageHeading } from "../../ui/screen/page-heading.tsx";
import { ReadAs } from "./read-as.tsx";
import { SuggestLink } from "../screen/suggest-link.tsx";
import { useReadText } from "./use-read-text.ts";
import { useReturnToRow } from "./use-return-to-row.ts";
import { type EntryListAddress, useEntryListAddress } from "./entry-list-address.ts";

/** What a facet and its values are called. */
export type FacetText = { readonly title: string; readonly labelOf: (value: string) => string };

/** How a screen shows one part of its list at a time, or shows it in a form of its own. */
type EntryListView<Row> = {
  /** The entries of this part, the only ones that are filtered and counted. */
  readonly pick: (rows: readonly Row[], now: Date) => readonly Row[];
  /** What leads from one part or form to another; it stands below the filters. */
  readonly switches: ReactNode;
  /** Said where the part has no entries, whatever the filters are. */
  readonly emptyText: string;
  /** Whether what was found is drawn even if it is nothing, as a month without events is. */
  readonly isAlwaysDrawn: boolean;
  /** What the screen reads from the address itself and did not understand, such as `month=2026-13`. */
  readonly dropped: readonly string[];
  readonly tidyUp: () => void;
};

export type EntryListScreenProps<Row extends object> = {
  readonly list: EntryListName;
  readonly filterRules: FilterRules<Row>;
  readonly rowSchema: z.ZodMiniType<Row>;
  readonly title: string;
  /** One or two sentences: what is to be found here, and for whom. */
  readonly intro: ReactNode;
  /** By the name of the facet. */
  readonly facetTexts: Readonly<Record<string, FacetText>>;
  readonly searchLabel: string;
  /** "3 Projekte"; also says "Keine Projekte". */
  readonly countText: (count: number) => string;
  /** What was found, once it is there; the order is the backend's. */
  readonly children: (found: readonly Row[], now: Date) => ReactNode;
  /** Beside the copied link, e.g. a download of what was found. */
  readonly actions?: (found: readonly Row[], state: EntryListAddress) => ReactNode;
  /** Without it the whole list is shown. */
  readonly view?: EntryListView<Row>;
};

const NEXT_IDS = [PAGE_HEADING_ID];
const NONE: readonly string[] = [];
const pickAll = <Row,>(rows: readonly Row[]): readonly Row[] => rows;

/** The facets of a list as they are shown; without `counts` while the entries are not there yet. */
const toFacetControls = <Row extends object>(
  filterRules: FilterRules<Row>,
  texts: EntryListScreenProps<Row>["facetTexts"],
  { filter }: EntryListAddress,
  counts: FilteredEntries<Row>["counts"] | undefined,
): FacetControl[] =>
  Object.entries(filterRules.facets).map(([name, { values }]) => ({
    name,
    title: texts[name]?.title ?? name,
    labelOf: (value) => texts[name]?.labelOf(value) ?? value,
    values,
    chosen: filter.chosen[name] ?? [],
    counts: counts?.[name],
  }));

/** The rows that pass the filter, and how its text is read; null before it is known what the first text's words mean. */
const useFiltered = <Row extends object>(
  filterRules: FilterRules<Row>,
  rows: readonly Row[] | undefined,
  filter: EntryFilter,
  now: Date,
) => {
  const { text = null, read = readPlainText } = useReadText(filter.text, "readForgiving") ?? {};
  const filtered = useMemo(
    () =>
      rows === undefined || text === null ? null : filterEntries(filterRules, rows, { ...filter, text }, now, read),
    [filterRules, rows, filter, text, now, read],
  );
  return { filtered, read } as const;
};

/** A screen that lists entries: heading, filters, what was found; with its loading, failing and empty states. */
export const EntryListScreen = <Row extends object>({
  list,
  filterRules,
  rowSchema,
  title,
  intro,
  facetTexts,
  searchLabel,
  countText,
  children,
  actions,
  view,
}: EntryListScreenProps<Row>) => {
  const state = useEntryListAddress(filterRules);
  const now = useNow();
  const query = useQuery(entriesQuery(list, rowSchema));
  const { data, isFetching, refetch } = query;
  const error = useStandingError(query);
  const pick = view?.pick ?? pickAll;
  const rows = useMemo(() => (data === undefined ? undefined : pick(data.entries, now)), [data, pick, now]);
  const { filtered, read } = useFiltered(filterRules, rows, state.filter, now);
  useReturnToRow(list, filtered !== null);
  const facets = toFacetControls(filterRules, facetTexts, state, filtered?.counts);
  const found = filtered === null ? undefined : countText(filtered.entries.length);
  return (
    <main className="screen" id="main">
      <DroppedNotice
        dropped={[...state.dropped, ...(view?.dropped ?? NONE)]}
        onTidyUp={() => {
          state.tidyUp();
          view?.tidyUp();
        }}
        nextIds={NEXT_IDS}
      />
      <div className="screen__head">
        <PageHeading title={title} />
        <div className="screen__intro">{intro}</div>
      </div>
      <EntryListForm state={state} facets={facets} searchLabel={searchLabel} countText={countText} found={found} />
      <ReadAs filterRules={filterRules} facets={facets} units={read(state.filter.text)} />
      {view?.switches}
      {error !== null && (
        <LoadFailure
          title={<Trans>Diese Liste konnte nicht geladen werden</Trans>}
          failure={toFailure(error)}
          isRetrying={isFetching}
          onRetry={() => void refetch()}
          nextId={RESULT_HEAD_ID}
        />
      )}
      {filtered === null && error === null && <ListSkeleton />}
      {data !== undefined && rows !== undefined && filtered !== null && (
        <EntryListResult
          found={filtered.entries}
          unreadable={data.unreadable}
          countText={countText}
          suggestion={<SuggestLink list={list} filter={state.filter} />}
          actions={actions?.(filtered.entries, state)}
        >
          {(filtered.entries.length > 0 || view?.isAlwaysDrawn === true) && children(filtered.entries, now)}
          {filtered.entries.length === 0 && (
            <EntryListEmpty
              list={list}
              filterRules={filterRules}
              rows={rows}
              {...(data.entries.length === 0 ? {} : { emptyText: view?.emptyText })}
              state={state}
              facets={facets}
              countText={countText}
              now={now}
              read={read}
            />
          )}
        </EntryListResult>
      )}
    </main>
  );
};
