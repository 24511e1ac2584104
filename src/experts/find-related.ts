import type { Expert } from "../../contract/entries/expert.ts";

const MOST_RELATED = 4;

const countShared = <Value>(some: readonly Value[], others: readonly Value[]): number =>
  some.filter((value) => others.includes(value)).length;

/**
 * Others who know about the same: at least one topic in common and one Land to meet in; most topics in common first,
 * then most Länder, then as listed.
 */
export const findRelated = (expert: Expert, all: readonly Expert[]): Expert[] =>
  all
    .map((other) => ({
      other,
      topics: countShared(expert.topics, other.topics),
      lands: countShared(expert.lands, other.lands),
    }))
    .filter(({ other, topics, lands }) => other.id !== expert.id && topics > 0 && lands > 0)
    .toSorted((one, next) => next.topics - one.topics || next.lands - one.lands)
    .slice(0, MOST_RELATED)
    .map(({ other }) => other);
