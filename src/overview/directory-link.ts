import type { OverviewCell } from "../../contract/overview.ts";
import type { SearchableSide } from "../../contract/side.ts";

/** The directory filtered to what a cell counts: one side of it, or both. */
export const directoryLink = (
  { land, topic }: Pick<OverviewCell, "land" | "topic">,
  side: SearchableSide | null,
): string =>
  `/?${new URLSearchParams([...(side === null ? [] : [["side", side]]), ["land", land], ["topic", topic]]).toString()}`;
