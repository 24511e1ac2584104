import { TEXT_PAGES } from "../../contract/pages/page-text.ts";
import { onDirectory } from "./directory-screen.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expect, NARROW, test, WIDE } from "./site-test.ts";

for (const viewport of [NARROW, WIDE]) {
  for (const [language, theme] of [
    ["de", "light"],
    ["ar", "dark"],
  ] as const) {
    test(`the pages of running text are accessible: ${viewport.width} pixels, ${theme}, ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.addInitScript((chosen) => localStorage.setItem("language", chosen), language);
      await page.addInitScript((chosen) => localStorage.setItem("theme", chosen), theme);
      for (const name of TEXT_PAGES) {
        await page.goto(`/${name}`);
        await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
        await expect(page.getByRole("contentinfo").getByRole("button")).toBeVisible();
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await expectAccessible(page, name);
      }
    });
  }
}

test("the first visit is told what this is and for whom, in one line that stays while one searches", async ({
  page,
}) => {
  await page.goto("/");
  const line = page.getByText("Verzeichnis für Polizei und Moscheegemeinden.");
  await expect(line).toBeVisible();
  await page.setViewportSize(NARROW);
  await expect(line).toBeInViewport();
  await page.goto("/?land=DE-NW");
  await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toBeVisible();
  await expect(line).toBeHidden();
});

test("all that this browser keeps is deleted by one button and a question, and the page on privacy says so", async ({
  page,
}) => {
  await page.goto("/about");
  await page.getByRole("button", { name: "Dunkle Darstellung" }).click();
  await page.evaluate(() => localStorage.setItem("perspective", "security-authority"));
  const footer = page.getByRole("contentinfo");
  await footer.getByRole("button", { name: "Alles in diesem Browser löschen" }).click();
  await footer.getByRole("button", { name: "Ja, löschen" }).click();
  await expect(page.getByText("In diesem Browser ist nichts mehr von dieser Seite gespeichert.")).toBeVisible();
  await expect(page).toHaveURL(/\/privacy\?erased=1$/u);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await page.context().cookies()).toEqual([expect.objectContaining({ name: "sample" })]);
});

test("a page prints whole, and without what can only be pressed", async ({ page }) => {
  await page.goto("/privacy");
  await expect(page.getByRole("table")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: "Ihre Rechte" })).toBeVisible();
  await expect(page.getByRole("contentinfo")).toBeHidden();
});

test("contact pages of associations are kept out of indexes, all other screens name their own address", async ({
  page,
  request,
  baseURL,
}) => {
  const asPage = { headers: { accept: "text/html" } };
  await page.goto("/?side=muslim-organization&land=DE-NW");
  // Not the first link of the screen: what to do in a trouble comes later, and stands above the contacts.
  const row = onDirectory(page).rows.first();
  const association = new URL((await row.getAttribute("href")) ?? "", baseURL).pathname;
  const answer = await request.get(association, asPage);
  expect(answer.headers()["x-robots-tag"]).toBe("noindex");
  expect(await answer.text()).toContain('<meta name="robots" content="noindex" />');
  await page.goto("/?side=security-authority&land=DE-NW");
  const authority = new URL((await row.getAttribute("href")) ?? "", baseURL).pathname;
  for (const path of [authority, "/", "/privacy"]) {
    const indexed = await request.get(path, asPage);
    expect(indexed.headers()["x-robots-tag"], path).toBeUndefined();
    expect(await indexed.text()).toContain(`<link rel="canonical" href="${baseURL?.replace(/\/$/u, "")}${path}" />`);
  }
  await page.goto(association);
  await expect(page.locator("meta[name=robots]").first()).toHaveAttribute("content", "noindex");
  await page.goto("/about?lang=tr");
  await expect(page.locator("html")).toHaveAttribute("lang", "tr");
});

test("robots, the map of the site and the text on security are there", async ({ request }) => {
  expect(await (await request.get("/robots.txt")).text()).toMatch(/Sitemap: http.*\/sitemap\.xml/u);
  expect(await (await request.get("/sitemap.xml")).text()).toContain('hreflang="ar"');
  expect(await (await request.get("/.well-known/security.txt")).text()).toMatch(/^Expires: /mu);
});
