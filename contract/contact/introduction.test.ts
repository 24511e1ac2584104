import { expect, it } from "vitest";
import { contactId } from "../../tests/contract/sample-contacts.ts";
import { canBeIntroduced } from "./introduction.ts";

const deputy = contactId("nwmos1");

it.each([
  ["who is there", { state: "active" }, true],
  ["who is handing over", { state: "handover" }, true],
  ["a vacant post with a deputy everyone knows", { state: "vacant", deputy }, true],
  ["a vacant post", { state: "vacant" }, false],
  ["who pauses", { state: "paused" }, false],
  ["who takes none", { state: "active", takesIntroductions: false }, false],
  ["who takes none and has a deputy", { state: "vacant", deputy, takesIntroductions: false }, false],
] as const)("introduces to %s: %j %s", (_, contact, isPossible) => {
  expect(canBeIntroduced({ side: "muslim-organization", ...contact })).toBe(isPossible);
});

it("introduces nobody to the Clearing Point, which is asked itself", () => {
  expect(canBeIntroduced({ side: "clearing-point", state: "active" })).toBe(false);
});
