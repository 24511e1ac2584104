import type { EntryId } from "../../contract/entries/entry-id.ts";
import { LAND_CODES, type LandCode } from "../../contract/lists/land.ts";
import { type Topic, TOPICS } from "../../contract/lists/topic.ts";
import type { SampleRun } from "./sample-run.ts";

/** How many entries each generated list has. Every topic and Land occurs in each of them. */
export const ENTRY_COUNTS = { project: 120, expert: 60, event: 90, material: 60 } as const;
export type PlannedKind = keyof typeof ENTRY_COUNTS;

/** The first topic of the nth entry of any list, so that lists can point at each other before they are made. */
export const plannedTopic = (nth: number): Topic => TOPICS[nth % TOPICS.length] as Topic;

/** The Land of the nth project or event: neighbours in the list lie in different Länder, and each topic in several. */
export const plannedLand = (nth: number): LandCode =>
  LAND_CODES[(nth * 5 + Math.floor(nth / TOPICS.length)) % LAND_CODES.length] as LandCode;

/** The id of the nth entry of a list. */
export const plannedId = (run: SampleRun, kind: PlannedKind, nth: number): EntryId =>
  run.idOf(`${kind} ${nth}`) as string as EntryId;

/** The entries of a list whose first topic this is. */
export const plannedOn = (run: SampleRun, kind: PlannedKind, topic: Topic): EntryId[] =>
  Array.from({ length: ENTRY_COUNTS[kind] }, (_, nth) => nth)
    .filter((nth) => plannedTopic(nth) === topic)
    .map((nth) => plannedId(run, kind, nth));
