import { foldQuery, spellUmlauts } from "../fold-text.ts";

/** What stands beside a town's name without making it a part of the town, folded: "Landeshauptstadt München", "Köln, Stadt". */
const DESIGNATIONS: ReadonlySet<string> = new Set(
  "stadt stadtgebiet stadtgemeinde stadtkreis gemeinde gemeindegebiet hansestadt landeshauptstadt freie kreisfreie und land markt ganz gesamt gesamte".split(
    " ",
  ),
);

/** The words of a name, with umlauts as those write them who have no key for them. */
const wordsOf = (name: string): string[] => foldQuery(spellUmlauts(name));

/** Where the words of `inner` stand one behind the other in `outer`; -1 where they do not. */
const findWords = (outer: readonly string[], inner: readonly string[]): number =>
  outer.findIndex((_, start) => inner.every((word, nth) => outer[start + nth] === word));

const isWholeTown = (area: readonly string[], town: readonly string[]): boolean => {
  // "Frankfurt" for Frankfurt am Main.
  if (area.every((word, nth) => town[nth] === word)) return true;
  const start = findWords(area, town);
  return start >= 0 && area.toSpliced(start, town.length).every((word) => DESIGNATIONS.has(word));
};

/** How well the area of somebody who serves a town fits: the quarter that is asked about, the whole town, another part. */
const PART_RANKS = { own: 0, whole: 1, other: 2 } as const;
type PartRank = (typeof PART_RANKS)[keyof typeof PART_RANKS];

/**
 * Ranks what those who serve a town call their areas, the one that fits best counting. A part of a town has no key of its
 * own: several contacts have the key of the town, and only the name of the area ("Berlin-Süd") says that it is less. Who
 * gives no name is there for the whole. `quarter`: the part that is asked about, null for the town itself.
 */
export const createPartRanking = (
  townName: string,
  quarter: string | null,
): ((areaNames: readonly string[]) => PartRank) => {
  const town = wordsOf(townName);
  if (town.length === 0) return () => PART_RANKS.whole;
  const own = quarter === null ? [] : wordsOf(quarter);
  const rankName = (areaName: string): PartRank => {
    const area = wordsOf(areaName);
    if (isWholeTown(area, town)) return PART_RANKS.whole;
    return own.length > 0 && findWords(area, own) >= 0 ? PART_RANKS.own : PART_RANKS.other;
  };
  const known = new Map<string, PartRank>();
  return (areaNames) => {
    const ranks = areaNames.map((areaName) => {
      const rank = known.get(areaName) ?? rankName(areaName);
      known.set(areaName, rank);
      return rank;
    });
    return ranks.length === 0 ? PART_RANKS.whole : (Math.min(...ranks) as PartRank);
  };
};
