import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import type { LandCode } from "../../contract/lists/land.ts";
import type { Topic } from "../../contract/lists/topic.ts";

/** What no organisation of a Land deals with, so that the overview has gaps to show: networks have them. */
export const missingTopics: Readonly<Partial<Record<LandCode, readonly Topic[]>>> = {
  "DE-BB": ["addiction"],
  "DE-MV": ["recruitment", "addiction"],
  "DE-SL": ["recruitment"],
  "DE-ST": ["recruitment", "domestic-violence"],
  "DE-TH": ["recruitment"],
};

/** What somebody does who would otherwise have no topic left. */
const COMMON_TOPIC: Topic = "mosque-visits";

/** An organisation's contact without the topics that are missing where it sits. */
export const leaveOutMissingTopics = (contact: StoredContact): StoredContact => {
  const missing = missingTopics[contact.address.land];
  if (missing === undefined) return contact;
  const topics = contact.topics.filter((topic) => !missing.includes(topic));
  if (topics.length === contact.topics.length) return contact;
  return { ...contact, topics: topics.length === 0 ? [COMMON_TOPIC] : topics };
};
