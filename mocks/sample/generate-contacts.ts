import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import { makeAssociationContacts } from "./association-contacts.ts";
import { makeAuthorityContacts, neededAuthorities } from "./authority-contacts.ts";
import { makeClearingPoint } from "./clearing-point.ts";
import { leaveOutMissingTopics } from "./missing-topics.ts";
import { createSampleRun } from "./sample-run.ts";

type SampleOptions = {
  /** Another seed gives other names, topics and states at the same places, under the same ids. */
  readonly seed?: number;
  /** How many contacts, the Clearing Point included. */
  readonly count?: number;
  /** Every date in the sample is counted from this day (UTC). */
  readonly today: Date;
};

/** A few more than 400 authority contacts to a few less than 2,600 organisations. */
const AUTHORITIES = 414 / 3000;

/** A sample smaller than this cannot serve every Kreis; then two in five are authorities, the Länder's own first. */
const SERVES_EVERY_DISTRICT = 500;
const AUTHORITIES_OF_SMALL_SAMPLE = 0.4;

const countAuthorities = (count: number): number =>
  count < SERVES_EVERY_DISTRICT
    ? Math.min(neededAuthorities, Math.floor((count - 1) * AUTHORITIES_OF_SMALL_SAMPLE))
    : Math.max(neededAuthorities, Math.round(count * AUTHORITIES));

/**
 * Invented contacts of both sides and the one real Clearing Point, always the same for the same seed, count and day.
 *
 * What is said of a contact does not depend on the size of the sample, and of two samples of at least 500 the larger
 * holds every contact of the smaller. From 500 contacts on, authorities serve every Kreis; below that they serve the
 * Länder.
 */
export const generateContacts = ({ seed = 1, count = 3000, today }: SampleOptions): StoredContact[] => {
  if (count < 1) return [];
  const run = createSampleRun(seed, today);
  const authorities = countAuthorities(count);
  return [
    makeClearingPoint(run),
    ...makeAuthorityContacts(run, authorities),
    ...makeAssociationContacts(run, count - 1 - authorities).map(leaveOutMissingTopics),
  ];
};
