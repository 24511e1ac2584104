import { Trans } from "@lingui/react/macro";
import { type Collection, type CollectionFilter, filterCollection } from "../../contract/entries/collection.ts";
import type { FacetControl } from "../address/facet-control.ts";
import { RESULT_HEAD_ID } from "./collection-result.tsx";
import { WaysOut } from "../ui/ways-out.tsx";
import type { EntryListName } from "../../contract/entries/entry-registry.ts";
import { SuggestLink } from "./suggest-link.tsx";
import type { CollectionAddress } from "./collection-address.ts";

const MOST_WAYS_OUT = 4;

type CollectionEmptyProps<Row extends object> = {
  readonly list: EntryListName;
  readonly collection: Collection<Row>;
  readonly rows: readonly Row[];
  /** Said instead of the usual sentence where there are no rows. */
  readonly emptyText?: string | undefined;
  readonly state: CollectionAddress;
  readonly facets: readonly FacetControl[];
  readonly countText: (count: number) => string;
  readonly now: Date;
};

/** When nothing matches: which filter to drop, and what that would give. */
export const CollectionEmpty = <Row extends object>({
  list,
  collection,
  rows,
  emptyText,
  state,
  facets,
  countText,
  now,
}: CollectionEmptyProps<Row>) => {
  const { filter, choose, changeText, reset } = state;
  const countWith = (other: CollectionFilter): number => filterCollection(collection, rows, other, now).entries.length;
  const ways = [
    ...facets
      .filter(({ chosen }) => chosen.length > 0)
      .map(({ name, title, chosen, labelOf }) => ({
        key: name,
        label: `${title}: ${chosen.map(labelOf).join(", ")}`,
        count: countWith({ ...filter, chosen: { ...filter.chosen, [name]: [] } }),
        take: () => choose(name, []),
      })),
    ...(filter.text === ""
      ? []
      : [
          {
            key: "q",
            label: filter.text,
            count: countWith({ ...filter, text: "" }),
            take: () => changeText("", { replace: false }),
          },
        ]),
  ]
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, MOST_WAYS_OUT);
  return (
    <div className="empty-result">
      <p>
        {rows.length === 0 ? (
          (emptyText ?? <Trans>Hier ist noch nichts eingetragen.</Trans>)
        ) : ways.length > 0 ? (
          <Trans>Zu dieser Auswahl gibt es nichts. Mit einem Filter weniger:</Trans>
        ) : (
          <Trans>Zu dieser Auswahl gibt es nichts.</Trans>
        )}
      </p>
      {rows.length > 0 && (
        <WaysOut
          ways={ways.map(({ count, ...way }) => ({ ...way, countText: countText(count) }))}
          onReset={reset}
          nextId={RESULT_HEAD_ID}
        />
      )}
      <p>
        <SuggestLink list={list} filter={filter} />
      </p>
    </div>
  );
};
