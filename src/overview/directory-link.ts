import type { LandCode } from "../../contract/lists/land.ts";
import type { SearchableSide } from "../../contract/lists/side.ts";
import type { Topic } from "../../contract/lists/topic.ts";

/** The contacts that a figure counts. */
type Counted = {
  /** None: in all of them. */
  readonly lands: readonly LandCode[];
  readonly topic?: Topic;
  /** Without it both. */
  readonly side?: SearchableSide | null;
};

/** The directory filtered to what a figure counts. */
export const directoryLink = ({ lands, topic, side = null }: Counted): string => {
  const query = new URLSearchParams([
    ...(side === null ? [] : [["side", side]]),
    ...lands.map((land) => ["land", land]),
    ...(topic === undefined ? [] : [["topic", topic]]),
  ]).toString();
  return query === "" ? "/" : `/?${query}`;
};
