import type { Topic } from "../../contract/lists/topic.ts";
import type { AssociationPost } from "./association-posts.ts";
import type { AssociationKind } from "./association-titles.ts";
import { chooseTopics, type TopicProfile } from "./choose-topics.ts";
import type { Random } from "./random.ts";

/** What the secretariat and the dialogue officer of a Schura answer for every association in the Land. */
const topicsOfWholeLand = {
  board: [
    "mosque-protection",
    "anti-muslim-hate",
    "prayer-and-feasts",
    "funerals",
    "security-advice",
    "threats",
    "rights",
    "complaints",
    "right-wing-extremism",
    "assemblies",
    "recruitment",
  ],
  "dialogue-officer": [
    "mosque-visits",
    "intercultural-training",
    "radicalisation-prevention",
    "youth",
    "family-advice",
    "refugees",
    "domestic-violence",
    "victim-support",
    "addiction",
    "sport",
    "road-safety",
  ],
} as const satisfies Record<string, readonly Topic[]>;

const topicsByKind = {
  "mosque-association": [
    ["mosque-protection", 0.75],
    ["mosque-visits", 0.65],
    ["prayer-and-feasts", 0.55],
    ["anti-muslim-hate", 0.35],
    ["youth", 0.3],
    ["funerals", 0.3],
    ["security-advice", 0.2],
    ["threats", 0.15],
    ["refugees", 0.15],
    ["sport", 0.15],
    ["family-advice", 0.1],
    ["assemblies", 0.05],
    ["addiction", 0.05],
    ["intercultural-training", 0.08],
  ],
  "youth-organization": [
    ["youth", 1],
    ["sport", 0.6],
    ["radicalisation-prevention", 0.35],
    ["recruitment", 0.25],
    ["addiction", 0.25],
    ["anti-muslim-hate", 0.25],
    ["road-safety", 0.1],
  ],
  "women-organization": [
    ["domestic-violence", 0.6],
    ["family-advice", 0.6],
    ["anti-muslim-hate", 0.5],
    ["mosque-visits", 0.3],
    ["refugees", 0.3],
    ["victim-support", 0.25],
    ["rights", 0.2],
  ],
  "welfare-organization": [
    ["family-advice", 0.7],
    ["refugees", 0.6],
    ["funerals", 0.35],
    ["victim-support", 0.35],
    ["addiction", 0.3],
    ["domestic-violence", 0.3],
    ["radicalisation-prevention", 0.15],
  ],
  "student-organization": [
    ["anti-muslim-hate", 0.7],
    ["rights", 0.5],
    ["intercultural-training", 0.4],
    ["right-wing-extremism", 0.35],
    ["recruitment", 0.25],
    ["assemblies", 0.25],
    ["complaints", 0.2],
  ],
  "land-association": [
    ["mosque-protection", 1],
    ["anti-muslim-hate", 0.8],
    ["intercultural-training", 0.5],
    ["radicalisation-prevention", 0.5],
    ["mosque-visits", 0.4],
    ["right-wing-extremism", 0.4],
    ["complaints", 0.3],
    ["funerals", 0.3],
    ["recruitment", 0.2],
  ],
  umbrella: [
    ["mosque-protection", 0.8],
    ["anti-muslim-hate", 0.8],
    ["radicalisation-prevention", 0.5],
    ["intercultural-training", 0.5],
    ["right-wing-extremism", 0.4],
    ["youth", 0.3],
    ["mosque-visits", 0.3],
  ],
} as const satisfies Record<AssociationKind, TopicProfile>;

const MOST = 7;

export const chooseAssociationTopics = (random: Random, post: AssociationPost): Topic[] => {
  if (!post.isForWholeLand) return chooseTopics(random, topicsByKind[post.organization.kind], MOST);
  return [...topicsOfWholeLand[post.title.role === "dialogue-officer" ? "dialogue-officer" : "board"]];
};
