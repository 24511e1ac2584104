import type { Entries } from "../../backend/entries/entry-store.ts";
import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import { makeEvents } from "./events.ts";
import { makeExperts } from "./experts.ts";
import { makeGuidance } from "./guidance.ts";
import { makeLandProfiles } from "./land-profiles.ts";
import { makeMaterials } from "./materials.ts";
import { makeProjects } from "./projects.ts";
import { createSampleRun } from "./sample-run.ts";

type EntrySampleOptions = {
  readonly seed: number;
  /** Every date is counted from this day (UTC). */
  readonly today: Date;
  /** The contacts that take part. */
  readonly contacts: readonly StoredContact[];
};

/** Invented entries of every list, always the same for the same seed, day and contacts. */
export const generateEntries = ({ seed, today, contacts }: EntrySampleOptions): Entries => {
  const run = createSampleRun(seed, today);
  const projects = makeProjects(run, contacts);
  return {
    projects,
    experts: makeExperts(run),
    events: makeEvents(run, contacts, projects),
    materials: makeMaterials(run),
    guidance: makeGuidance(run),
    lands: makeLandProfiles(),
  };
};
