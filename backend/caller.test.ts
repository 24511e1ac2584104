import { expect, it } from "vitest";
import { SIDES } from "../contract/lists/side.ts";
import { audienceFor, type Caller, viewerOf } from "./caller.ts";

const account = { id: "account1", role: "verified-contact", lands: [], entry: null } as const;
const officer: Caller = { standing: "verified", side: "security-authority", account };
const association: Caller = { standing: "verified", side: "muslim-organization", account };
const coordinator: Caller = { standing: "coordinator", account };

// For a contact of each side, in the order of the list: authority, association, Clearing Point.
it.each([
  ["anybody", { standing: "public" }, ["public", "public", "public"]],
  ["an officer", officer, ["own-side", "counterpart", "counterpart"]],
  ["an association", association, ["counterpart", "own-side", "counterpart"]],
  ["a coordinator", coordinator, ["coordinators", "coordinators", "coordinators"]],
] as const)("%s is of another circle for each side", (_, caller: Caller, circles) => {
  expect(SIDES.map((side) => audienceFor(viewerOf(caller), side))).toEqual(circles);
});

it("callers of one side see the same, whoever they are", () => {
  expect(viewerOf({ ...officer, account: { ...account, id: "account2", lands: ["DE-BY"] } })).toBe(viewerOf(officer));
});
