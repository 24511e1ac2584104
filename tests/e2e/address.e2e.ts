import type { Page } from "@playwright/test";
import { onDirectory, openDirectory, readCount, readFirstNames, setFilters } from "./directory-screen.ts";
import { expect, FAILED_REQUEST, test, THREE_COLUMNS } from "./site-test.ts";

const readMarks = async (page: Page): Promise<string[]> =>
  (
    await onDirectory(page)
      .map.getByRole("button", { name: /, | um / })
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("aria-label") ?? ""))
  ).toSorted();

const readScreen = async (page: Page) => ({
  title: await page.title(),
  count: await readCount(page),
  names: await readFirstNames(page, 3),
  contact: await onDirectory(page).details.getByRole("heading", { level: 2 }).textContent(),
  chips: await page.getByRole("list", { name: "Gesetzte Filter" }).getByRole("button").allTextContents(),
  marks: await readMarks(page),
});

test("a copied address shows somebody else the same filters, contact and part of the map", async ({
  page,
  context,
}) => {
  const screen = onDirectory(page);
  await page.setViewportSize(THREE_COLUMNS);
  await page.goto("/");
  await screen.police.click();
  await setFilters(page, "Hessen", "Bayern");
  await screen.map.getByRole("button", { name: "Karte vergrößern" }).click();
  await expect(page).toHaveURL(/[?&]z=/);
  await screen.rows.nth(1).click();
  await expect(screen.phone.or(screen.details.getByRole("link", { name: "E-Mail" })).first()).toBeVisible();

  const other = await context.newPage();
  await other.setViewportSize(THREE_COLUMNS);
  await other.goto(page.url());
  const copy = onDirectory(other);
  await expect(copy.chosenSide).toHaveText(/die Polizei/);
  await expect(copy.details.getByRole("heading", { level: 2 })).toBeVisible();
  const seen = await readScreen(page);
  await expect.poll(async () => readScreen(other)).toEqual(seen);
  expect(other.url()).toBe(page.url());
});

test("going back and forward leads through filters and contacts", async ({ page }) => {
  await page.setViewportSize(THREE_COLUMNS);
  const screen = await openDirectory(page);
  await screen.mosques.click();
  await expect(screen.chosenSide).toHaveText(/eine Moschee/);
  const mosques = await readCount(page);
  await screen.rows.first().click();
  await expect(screen.details).toBeVisible();
  await page.goBack();
  await expect(screen.details).toBeHidden();
  expect(await readCount(page)).toBe(mosques);
  await page.goBack();
  await expect(screen.police).toBeVisible();
  expect(await readCount(page)).toBeGreaterThan(mosques);
  await page.goForward();
  await page.goForward();
  await expect(screen.details).toBeVisible();
  expect(await readCount(page)).toBe(mosques);
});

test("a word typed letter by letter is one step back", async ({ page }) => {
  const screen = await openDirectory(page, "land=DE-HE&mock-size=300");
  const before = await readCount(page);
  await screen.search.pressSequentially("Kassel", { delay: 150 });
  await expect(page).toHaveURL(/q=Kassel/);
  await page.goBack();
  await expect(screen.search).toHaveValue("");
  expect(await readCount(page)).toBe(before);
});

test("what the address says and nobody knows is left out and named", async ({ page }) => {
  const screen = await openDirectory(page, "land=DE-HE&land=DE-XX&side=nobody&topic=%3Cb%3E&z=99&lat=1&lon=1");
  const notice = page.getByRole("status").filter({ hasText: "kennt die Seite nicht" });
  for (const part of ["land=DE-XX", "side=nobody", "topic=<b>", "z=99"]) await expect(notice).toContainText(part);
  await expect(screen.chip("Hessen")).toBeVisible();
  await page.getByRole("button", { name: "Hinweis schließen" }).click();
  await expect(notice).toBeHidden();
  await expect(page).toHaveURL("/?land=DE-HE");
});

