import { expect, it } from "vitest";
import { tidyPhone } from "./phone.ts";

// Nothing in this file loads the numbering plans: what has been loaded stays.
it.each([
  ["0221 4710123", "+492214710123"],
  ["+49 (0)221 4710–123", "+492214710123"],
  ["+49 0221 4710123 App. 12", "+492214710123;ext=12"],
  ["0090 312 1234567", "+903121234567"],
  ["4710123", "4710123"],
  ["am Telefon", "am Telefon"],
])("before the numbering plans are there a number is read by its form: %j", (typed, kept) => {
  expect(tidyPhone(typed)).toBe(kept);
});
