import type { Page } from "@playwright/test";
import { expectAccessible } from "./expect-accessible.ts";
import { closeFacets, expect, FAILED_REQUEST, NARROW, openFacet, test, WIDE } from "./site-test.ts";

const COUNT = /^(Keine Projekte|\d+ Projekte?)$/;

const onProjects = (page: Page) => {
  const main = page.getByRole("main");
  return {
    main,
    map: page.getByRole("region", { name: "Karte" }),
    count: main.getByRole("heading", { level: 2, name: COUNT }),
    rows: main.getByRole("heading", { level: 3 }).getByRole("link"),
    title: main.getByRole("heading", { level: 1 }),
    value: (name: string) => main.getByRole("checkbox", { name: new RegExp(`^${name}`) }),
    section: (name: string) =>
      main.locator("section").filter({ has: page.getByRole("heading", { level: 2, name, exact: true }) }),
  };
};

const openProjects = async (page: Page, query = "mock-size=600") => {
  await page.goto(`/projects?${query}`);
  const screen = onProjects(page);
  await expect(screen.count).toBeVisible();
  return screen;
};

for (const viewport of [WIDE, NARROW]) {
  test.describe(`at ${viewport.width} pixels`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: "reduce" } });

    test("from all projects to one, its partners and the counterpart in one's own Land", async ({ page }) => {
      const screen = await openProjects(page);
      await expect(screen.count).toHaveText("120 Projekte");
      await expectAccessible(page, "the list");
      await openFacet(page, "Thema");
      await screen.value("Schutz von Moscheen").click();
      await closeFacets(page);
      await expect(page).toHaveURL(/topic=mosque-protection/);
      const title = (await screen.rows.first().textContent()) ?? "";
      await screen.rows.first().click();
      await expect(screen.title).toHaveText(title);
      await expect(screen.title).toBeFocused();
      await expect(screen.section("Schritte").getByRole("listitem")).toHaveCount(5);
      await expect(screen.section("Beteiligte").getByRole("link").nth(1)).toBeVisible();
      await expect(screen.section("Ähnliche Projekte in anderen Ländern")).toContainText("gleiches Thema");

      await screen.main.getByRole("combobox", { name: "Mein Land" }).selectOption("Hessen");
      await expect(page).toHaveURL(/adapt=DE-HE/);
      const chain = screen.section("In meinem Land umsetzen").getByRole("link", { name: "Alle Zuständigen" }).first();
      await expect(chain).toBeVisible();
      await expectAccessible(page, "a project");
      await chain.click();
      await expect(page).toHaveURL(/\/\?side=security-authority&land=DE-HE&topic=mosque-protection/);
      await expect(page.getByRole("region", { name: "Liste der Kontakte" }).getByRole("link").first()).toBeVisible();
    });

    test("nothing found names the way out", async ({ page }) => {
      const screen = await openProjects(page, "mock-size=600&land=DE-NW&q=gibtesnicht");
      await expect(screen.count).toHaveText("Keine Projekte");
      await expectAccessible(page, "nothing found");
      await screen.main.getByRole("button", { name: /^Ohne „gibtesnicht“/ }).click();
      await expect(screen.rows.first()).toBeVisible();
    });

    test("nothing is wider than the screen, also in Arabic", async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem("language", "ar"));
      await page.goto("/projects?mock-size=600&land=DE-NW");
      const main = page.getByRole("main");
      await expect(main.getByRole("heading", { level: 1, name: "المشاريع" })).toBeVisible();
      await expect(main.getByRole("heading", { level: 3 }).first()).toBeVisible();
      const isWider = () =>
        page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
      expect(await isWider()).toBe(false);
      await expectAccessible(page, "the list in Arabic");
      await main.getByRole("heading", { level: 3 }).getByRole("link").first().click();
      await expect(main.getByRole("heading", { level: 2, name: "الخطوات" })).toBeVisible();
      await main.getByRole("combobox", { name: "ولايتي" }).selectOption("DE-BY");
      await expect(main.getByRole("heading", { level: 3, name: "جهة أمنية" })).toBeVisible();
      expect(await isWider()).toBe(false);
      await expectAccessible(page, "a project in Arabic");
    });
  });
}

test("with little room the map comes on request and takes nothing away", async ({ page }) => {
  await page.setViewportSize(NARROW);
  const screen = await openProjects(page);
  await expect(screen.map).toBeHidden();
  await page.getByRole("button", { name: "Karte", exact: true }).click();
  await expect(screen.map).toBeVisible();
  await expect(screen.map.getByRole("button", { name: / um / }).first()).toBeVisible();
  await expect(screen.rows.first()).toBeHidden();
  await expectAccessible(page, "the map");
  // What is seen stands in the address: a link of it opens the map.
  await page.goto(page.url());
  await expect(screen.map).toBeVisible();
  await expect(screen.rows.first()).toBeHidden();
  await page.getByRole("button", { name: "Liste", exact: true }).click();
  await expect(screen.rows.first()).toBeVisible();
});

test.describe("when things fail", () => {
  test.use({ expectedReports: FAILED_REQUEST });

  test("a project that is not there leads back to all of them", async ({ page }) => {
    await page.goto("/projects/nowhere?mock-size=600");
    await expect(page.getByRole("heading", { level: 1, name: "Dieses Projekt gibt es nicht (mehr)" })).toBeVisible();
    await expectAccessible(page, "no such project");
    await page.getByRole("main").getByRole("link", { name: "Alle Projekte" }).last().click();
    await expect(onProjects(page).count).toBeVisible();
  });
});
