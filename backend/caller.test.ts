import { expect, it } from "vitest";
import { SIDES } from "../contract/lists/side.ts";
import { audienceFor, type Caller, viewerOf } from "./caller.ts";

const account = { id: "account1", roles: ["contact"], lands: [], entry: null } as const;
const officer: Caller = { standing: "verified", side: "security-authority", account };
const association: Caller = { standing: "verified", side: "muslim-organization", account };
const coordinator: Caller = { standing: "coordinator", account };
const ofLands = (...lands: ("DE-NW" | "DE-HE")[]): Caller => ({
  standing: "land-coordinator",
  account: { ...account, lands },
});

// For a contact of each side, in the order of the list: authority, association, Clearing Point.
it.each([
  ["anybody", { standing: "public" }, ["public", "public", "public"]],
  ["an officer", officer, ["own-side", "counterpart", "counterpart"]],
  ["an association", association, ["counterpart", "own-side", "counterpart"]],
  ["a coordinator", coordinator, ["coordinators", "coordinators", "coordinators"]],
  ["a coordinator of that Land", ofLands("DE-NW"), ["coordinators", "coordinators", "coordinators"]],
  ["a coordinator of another Land", ofLands("DE-HE"), ["public", "public", "public"]],
] as const)("%s is of another circle for each side", (_, caller: Caller, circles) => {
  expect(SIDES.map((side) => audienceFor(viewerOf(caller), { side, land: "DE-NW" }))).toEqual(circles);
});

it("callers of one side see the same, whoever they are", () => {
  expect(viewerOf({ ...officer, account: { ...account, id: "account2", lands: ["DE-BY"] } })).toBe(viewerOf(officer));
});

it("coordinators of the same Länder see the same, in whichever order they are named", () => {
  expect(viewerOf(ofLands("DE-NW", "DE-HE"))).toBe(viewerOf(ofLands("DE-HE", "DE-NW")));
});