test("an id that cannot be one leads back to the filtered list", async ({ page }) => {
  const screen = onDirectory(page);
  await page.goto("/contacts/%21%21?land=DE-HE");
  await expect(screen.details.getByRole("heading", { name: "Diesen Kontakt gibt es nicht (mehr)" })).toBeVisible();
  await expect(page).toHaveTitle(/^Kontakt nicht gefunden – /);
  await screen.details.getByRole("link", { name: "Zurück zur Liste" }).click();
  await expect(screen.details).toBeHidden();
  await expect(page).toHaveURL("/?land=DE-HE");
  await expect(screen.chip("Hessen")).toBeVisible();
});

test.describe("an id nobody has", () => {
  test.use({ expectedReports: FAILED_REQUEST });

  test("is asked for once and leads back to the filtered list", async ({ page }) => {
    const screen = onDirectory(page);
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/api/v1/contacts/")) asked.push(request.url());
    });
    await page.goto("/contacts/nobody00?land=DE-HE");
    await expect(screen.details.getByRole("heading", { name: "Diesen Kontakt gibt es nicht (mehr)" })).toBeVisible();
    await screen.details.getByRole("link", { name: "Zurück zur Liste" }).click();
    await expect(page).toHaveURL("/?land=DE-HE");
    await expect(screen.chip("Hessen")).toBeVisible();
    expect(asked).toHaveLength(1);
  });
});

test("a link from a mail is read as it was meant, and what stood behind it is named", async ({ page }) => {
  await page.goto("/?land=nrw&amp;fresh=1&amp;mock-size=300).");
  await expect(onDirectory(page).chip("Nordrhein-Westfalen")).toBeVisible();
  await expect(page.getByText("wurden weggelassen")).toContainText(").");
  await page.getByRole("button", { name: "Hinweis schließen" }).click();
  await expect(page).toHaveURL("/?land=DE-NW&fresh=1");
  await page.goto("/lands/nw.");
  await expect(page).toHaveURL("/lands/DE-NW");
  for (const path of ["/contacts", "/index.html"]) {
    await page.goto(path);
    await expect(onDirectory(page).count).toBeVisible();
    await expect(page).toHaveURL("/");
  }
});

test("a path that cannot be decoded is answered by our page, with a search and whom to ask", async ({ page }) => {
  await page.goto("/%E0%A4%A");
  await expect(page.getByRole("heading", { level: 1, name: "Seite nicht gefunden" })).toBeVisible();
  await expect(page.locator("main")).toContainText("Frankenstraße 210");
  await page.getByRole("searchbox", { name: "Im Verzeichnis suchen" }).fill("Kassel");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?q=Kassel$/);
  await expect(onDirectory(page).count).toBeVisible();
});

test("a link may ask for a language, which is not stored", async ({ page }) => {
  await page.goto("/?lang=tr");
  await expect(page.locator("html")).toHaveAttribute("lang", "tr");
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
});

test("a path that leads nowhere leads to the directory", async ({ page }) => {
  await page.goto("/nirgendwo/sonst");
  await expect(page.getByRole("heading", { level: 1, name: "Seite nicht gefunden" })).toBeVisible();
  await expect(page).toHaveTitle(/^Seite nicht gefunden – /);
  await page.getByRole("link", { name: "Zum Verzeichnis der Kontakte" }).click();
  await expect(onDirectory(page).count).toBeVisible();
});

test("the side last sought is chosen on the next visit, and not over an address that says otherwise", async ({
  page,
  context,
}) => {
  await openDirectory(page);
  await onDirectory(page).police.click();
  await expect(page).toHaveURL(/side=security-authority/);
  const next = await context.newPage();
  await next.goto("/");
  await expect(onDirectory(next).chosenSide).toHaveText(/die Polizei/);
  await expect(next).toHaveURL("/?side=security-authority");
  await next.goto("/?land=DE-HE");
  await expect(onDirectory(next).chip("Hessen")).toBeVisible();
  await expect(onDirectory(next).mosques).toBeVisible();
});
