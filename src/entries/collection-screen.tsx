import "./screen.css";
import type { EntryListName } from "../../contract/entries/entry-registry.ts";
import { useQuery } from "@tanstack/react-query";
import { Trans } from "@lingui/react/macro";
import { type ReactNode, useMemo } from "react";
import type { z } from "zod/mini";
import { type Collection, filterCollection, type FilteredEntries } from "../../contract/entries/collection.ts";
import { toFailure } from "../http/request-error.ts";
import { DroppedNotice } from "../address/dropped-notice.tsx";
import type { FacetControl } from "../address/facet-control.ts";
import { ListSkeleton } from "../ui/list-skeleton.tsx";
import { LoadFailure } from "../ui/load-failure.tsx";
import { useStandingError } from "../ui/use-standing-error.ts";
import { useNow } from "../ui/use-today.ts";
import { CollectionEmpty } from "./collection-empty.tsx";
import { CollectionForm } from "./collection-form.tsx";
import { CollectionResult, RESULT_HEAD_ID } from "./collection-result.tsx";
import { entriesQuery } from "../http/entry-queries.ts";
import { PAGE_HEADING_ID, PageHeading } from "../ui/page-heading.tsx";
import { SuggestLink } from "./suggest-link.tsx";
import { useReturnToRow } from "./use-return-to-row.ts";
import { type CollectionAddress, useCollectionAddress } from "./collection-address.ts";

/** What a facet and its values are called. */
export type FacetText = { readonly title: string; readonly labelOf: (value: string) => string };

/** How a screen shows one part of its list at a time, or shows it in a form of its own. */
type CollectionView<Row> = {
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

export type CollectionScreenProps<Row extends object> = {
  readonly list: EntryListName;
  readonly collection: Collection<Row>;
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
  readonly actions?: (found: readonly Row[], state: CollectionAddress) => ReactNode;
  /** Without it the whole list is shown. */
  readonly view?: CollectionView<Row>;
};

const NEXT_IDS = [PAGE_HEADING_ID];
const NONE: readonly string[] = [];
const pickAll = <Row,>(rows: readonly Row[]): readonly Row[] => rows;

/** The facets of a list as they are shown; without `counts` while the entries are not there yet. */
const toFacetControls = <Row extends object>(
  collection: Collection<Row>,
  texts: CollectionScreenProps<Row>["facetTexts"],
  { filter }: CollectionAddress,
  counts: FilteredEntries<Row>["counts"] | undefined,
): FacetControl[] =>
  Object.entries(collection.facets).map(([name, { values }]) => ({
    name,
    title: texts[name]?.title ?? name,
    labelOf: (value) => texts[name]?.labelOf(value) ?? value,
    values,
    chosen: filter.chosen[name] ?? [],
    counts: counts?.[name],
  }));

/** A screen that lists entries: heading, filters, what was found; with its loading, failing and empty states. */
export const CollectionScreen = <Row extends object>({
  list,
  collection,
  rowSchema,
  title,
  intro,
  facetTexts,
  searchLabel,
  countText,
  children,
  actions,
  view,
}: CollectionScreenProps<Row>) => {
  const state = useCollectionAddress(collection);
  const now = useNow();
  const query = useQuery(entriesQuery(list, rowSchema));
  const { data, isFetching, refetch } = query;
  const error = useStandingError(query);
  const pick = view?.pick ?? pickAll;
  const rows = useMemo(() => (data === undefined ? undefined : pick(data.entries, now)), [data, pick, now]);
  const filtered = useMemo(
    () => (rows === undefined ? null : filterCollection(collection, rows, state.filter, now)),
    [collection, rows, state.filter, now],
  );
  useReturnToRow(list, filtered !== null);
  const facets = toFacetControls(collection, facetTexts, state, filtered?.counts);
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
      <CollectionForm state={state} facets={facets} searchLabel={searchLabel} countText={countText} />
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
        <CollectionResult
          found={filtered.entries}
          unreadable={data.unreadable}
          countText={countText}
          suggestion={<SuggestLink list={list} filter={state.filter} />}
          actions={actions?.(filtered.entries, state)}
        >
          {(filtered.entries.length > 0 || view?.isAlwaysDrawn === true) && children(filtered.entries, now)}
          {filtered.entries.length === 0 && (
            <CollectionEmpty
              list={list}
              collection={collection}
              rows={rows}
              {...(data.entries.length === 0 ? {} : { emptyText: view?.emptyText })}
              state={state}
              facets={facets}
              countText={countText}
              now={now}
            />
          )}
        </CollectionResult>
      )}
    </main>
  );
};
