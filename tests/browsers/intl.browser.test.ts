import { expect, it } from "vitest";
import { INTL_TABLE } from "./intl-table.ts";
import { readIntlValues } from "./intl-values.ts";

it("writes and sorts forty values as the table says, in Chromium", () => {
  expect(readIntlValues()).toEqual(INTL_TABLE);
});
