import type { Topic } from "../../contract/topic.ts";
import { isChance, type Random, type Weighted } from "./random.ts";

/** Topics with the probability of each, the most typical first. */
export type TopicProfile = Weighted<Topic>;

const FEWEST = 2;

/** Two to `most` topics of a profile, in its order. */
export const chooseTopics = (random: Random, profile: TopicProfile, most: number): Topic[] => {
  const topics: Topic[] = [];
  for (const [topic, probability] of profile) {
    if (isChance(random, probability) && topics.length < most) topics.push(topic);
  }
  return topics.length < FEWEST ? profile.slice(0, FEWEST).map(([topic]) => topic) : topics;
};
