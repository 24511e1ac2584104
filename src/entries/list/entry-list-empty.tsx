import { Trans } from "@lingui/react/macro";
import { type FilterRules, type EntryFilter, filterEntries } from "../../../contract/entries/filter-entries.ts";
import type { ReadText } from "../../../contract/text-units.ts";
import type { FacetControl } from "../../address/facet-control.ts";
import { RESULT_HEAD_ID } from "./entry-list-result.tsx";
import { WaysOut } from "../../ui/failure/ways-out.tsx";
import type { EntryListName } from "../../../contract/entries/entry-registry.ts";
import { SuggestLink } from "../screen/suggest-link.tsx";
import type { EntryListAddress } from "./entry-list-address.ts";

const MOST_WAYS_OUT = 4;
/** So many other values of a facet are named, those with most entries. */
const MOST_INSTEAD = 2;
/** The facet whose other values may serve, too: who speaks English is a help where nobody speaks Turkish. */
const EXCHANGEABLE = "language";

/** The text without one of the things it asks for, for each of them; none where it asks for one only. */
const leaveOneOut = (text: string): readonly { readonly left: string; readonly out: string }[] => {
  const words = text.split(/\s+/u).filter((word) => word !== "");
  return words.length < 2
    ? []
    : words.map((out, at) => ({ out, left: words.filter((_, other) => other !== at).join(" ") }));
};

/** The values that would find something in the stead of the chosen ones. */
const listInstead = (
  { name, values, chosen, labelOf }: FacetControl,
  counts: readonly number[],
  choose: EntryListAddress["choose"],
) =>
  name !== EXCHANGEABLE || chosen.length === 0
    ? []
    : values
        .map((value, at) => ({
          key: `${name} ${value}`,
          label: chosen.map(labelOf).join(", "),
          instead: labelOf(value),
          count: counts[at] ?? 0,
          take: () => choose(name, [value]),
        }))
        .toSorted((one, other) => other.count - one.count)
        .slice(0, MOST_INSTEAD);

type EntryListEmptyProps<Row extends object> = {
  readonly list: EntryListName;
  readonly filterRules: FilterRules<Row>;
  readonly rows: readonly Row[];
  /** Said instead of the usual sentence where there are no rows. */
  readonly emptyText?: string | undefined;
  readonly state: EntryListAddress;
  readonly facets: readonly FacetControl[];
  readonly countText: (count: number) => string;
  readonly now: Date;
  /** What the words of the text mean. */
  readonly read: ReadText;
};

/** When nothing matches: which filter to drop, and what that would give. */
export const EntryListEmpty = <Row extends object>({
  list,
  filterRules,
  rows,
  emptyText,
  state,
  facets,
  countText,
  now,
  read,
}: EntryListEmptyProps<Row>) => {
  const { filter, choose, changeText, reset } = state;
  const countWith = (other: EntryFilter): number => filterEntries(filterRules, rows, other, now, read).entries.length;
  const { counts } = filterEntries(filterRules, rows, filter, now, read);
  const exchanged = facets.flatMap((facet) => listInstead(facet, counts[facet.name] ?? [], choose));
  const dropped = [
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
    ...leaveOneOut(filter.text).map(({ out, left }) => ({
      key: `q ${out}`,
      label: out,
      count: countWith({ ...filter, text: left }),
      take: () => changeText(left, { replace: false }),
    })),
  ];
  // What is nearest to the question comes first: something in the stead of one value, else all but one of its parts.
  const ways = [...exchanged, ...dropped.toSorted((one, other) => one.count - other.count)]
    .filter(({ count }) => count > 0)
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
