import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { isWiderThanScreen, onDirectory, readCount } from "./directory-screen.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expect, NARROW, test, WIDE } from "./site-test.ts";

const SAMPLE = "mock-size=300";

const onOverview = (page: Page) => ({
  grid: page.getByRole("grid"),
  cell: (place: string) => page.getByRole("grid").getByRole("link", { name: `${place}: ` }),
  missing: page.getByRole("region", { name: "Hier fehlt die Gegenseite" }),
  lands: page.getByRole("table", { name: "Kontakte je Land" }),
  show: (name: string) =>
    page.getByRole("group", { name: "Karte und Tabelle zeigen:" }).getByRole("button", { name, exact: true }),
});

const openOverview = async (page: Page, query = SAMPLE) => {
  await page.goto(`/overview?${query}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  return onOverview(page);
};

test("a missing counterpart is named in words and leads to the contacts that wait for one", async ({ page }) => {
  const screen = await openOverview(page);
  const first = screen.missing.getByRole("listitem").first();
  const words = (await first.textContent()) ?? "";
  const waiting = Number(/(\d+) (?:muslimische|Ansprechstelle)/.exec(words)?.[1]);
  expect(waiting).toBeGreaterThan(0);
  await first.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/\?land=DE-..&topic=/);
  await expect(onDirectory(page).count).toBeVisible();
  expect(await readCount(page)).toBe(waiting);
});

test("a cell of the matrix leads to just the contacts it counts", async ({ page }) => {
  const screen = await openOverview(page, `${SAMPLE}&show=organizations`);
  const cell = screen.cell("Nordrhein-Westfalen, Jugend, Gewalt, (Cyber-)Mobbing");
  const count = Number(await cell.locator("[aria-hidden]").textContent());
  expect(count).toBeGreaterThan(0);
  await cell.click();
  await expect(page).toHaveURL(/\?side=muslim-organization&land=DE-NW&topic=youth$/);
  await expect(onDirectory(page).count).toBeVisible();
  expect(await readCount(page)).toBe(count);
});

test("what is shown stands in the address, and back and forward follow", async ({ page }) => {
  const screen = await openOverview(page);
  await screen.show("Veraltet").click();
  await expect(page).toHaveURL(/show=stale/);
  await expect(screen.cell("Hamburg, Opferschutz")).toContainText(/%|–/);
  await page.goBack();
  await expect(screen.show("Lücken")).toHaveAttribute("aria-pressed", "true");
  await page.goForward();
  await expect(screen.show("Veraltet")).toHaveAttribute("aria-pressed", "true");
  await page.reload();
  await expect(screen.show("Veraltet")).toHaveAttribute("aria-pressed", "true");
});

test("Land and topic narrow everything", async ({ page }) => {
  const screen = await openOverview(page, `${SAMPLE}&land=DE-HB&land=DE-HH&topic=funerals`);
  await expect(screen.grid.getByRole("link")).toHaveCount(2);
  await expect(screen.lands.getByRole("rowheader")).toHaveText(["Bremen", "Hamburg", "Zusammen"]);
  await page.getByRole("button", { name: "Filter entfernen: Bremen" }).click();
  await expect(screen.grid.getByRole("link")).toHaveCount(1);
  await expect(page).toHaveURL(/land=DE-HH&topic=funerals/);
});

test("the table of the Länder is sorted on request", async ({ page }) => {
  const screen = await openOverview(page);
  await screen.lands.getByRole("button", { name: "Muslimische Organisationen" }).click();
  await expect(page).toHaveURL(/sort=organizations/);
  await expect(screen.lands.getByRole("rowheader").first()).toHaveText("Nordrhein-Westfalen");
  await expect(screen.lands.getByRole("columnheader", { name: "Muslimische Organisationen" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
});

test("a Land on the map and in the table leads to its profile", async ({ page }) => {
  const screen = await openOverview(page);
  await page.locator(".land-map a[href$='/lands/DE-BY'] path").click({ position: { x: 60, y: 60 } });
  await expect(page).toHaveURL(/\/lands\/DE-BY$/);
  await page.goBack();
  await screen.lands.getByRole("link", { name: "Hessen", exact: true }).click();
  await expect(page).toHaveURL(/\/lands\/DE-HE$/);
});

test("the matrix is one tab stop, and the arrows lead from cell to cell and into the directory", async ({ page }) => {
  const screen = await openOverview(page);
  await screen.lands.getByRole("link").last().focus();
  await page.keyboard.press("Tab");
  await expect(screen.cell("Baden-Württemberg, Schutz von Moscheen")).toBeFocused();
  for (const key of ["ArrowDown", "ArrowRight", "ArrowRight", "ArrowLeft"]) await page.keyboard.press(key);
  const cell = screen.cell("Bayern, Sicherheitsberatung, Einbruchschutz");
  await expect(cell).toBeFocused();
  await page.keyboard.press("End");
  await expect(screen.cell("Thüringen, Sicherheitsberatung, Einbruchschutz")).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("Tab");
  await expect(screen.grid.locator(":focus")).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(screen.cell("Baden-Württemberg, Sicherheitsberatung, Einbruchschutz")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/\?land=DE-BW&topic=security-advice$/);
});

test("the figures are saved as a table for spreadsheets", async ({ page }) => {
  await openOverview(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Zahlen als CSV speichern" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("overview.csv");
  const text = await readFile(await file.path(), "utf8");
  expect(text.startsWith("\uFEFFas_of;land;land_name;topic;topic_name;security_authorities;")).toBe(true);
  // Each Land has its topics and a sum; the last line is the sum of all.
  expect(text.trim().split("\r\n")).toHaveLength(1 + 16 * (22 + 1) + 1);
});

test.describe("a screen of 375 pixels", () => {
  test.use({ viewport: NARROW, hasTouch: true });

  test("shows one Land at a time, and its topics lead to their contacts", async ({ page }) => {
    await openOverview(page);
    expect(await isWiderThanScreen(page)).toBe(false);
    const bremen = page.locator("details").filter({ hasText: "Bremen" });
    await bremen.locator("summary").tap();
    const row = bremen.getByRole("row").filter({ hasText: "Schutz von Moscheen" });
    const [authorities, organizations] = await row.getByRole("cell").allTextContents();
    await row.getByRole("rowheader").getByRole("link").tap();
    await expect(page).toHaveURL(/\?land=DE-HB&topic=mosque-protection$/);
    await expect(onDirectory(page).count).toBeVisible();
    expect(await readCount(page)).toBe(Number(authorities) + Number(organizations));
  });
});

test.describe("in Arabic", () => {
  test.beforeEach(({ page }) => page.addInitScript(() => localStorage.setItem("language", "ar")));

  test("the arrow to the left leads onwards, and the focused cell is in sight", async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 800 });
    await openOverview(page);
    const links = page.getByRole("grid").getByRole("link");
    await links.first().focus();
    for (let i = 0; i < 10; i += 1) await page.keyboard.press("ArrowLeft");
    await expect(links.nth(10)).toBeFocused();
    await expect(links.nth(10)).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Home");
    const head = await page.getByRole("rowheader").last().boundingBox();
    const cell = await links.first().boundingBox();
    expect((cell?.x ?? 0) + (cell?.width ?? 0)).toBeLessThanOrEqual(Math.ceil(head?.x ?? 0));
  });
});

test.describe("with reports of failed requests", () => {
  test.use({ expectedReports: /Failed to load resource/ });

  test("a failing backend is named, and the Clearing Point stays reachable", async ({ page }) => {
    await page.goto("/overview?mock=404");
    await expect(page.getByRole("heading", { name: "Die Zahlen konnten nicht geladen werden" })).toBeVisible();
    await expect(page.getByRole("main").getByText("Frankenstraße 210")).toBeVisible();
    await expectAccessible(page, "failed");
  });
});

test("an empty directory is said to be empty", async ({ page }) => {
  await page.goto("/overview?mock=empty");
  await expect(page.getByText("Im Verzeichnis steht noch kein Kontakt.")).toBeVisible();
});

// The whole matrix once; a few Länder have the same kinds of cells, and are looked through in a tenth of the time.
for (const { viewport, theme, language, queries } of [
  { viewport: WIDE, theme: "light", language: "de", queries: ["land=DE-XX"] },
  {
    viewport: WIDE,
    theme: "dark",
    language: "ar",
    queries: ["show=stale&sort=stale&land=DE-HB", "show=organizations&land=DE-HB&land=DE-NW", "land=DE-HB&land=DE-BE"],
  },
  { viewport: NARROW, theme: "dark", language: "de", queries: ["land=DE-HB", "show=stale&sort=stale"] },
  { viewport: NARROW, theme: "light", language: "ar", queries: ["land=DE-HB&show=organizations"] },
] as const) {
  test(`the overview is accessible: ${viewport.width} pixels, ${theme}, ${language}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript((chosen) => localStorage.setItem("language", chosen), language);
    await page.addInitScript((chosen) => localStorage.setItem("theme", chosen), theme);
    for (const query of queries) {
      await openOverview(page, `${SAMPLE}&${query}`);
      if (viewport === NARROW) {
        // A Land alone stands open.
        if (!query.includes("land=")) await page.locator("summary").first().click();
        await expect(page.locator("details[open]").getByRole("row").first()).toBeVisible();
      }
      await expectAccessible(page, query);
    }
  });
}
