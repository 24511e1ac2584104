import { expect, test } from "./site-test.ts";

test.use({ expectedReports: /./ });

test("a browser older than the floor is shown whom to write to and whom to call, and nothing else", async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, "toSorted"));
  await page.goto("/");
  await expect(page.getByText(/Chrome 111, Firefox 115 oder Safari\s+16\.4/)).toBeVisible();
  await expect(page.getByText(/Frankenstraße 210, 90461 Nürnberg/)).toBeVisible();
  await expect(page.getByRole("link", { name: "110" })).toHaveAttribute("href", "tel:110");
  await expect(page.locator("#root, button, input")).toHaveCount(0);
});
