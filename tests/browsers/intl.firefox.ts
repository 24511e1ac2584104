import { test } from "../e2e/site-test.ts";
import { expect } from "@playwright/test";
import { bundleIntlValues } from "./bundle-intl.ts";
import { INTL_TABLE } from "./intl-table.ts";

test("Firefox writes and sorts forty values as the table says", async ({ page }) => {
  expect(await page.evaluate(`${await bundleIntlValues()};intl.readIntlValues()`)).toEqual(INTL_TABLE);
});
