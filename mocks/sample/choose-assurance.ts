import type { ContactRow } from "../../contract/contact/contact.ts";
import type { ContactState } from "../../contract/lists/contact-state.ts";
import { pick, pickNumber, pickWeighted, type Random } from "./random.ts";
import type { SampleRun } from "./sample-run.ts";

/** For how many months a confirmation counts. */
const VALIDITY = 18;

type Age = { readonly least: number; readonly most: number } | "never";

/** Most entries were confirmed within a year, some before that, some never. */
const ages: readonly (readonly [Age, number])[] = [
  [{ least: 1, most: 120 }, 34],
  [{ least: 121, most: 360 }, 36],
  [{ least: 366, most: 545 }, 9],
  [{ least: 546, most: 1100 }, 6],
  ["never", 15],
];

/** `confirmingOffices`: who may have confirmed the entry, by function, never by name. */
export const chooseAssurance = (
  random: Random,
  run: SampleRun,
  confirmingOffices: readonly string[],
): ContactRow["assurance"] => {
  const age = pickWeighted(random, ages);
  if (age === "never") return { status: "submitted" };
  const days = -pickNumber(random, age.least, age.most);
  return {
    status: "confirmed",
    assuredDate: run.dateAt(days),
    by: pick(random, confirmingOffices),
    expiresOn: run.dateMonthsAfter(days, VALIDITY),
  };
};

export const chooseState = (random: Random): ContactState =>
  pickWeighted(random, [
    ["active", 90],
    ["vacant", 4],
    ["handover", 3],
    ["paused", 3],
  ]);
