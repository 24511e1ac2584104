import type { Page } from "@playwright/test";
import { expect, test } from "./site-test.ts";

test.use({ expectedReports: /./ });

const expectPlainText = async (page: Page): Promise<void> => {
  await expect(page.getByText(/Chrome 111, Firefox 115 oder Safari\s+16\.4/)).toBeVisible();
  await expect(page.getByText(/Frankenstraße 210, 90461 Nürnberg/)).toBeVisible();
  await expect(page.getByRole("link", { name: "110" })).toHaveAttribute("href", "tel:110");
  await expect(page.locator("button, input")).toHaveCount(0);
};

test("a browser older than the floor is shown whom to write to and whom to call, and nothing else", async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, "toSorted"));
  await page.goto("/");
  await expectPlainText(page);
  await expect(page.locator("#root")).toHaveCount(0);
});

for (const { how, file, answer } of [
  { how: "cannot be had", file: /\/assets\/index-[\w-]+\.js$/, answer: { status: 404, body: "" } },
  { how: "lacks what it imports", file: /\/assets\/libraries-[\w-]+\.js$/, answer: { status: 404, body: "" } },
  {
    how: "is cut off",
    file: /\/assets\/index-[\w-]+\.js$/,
    answer: { contentType: "text/javascript", body: "const cut = (" },
  },
  {
    how: "breaks at its start",
    file: /\/assets\/libraries-[\w-]+\.js$/,
    answer: { contentType: "text/javascript", body: "throw new Error('broken');" },
  },
]) {
  test(`nobody is left with an empty page where the app's code ${how}`, async ({ page }) => {
    await page.route(file, (route) => route.fulfill(answer));
    await page.goto("/");
    await expectPlainText(page);
  });
}

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the document says whom to write to and whom to call", async ({ page }) => {
    await page.goto("/");
    await expectPlainText(page);
  });
});
