import { readWords } from "../../contract/words/read-words.ts";
import { NO_FILTER } from "../../contract/contact/contact-filter.ts";
import { readSnapshot } from "../../contract/contact/read-snapshot.ts";
import type { DirectorySnapshot } from "../../contract/contact/directory-snapshot.ts";
import { filterContacts } from "../../contract/contact/filter-contacts.ts";
import { toContactPoints } from "../../src/map/clusters/contact-points.ts";
import type { CandidateName } from "./candidates.ts";
import { LAND, type PlainFilter, type Shown, TOPIC } from "./filter-steps.ts";
import { filterPlainly } from "./references/filter-plainly.ts";

/** Says what a page must show for a filter: a change counts as painted only when the right result is there. */
export const createExpectation = (
  snapshot: DirectorySnapshot,
  today: Date,
): ((name: CandidateName, filter: PlainFilter) => Shown) => {
  const index = readSnapshot(snapshot);
  const { lon } = snapshot.columns;
  return (name, { land, topic, text }) => {
    if (name !== "ours") {
      const found = filterPlainly(snapshot, { land, topic, text });
      return { listed: found.length, drawn: found.filter((position) => lon[position] !== null).length };
    }
    const filter = { ...NO_FILTER, lands: land ? [LAND] : [], topics: topic ? [TOPIC] : [], text };
    const { rows } = filterContacts(index, filter, { today, read: readWords });
    const { points } = toContactPoints(index);
    return { listed: rows.length, drawn: rows.filter((position) => !Number.isNaN(points.lon[position])).length };
  };
};
