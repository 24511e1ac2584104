import { type FilterRules, filterEntries } from "../../../contract/entries/filter-entries.ts";
import { readForgiving } from "../../../contract/words/read-words.ts";
import type { Part, Stretch, Understanding } from "../../../contract/words/understanding.ts";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { z } from "zod/mini";
import { entryLists } from "../../../contract/entries/entry-lists.ts";
import type { EntryListName } from "../../../contract/entries/entry-registry.ts";
import { guidanceSchema } from "../../../contract/entries/guidance.ts";
import { entriesQuery } from "../../http/queries/entry-queries.ts";
import { Localized } from "../../i18n/localized.tsx";
import { useNow } from "../../ui/use-today.ts";

/** What a list can know of a phrase: of a place only where its entries are somewhere. */
const isKnownTo = <Row extends object>(
  { facets, alsoMeans }: FilterRules<Row>,
  knowsPlaces: boolean,
  { kind }: Part,
): boolean => {
  if (kind === "place") return knowsPlaces;
  return Object.values(facets).some(({ means }) => means === kind) || (alsoMeans !== undefined && kind in alsoMeans);
};

/**
 * The words of a phrase that a list can be searched by; empty where it knows none of them. What was not understood may
 * stand in its texts.
 */
const toListText = <Row extends object>(
  filterRules: FilterRules<Row>,
  { parts, rest }: Understanding,
  knowsPlaces: boolean,
): string => {
  const known = parts.filter((part) => isKnownTo(filterRules, knowsPlaces, part));
  if (!known.some(({ kind }) => kind !== "place") && rest.length === 0) return "";
  const stretches = new Map<number, Stretch>([...known, ...rest].map((stretch) => [stretch.from, stretch]));
  return [...stretches.values()]
    .toSorted((one, other) => one.from - other.from)
    .map(({ text }) => text)
    .join(" ");
};

/** How many entries of a list a text finds. */
const countFound = <Row extends object>(
  filterRules: FilterRules<Row>,
  rows: readonly Row[],
  text: string,
  now: Date,
): number =>
  text === "" ? 0 : filterEntries(filterRules, rows, { chosen: {}, text }, now, readForgiving).entries.length;

/** The lists whose entries say where they are. */
const KNOWS_PLACES: ReadonlySet<EntryListName> = new Set(["projects", "events"]);

type ListLinkProps<Row extends object> = {
  readonly list: EntryListName;
  readonly title: string;
  readonly filterRules: FilterRules<Row>;
  readonly rowSchema: z.ZodMiniType<Row>;
  readonly understood: Understanding;
};

/** The way to what one list has on a phrase; nothing where it has nothing. */
const ListLink = <Row extends object>({ list, title, filterRules, rowSchema, understood }: ListLinkProps<Row>) => {
  const now = useNow();
  const text = toListText(filterRules, understood, KNOWS_PLACES.has(list));
  const { data } = useQuery({ ...entriesQuery(list, rowSchema), enabled: text !== "" });
  const count = data === undefined ? 0 : countFound(filterRules, data.entries, text, now);
  if (count === 0) return null;
  return (
    <li>
      <Link to={{ pathname: `/${list}`, search: `?${new URLSearchParams({ q: text })}` }}>
        <Trans>
          {title} ({count})
        </Trans>
      </Link>
    </li>
  );
};

/** The paths of guidance that a phrase names, each by its title; what else is found of them is a list like the others. */
const PathLinks = ({ understood }: { readonly understood: Understanding }) => {
  const { data } = useQuery(entriesQuery("guidance", guidanceSchema));
  const named = new Set<string>(understood.parts.flatMap((part) => (part.kind === "guidance" ? part.value : [])));
  return (data?.entries ?? [])
    .filter(({ id }) => named.has(id))
    .map(({ id, title }) => (
      <li key={id}>
        <Link to={`/guidance/${id}`}>
          <Trans>Was tun?</Trans> <Localized text={title} />
        </Link>
      </li>
    ));
};

/** What the other lists have on a phrase: each with how much, and the way to it. */
export const Elsewhere = ({ understood }: { readonly understood: Understanding }) => {
  const { t } = useLingui();
  const hasPath = understood.parts.some(({ kind }) => kind === "guidance");
  const { guidance, materials, projects, events, experts } = entryLists;
  return (
    <ul className="elsewhere" aria-label={t`Auch dazu`}>
      {hasPath && <PathLinks understood={understood} />}
      {!hasPath && <ListLink list="guidance" title={t`Was tun?`} {...guidance} understood={understood} />}
      <ListLink list="materials" title={t`Materialien`} {...materials} understood={understood} />
      <ListLink list="projects" title={t`Projekte`} {...projects} understood={understood} />
      <ListLink list="events" title={t`Termine`} {...events} understood={understood} />
      <ListLink list="experts" title={t`Fachleute`} {...experts} understood={understood} />
    </ul>
  );
};
