import { expect, test } from "./site-test.ts";
import { openDirectory } from "./directory-screen.ts";

test("the document asks for what the first screen needs, and nothing is fetched twice", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const screen = await openDirectory(page);
  await expect(screen.map.locator("path.map-land")).toHaveCount(16);
  const named = await page
    .locator("link[rel=preload], link[rel=modulepreload]")
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname));
  expect(named).toEqual(expect.arrayContaining(["/api/v1/directory", "/geo/lands.outline.json"]));
  // Two fonts, three answers, the map, the libraries and what joins them; with the document, its script, the entry and
  // one style sheet that makes the twelve files of the first screen. Each more is a round for whoever has a slow connection.
  expect(new Set(named).size).toBeLessThanOrEqual(8);
  for (const path of new Set(named)) {
    expect(
      asked.filter((each) => each === path),
      path,
    ).toHaveLength(1);
  }
});

test("on another screen nothing of the directory is asked for beforehand", async ({ page }) => {
  await page.goto("/materials");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await page.locator("link[rel=preload][as=fetch]").count()).toBe(0);
});

test("what was chosen before holds before the app is there", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("language", "ar");
    localStorage.setItem("theme", "dark");
  });
  await page.route(/\/assets\/index-[\w-]+\.js$/, () => {
    // The app's code never comes.
  });
  await page.goto("/", { waitUntil: "commit" });
  const document = page.locator("html");
  await expect(document).toHaveAttribute("dir", "rtl");
  await expect(document).toHaveAttribute("lang", "ar");
  await expect(document).toHaveAttribute("data-kern-theme", "dark");
  await page.unrouteAll({ behavior: "ignoreErrors" });
});
