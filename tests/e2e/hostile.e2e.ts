import type { Page } from "@playwright/test";
import { isWiderThanScreen, onDirectory } from "./directory-screen.ts";
import { expect, NARROW, test, WIDE } from "./site-test.ts";

/** What hostile texts would leave behind if one of them became part of the page. */
const findIntruders = async (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const foreign =
      "script, iframe, object, embed, base, marquee, video, audio, math, portal, [onerror], [onload], [onclick]";
    return Array.from(document.querySelectorAll(`#root :is(${foreign}), #root img`), (element) => element.outerHTML);
  });

for (const [screenName, viewport] of [
  ["wide", WIDE],
  ["narrow", NARROW],
] as const) {
  test.describe(`hostile texts on a ${screenName} screen`, () => {
    test.use({ viewport });

    test("are shown as the texts they are, in the list and in the details", async ({ page }) => {
      await page.goto("/?mock=hostile&mock-size=300");
      const screen = onDirectory(page);
      await expect(screen.count).toBeVisible();
      const markup = screen.rows.filter({ hasText: "<" }).first();
      // The list draws what is in view only: less than a screen at a time leaves none out.
      await expect(async () => {
        await page.mouse.wheel(0, 400);
        await expect(markup).toBeVisible({ timeout: 500 });
      }).toPass();
      expect(await isWiderThanScreen(page)).toBe(false);
      expect(await findIntruders(page)).toEqual([]);
      await markup.click();
      await expect(screen.details.getByRole("heading", { level: 3 }).first()).toBeVisible();
      expect(await isWiderThanScreen(page)).toBe(false);
      expect(await findIntruders(page)).toEqual([]);
    });

    test("break no other contact's details either", async ({ page }) => {
      await page.goto("/?mock=hostile&mock-size=300&land=DE-SN");
      const screen = onDirectory(page);
      for (const nth of [0, 1, 2, 3]) {
        await screen.rows.nth(nth).click();
        await expect(screen.details.getByRole("heading", { level: 3 }).first()).toBeVisible();
        expect(await isWiderThanScreen(page)).toBe(false);
        expect(await findIntruders(page)).toEqual([]);
        await screen.details.getByRole("button", { name: "Zur Liste" }).click();
        await expect(screen.details).toBeHidden();
      }
    });
  });
}

test("hostile names on the map and in its choice stay names", async ({ page }) => {
  await page.goto("/?mock=hostile&mock-size=300&z=16&lat=54.33529&lon=10.14239");
  const screen = onDirectory(page);
  await screen.cluster.first().click();
  const chooser = page.getByRole("dialog");
  await expect(chooser.getByRole("listitem").first()).toBeVisible();
  expect(await findIntruders(page)).toEqual([]);
  await chooser.getByRole("listitem").getByRole("button").first().click();
  await expect(screen.details).toBeVisible();
  expect(await findIntruders(page)).toEqual([]);
});

test("hostile texts in the address stay texts", async ({ page }) => {
  const hostile = "<img src=x onerror=alert(1)>";
  const query = new URLSearchParams({ "mock-size": "50", q: hostile, land: hostile, topic: "__proto__", z: hostile });
  await page.goto(`/?${query}#${hostile}`);
  const screen = onDirectory(page);
  await expect(screen.search).toHaveValue(hostile);
  await expect(page.getByText(`land=${hostile}`)).toBeVisible();
  await expect(screen.count).toHaveText("Keine Kontakte");
  expect(await findIntruders(page)).toEqual([]);
});

test.describe("the content security policy", () => {
  test.use({ expectedReports: /Content Security Policy|TrustedScript/ });

  test("is sent with the page and keeps foreign code out", async ({ page }) => {
    const response = await page.goto("/?mock-size=50");
    const policy = (await response?.allHeaders())?.["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    await expect(onDirectory(page).count).toBeVisible();
    const hasRun = await page.evaluate(() => {
      const script = document.createElement("script");
      // As a text node: the property itself is refused already.
      script.append("document.documentElement.dataset.intruder = 'yes'");
      document.head.append(script);
      return document.documentElement.dataset["intruder"];
    });
    expect(hasRun).toBeUndefined();
  });
});
