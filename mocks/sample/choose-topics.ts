import type { Topic } from "../../contract/lists/topic.ts";
import { pickEach, type Random, type Weighted } from "./random.ts";

/** Topics with the probability of each, the most typical first. */
export type TopicProfile = Weighted<Topic>;

const FEWEST = 2;

/** Two to `most` topics of a profile, in its order. */
export const chooseTopics = (random: Random, profile: TopicProfile, most: number): Topic[] => {
  const topics = pickEach(random, profile);
  return topics.length < FEWEST ? profile.slice(0, FEWEST).map(([topic]) => topic) : topics.slice(0, most);
};
