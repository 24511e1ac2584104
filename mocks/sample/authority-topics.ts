import type { Level } from "../../contract/lists/level.ts";
import type { Topic } from "../../contract/lists/topic.ts";
import type { TopicProfile } from "./choose-topics.ts";
import type { AuthorityRole } from "./mandates.ts";

/** Whoever knows the associations is asked about all that concerns them, and finds the colleague who decides. */
const conversation: TopicProfile = [
  ["mosque-protection", 0.97],
  ["anti-muslim-hate", 0.9],
  ["prayer-and-feasts", 0.9],
  ["mosque-visits", 0.85],
  ["threats", 0.75],
  ["rights", 0.75],
  ["funerals", 0.65],
  ["assemblies", 0.65],
  ["youth", 0.6],
  ["intercultural-training", 0.55],
  ["sport", 0.5],
  ["refugees", 0.45],
  ["road-safety", 0.4],
  ["radicalisation-prevention", 0.4],
];

const topicsByRole = {
  "liaison-officer": conversation,
  "contact-for-muslims": conversation,
  "migration-officer": [["refugees", 0.9], ...conversation.filter(([topic]) => topic !== "refugees")],
  "lka-prevention": [
    ["radicalisation-prevention", 1],
    ["right-wing-extremism", 0.8],
    ["anti-muslim-hate", 0.7],
    ["mosque-protection", 0.7],
    ["security-advice", 0.6],
    ["intercultural-training", 0.6],
    ["family-advice", 0.5],
    ["youth", 0.4],
    ["addiction", 0.3],
  ],
  "crime-prevention-advice": [
    ["security-advice", 1],
    ["mosque-protection", 0.9],
    ["threats", 0.5],
    ["youth", 0.5],
    ["addiction", 0.5],
    ["road-safety", 0.4],
    ["domestic-violence", 0.3],
  ],
  "victim-support": [
    ["victim-support", 1],
    ["domestic-violence", 0.8],
    ["anti-muslim-hate", 0.6],
    ["threats", 0.5],
    ["family-advice", 0.4],
    ["refugees", 0.3],
  ],
  "community-officer": [
    ["prayer-and-feasts", 0.85],
    ["road-safety", 0.75],
    ["rights", 0.7],
    ["youth", 0.6],
    ["mosque-visits", 0.5],
    ["mosque-protection", 0.5],
    ["assemblies", 0.45],
    ["funerals", 0.45],
    ["sport", 0.35],
    ["threats", 0.3],
    ["refugees", 0.25],
    ["security-advice", 0.2],
  ],
  "recruitment-adviser": [
    ["recruitment", 1],
    ["intercultural-training", 0.6],
    ["youth", 0.4],
    ["sport", 0.3],
    ["rights", 0.2],
  ],
  complaints: [
    ["complaints", 1],
    ["rights", 0.9],
    ["anti-muslim-hate", 0.4],
    ["intercultural-training", 0.25],
  ],
  "state-security": [
    ["right-wing-extremism", 0.9],
    ["threats", 0.8],
    ["anti-muslim-hate", 0.6],
    ["assemblies", 0.3],
  ],
} as const satisfies Record<AuthorityRole, TopicProfile>;

const allOf = (profile: TopicProfile): Topic[] => profile.map(([topic]) => topic);

/**
 * What an office of the whole Land is always there for, together all topics: what nobody nearer knows comes to whoever
 * coordinates the liaison officers, and complaints, recruitment or right-wing extremism are the business of one office
 * in each Land anyway.
 */
const sureInLand: Partial<Record<AuthorityRole, readonly Topic[]>> = {
  "liaison-officer": allOf(topicsByRole["liaison-officer"]),
  "contact-for-muslims": allOf(topicsByRole["contact-for-muslims"]),
  "migration-officer": allOf(topicsByRole["migration-officer"]),
  "lka-prevention": [
    "radicalisation-prevention",
    "right-wing-extremism",
    "security-advice",
    "family-advice",
    "youth",
    "addiction",
  ],
  "victim-support": ["victim-support", "domestic-violence", "threats"],
  complaints: ["complaints", "rights"],
  "recruitment-adviser": ["recruitment"],
};

/** The Federal Police meets Muslims at borders, railway stations and airports, not at their mosques. */
const federalConversation: TopicProfile = [
  ["rights", 1],
  ["refugees", 0.8],
  ["intercultural-training", 0.8],
  ["anti-muslim-hate", 0.6],
  ["assemblies", 0.5],
  ["sport", 0.4],
  ["mosque-visits", 0.3],
];

const makeSure = (profile: TopicProfile, sure: readonly Topic[] = []): TopicProfile =>
  profile.map(([topic, probability]) => [topic, sure.includes(topic) ? 1 : probability]);

export const topicProfileOf = (role: AuthorityRole, level: Level): TopicProfile => {
  if (level === "land") return makeSure(topicsByRole[role], sureInLand[role]);
  return level === "federal" && role === "liaison-officer" ? federalConversation : topicsByRole[role];
};
