import { openDirectory, placeGap } from "./directory-screen.ts";
import { expect, test } from "./site-test.ts";

test.describe("somebody who lets the browser tell where they are", () => {
  test.use({ geolocation: { latitude: 52.5219, longitude: 13.4132 }, permissions: ["geolocation"] });

  test("gets the place they are in, and the position itself goes nowhere", async ({ page }) => {
    const sent: string[] = [];
    page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
    await openDirectory(page, "mock-size=300");
    await page.getByRole("button", { name: "In meiner Nähe" }).click();
    await expect(placeGap(page)).toHaveText("Ort: Berlin");
    await expect(page).toHaveURL(/place=11000000/);
    // Measured from there, which is said, and which no address holds.
    await expect(page.getByText("Entfernungen sind von Ihrem Standort gemessen.")).toBeVisible();
    expect(page.url()).not.toMatch(/52\.5|13\.4/);
    expect(sent.filter((request) => /52\.52|13\.41/.test(request))).toEqual([]);
    await page.reload();
    await expect(placeGap(page)).toHaveText("Ort: Berlin");
    await expect(page.getByRole("article").first()).toBeVisible();
    await expect(page.getByText("Entfernungen sind von Ihrem Standort gemessen.")).toHaveCount(0);
  });
});
