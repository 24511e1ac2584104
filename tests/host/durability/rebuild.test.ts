import { expect, it } from "vitest";
import { measureRebuilds } from "./rebuild-run.ts";

it("measures the longest turn and the longest wait while a directory is made anew, which `npm run durability` does for 100,000", async () => {
  // Beyond 10,000 it is done in steps.
  const figures = await measureRebuilds({ contacts: 10_001, changes: 2 });
  expect(Object.values(figures).every((figure) => figure > 0)).toBe(true);
});
