/**
 * What a contact can be asked about. At most 31 values: a contact's topics travel as one bit mask in a signed 32-bit
 * number.
 */
export const TOPICS = [
  "mosque-protection",
  "security-advice",
  "threats",
  "anti-muslim-hate",
  "victim-support",
  "complaints",
  "radicalisation-prevention",
  "right-wing-extremism",
  "family-advice",
  "youth",
  "addiction",
  "road-safety",
  "domestic-violence",
  "intercultural-training",
  "mosque-visits",
  "recruitment",
  "prayer-and-feasts",
  "funerals",
  "assemblies",
  "rights",
  "refugees",
  "sport",
] as const;
export type Topic = (typeof TOPICS)[number];
