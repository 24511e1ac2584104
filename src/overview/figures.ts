import { countGaps, staleShareOf, totalOf } from "../../contract/entries/gaps.ts";
import { LAND_CODES, type LandCode } from "../../contract/lists/land.ts";
import type { Overview, OverviewCell, OverviewCounts } from "../../contract/entries/overview.ts";
import type { SearchableSide } from "../../contract/lists/side.ts";
import { type Topic, TOPICS } from "../../contract/lists/topic.ts";
import type { ShownFigures, Sort } from "./overview-address.ts";

/** What is known of one Land: its contacts, and for how many of the chosen topics a counterpart is missing. */
export type LandFigures = OverviewCounts & { readonly land: LandCode; readonly missing: number };

/** The figures of the chosen Länder and topics. */
export type Figures = {
  readonly lands: readonly LandFigures[];
  readonly landCodes: readonly LandCode[];
  readonly topics: readonly Topic[];
  readonly cells: readonly OverviewCell[];
  readonly cellAt: (land: LandCode, topic: Topic) => OverviewCell;
};

const pick = <Value extends string>(values: readonly Value[], chosen: readonly string[] = []): readonly Value[] =>
  chosen.length === 0 ? values : values.filter((value) => chosen.includes(value));

const NOBODY = { securityAuthorities: 0, muslimOrganizations: 0, stale: 0 } as const;

/** Narrows the overview to the chosen Länder and topics; none chosen means all. */
export const chooseFigures = (
  { lands, cells }: Overview,
  chosen: Readonly<Record<string, readonly string[]>>,
): Figures => {
  const landCodes = pick(LAND_CODES, chosen["land"]);
  const topics = pick(TOPICS, chosen["topic"]);
  const byKey = new Map(cells.map((cell) => [`${cell.land} ${cell.topic}`, cell]));
  const cellAt = (land: LandCode, topic: Topic): OverviewCell =>
    byKey.get(`${land} ${topic}`) ?? { land, topic, ...NOBODY };
  const cellsOf = (land: LandCode): OverviewCell[] => topics.map((topic) => cellAt(land, topic));
  return {
    landCodes,
    topics,
    cells: landCodes.flatMap(cellsOf),
    cellAt,
    lands: landCodes.map((land) => ({
      ...NOBODY,
      ...lands.find((other) => other.land === land),
      land,
      missing: countGaps(cellsOf(land))["counterpart-missing"],
    })),
  };
};

/** One side's contacts. */
export const countOf = (counts: OverviewCounts, side: SearchableSide): number =>
  side === "security-authority" ? counts.securityAuthorities : counts.muslimOrganizations;

/** The figure of a Land or cell that is shown; null where there is nobody whose share could be told. */
export const figureOf = (shown: Exclude<ShownFigures, "gaps">, counts: OverviewCounts): number | null => {
  if (shown === "stale") return staleShareOf(counts);
  return countOf(counts, shown === "authorities" ? "security-authority" : "muslim-organization");
};

/** What the map shows of a Land. */
export const landFigureOf = (shown: ShownFigures, land: Omit<LandFigures, "land">): number | null =>
  shown === "gaps" ? land.missing : figureOf(shown, land);

/** The Länder in the wanted order: by name as they come, by figures the largest first. */
export const sortLands = (lands: readonly LandFigures[], sort: Sort): readonly LandFigures[] => {
  if (sort === "land") return lands;
  const figure = (land: LandFigures): number => landFigureOf(sort === "missing" ? "gaps" : sort, land) ?? -1;
  return lands.toSorted((one, other) => figure(other) - figure(one));
};

/** Contacts and stale ones of all Länder together. */
export const sumOf = (lands: readonly LandFigures[]): OverviewCounts => ({
  securityAuthorities: lands.reduce((sum, land) => sum + land.securityAuthorities, 0),
  muslimOrganizations: lands.reduce((sum, land) => sum + land.muslimOrganizations, 0),
  stale: lands.reduce((sum, land) => sum + land.stale, 0),
});

export const hasContacts = ({ lands }: Overview): boolean => lands.some((land) => totalOf(land) > 0);
