import { expect, it } from "vitest";
import { checkHistories } from "../../contract/two-parties.ts";
import { withLossyLine } from "./lossy-line.ts";

/** `npm run durability` has 500. */
const RUNS = 10;

it("what two parties know to have done has happened once, over a proxy that loses half of the host's answers", async () => {
  expect(await withLossyLine((line) => checkHistories(line, RUNS))).toBeGreaterThan(0);
});
