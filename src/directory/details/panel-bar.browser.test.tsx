import { expect, it } from "vitest";
import { NO_FILTER } from "../../../contract/contact/contact-filter.ts";
import { filterContacts } from "../../../contract/contact/filter-contacts.ts";
import { readPlainText } from "../../../contract/text-units.ts";
import { indexContacts, makeContact } from "../../../tests/contract/make-contact.ts";
import { groupByLand } from "../list/list-lines.ts";
import { findSteps } from "./panel-bar.tsx";

const CONTEXT = { today: new Date("2026-06-15T00:00:00Z"), read: readPlainText };
const inLand = (name: string, land: "DE-BE" | "DE-BW" | "DE-TH") => makeContact(name, { address: { land } });
const clearingPoint = makeContact("clearing", { side: "clearing-point", address: { land: "DE-BE" } });

const stepsOf = (at: number, filter: Partial<typeof NO_FILTER> = {}) => {
  const index = indexContacts([
    inLand("c0001", "DE-BW"),
    inLand("c0002", "DE-TH"),
    inLand("c0003", "DE-BW"),
    clearingPoint,
  ]);
  const filtered = filterContacts(index, { ...NO_FILTER, ...filter }, CONTEXT);
  const id = index.ids[at];
  if (id === undefined) throw new Error("No such contact.");
  return findSteps({ index, filtered, found: null, list: groupByLand(index, filtered) }, id);
};

it("goes through those found in the order of the list, and says which of how many", () => {
  expect(stepsOf(0)).toEqual({ nth: 1, count: 3, previous: undefined, next: 2 });
  expect(stepsOf(2)).toEqual({ nth: 2, count: 3, previous: 0, next: 1 });
  expect(stepsOf(1)).toEqual({ nth: 3, count: 3, previous: 2, next: undefined });
});

it("keeps to the question, and has none from whoever is not found, nor from the Clearing Point", () => {
  expect(stepsOf(2, { lands: ["DE-BW"] })).toEqual({ nth: 2, count: 2, previous: 0, next: undefined });
  expect(stepsOf(1, { lands: ["DE-BW"] })).toBeNull();
  expect(stepsOf(3)).toBeNull();
});
