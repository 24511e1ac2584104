import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import ICAL from "ical.js";
import { expectAccessible } from "./expect-accessible.ts";
import { closeFacets, expect, NARROW, openFacet, test, WIDE } from "./site-test.ts";

/** Nothing is wider than the screen. */
const expectNoSideways = async (page: Page): Promise<void> => {
  expect(
    await page.evaluate(() => {
      const main = document.querySelector("main");
      return document.documentElement.scrollWidth > innerWidth || (main?.scrollWidth ?? 0) > (main?.clientWidth ?? 0);
    }),
  ).toBe(false);
};

const main = (page: Page) => page.locator("main");
const rows = (page: Page) => main(page).locator(".entry-list > li");
const readCount = async (page: Page): Promise<number> =>
  Number.parseInt(await main(page).getByRole("heading", { level: 2 }).first().innerText(), 10);

const readCalendar = (text: string): ICAL.Component[] =>
  new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]).getAllSubcomponents("vevent");

/** Weekly events take place in it, whatever day the tests run on. */
const thisMonth = new Date().toISOString().slice(0, 7);

for (const viewport of [WIDE, NARROW]) {
  test.describe(`events at ${viewport.width} pixels`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: "reduce" } });

    test("from the list over filters to one event and back, with the calendar's own file", async ({ page }) => {
      await page.goto("/events?mock-size=300");
      await expect(rows(page).first()).toBeVisible();
      await expectAccessible(page, "the list");
      await expectNoSideways(page);
      const all = await readCount(page);

      await openFacet(page, "Teilnahme");
      await page.getByRole("checkbox", { name: /^online/ }).check();
      await closeFacets(page);
      await expect.poll(async () => readCount(page)).toBeLessThan(all);
      const some = await readCount(page);
      expect(new URL(page.url()).searchParams.get("attendance")).toBe("online");

      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Kalenderdatei (.ics)" }).click(),
      ]);
      expect(download.suggestedFilename()).toBe("clearingstelle-termine.ics");
      const file = await readFile(await download.path(), "utf8");
      expect(readCalendar(file)).toHaveLength(some);

      const link = rows(page).first().getByRole("link");
      const name = await link.innerText();
      await link.click();
      await expect(page.getByRole("heading", { level: 1, name })).toBeFocused();
      await expect(main(page).locator(".contact-lines a")).toBeVisible();
      await expectAccessible(page, "an event");
      await expectNoSideways(page);
      await expect(
        page.getByRole("link", { name: /^(Anmelden oder nachfragen|Eine Frage dazu stellen)$/ }),
      ).toHaveAttribute("href", /\/enquiry\?kind=question&about=/);
      const [single] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "In den Kalender übernehmen (.ics)" }).click(),
      ]);
      const [event, ...others] = readCalendar(await readFile(await single.path(), "utf8"));
      expect(others).toEqual([]);
      expect(event?.getFirstPropertyValue("summary")).toBe(name);
      expect(event?.getFirstPropertyValue("url")).toBe(page.url().replace(/\?.*$/, ""));

      await page.getByRole("link", { name: "Alle Termine" }).click();
      await expect.poll(async () => readCount(page)).toBe(some);
    });

    test("past events have an address of their own", async ({ page }) => {
      await page.goto("/events?mock-size=300");
      await expect(rows(page).first()).toBeVisible();
      await page.getByRole("button", { name: "Vergangene" }).click();
      await expect(page).toHaveURL(/[?&]time=past/);
      await expect(rows(page).first()).toBeVisible();
      await expectAccessible(page, "past events");
      await page.goBack();
      await expect(page.getByRole("button", { name: "Kommende" })).toHaveAttribute("aria-pressed", "true");
    });

    test("a month is walked through with the keyboard alone", async ({ page }) => {
      await page.goto(`/events?mock-size=300&view=month&month=${thisMonth}`);
      const grid = page.getByRole("grid");
      await expect(grid).toBeVisible();
      await expectAccessible(page, "a month");
      await expectNoSideways(page);
      await page.getByRole("button", { name: "Nächster Monat" }).focus();
      await page.keyboard.press("Tab");
      await expect(grid.locator("[data-day]:focus")).toHaveCount(1);
      await page.keyboard.press("Home");
      await page.keyboard.press("PageDown");
      await page.keyboard.press("ArrowDown");
      const reached = (await grid.locator("[data-day]:focus").getAttribute("data-day")) ?? "";
      expect(reached.slice(0, 7) > thisMonth).toBe(true);
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(new RegExp(`[?&]day=${reached}`));
      await expect(grid.locator("td[aria-selected=true] [data-day]")).toHaveAttribute("data-day", reached);
      await expect(grid.locator("[data-day]:focus")).toHaveAttribute("data-day", reached);
      await expectAccessible(page, "a chosen day");
      await page.keyboard.press("Tab");
      await expect(page.getByRole("button", { name: "Ganzen Monat zeigen" })).toBeFocused();
    });

    test("a month reads from right to left in Arabic, and its arrows with it", async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem("language", "ar"));
      await page.addInitScript(() => localStorage.setItem("theme", "dark"));
      await page.goto(`/events?mock-size=300&view=month&month=2027-06&day=2027-06-16`);
      const grid = page.getByRole("grid");
      await expect(grid).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
      await grid.locator("[data-day='2027-06-16']").focus();
      await page.keyboard.press("ArrowLeft");
      await expect(grid.locator("[data-day='2027-06-17']")).toBeFocused();
      const [today, next] = await Promise.all(
        ["2027-06-16", "2027-06-17"].map(async (day) => grid.locator(`[data-day='${day}']`).boundingBox()),
      );
      expect(next?.x ?? 0).toBeLessThan(today?.x ?? 0);
      await expectAccessible(page, "a month in Arabic");
      await expectNoSideways(page);
      await page.goto("/events?mock-size=300&kind=open-mosque-day");
      await expect(rows(page).first()).toContainText("يوم المسجد المفتوح");
      await expect(rows(page).first()).toContainText("كل عام في 3 أكتوبر");
      await expectAccessible(page, "the list in Arabic");
      await rows(page).first().getByRole("link").click();
      await expect(main(page).getByRole("heading", { name: "متى" })).toBeVisible();
      await expectAccessible(page, "an event in Arabic");
      await expectNoSideways(page);
    });
  });
}

test("the address to subscribe to answers with the same selection", async ({ page }) => {
  await page.goto("/events?mock-size=300&land=DE-NW");
  await expect(rows(page).first()).toBeVisible();
  await page.getByRole("button", { name: "Als Kalender abonnieren" }).click();
  const address = await page.getByRole("textbox", { name: "Adresse des Kalenders" }).inputValue();
  await expectAccessible(page, "the address to subscribe to");
  const answer = await page.evaluate(async (url) => {
    const response = await fetch(url);
    return { type: response.headers.get("Content-Type"), text: await response.text() };
  }, address);
  expect(answer.type).toBe("text/calendar; charset=utf-8");
  const events = readCalendar(answer.text);
  expect(events.length).toBeGreaterThanOrEqual(await readCount(page));
  expect(String(events[0]?.getFirstPropertyValue("url"))).toContain(new URL(page.url()).origin);
});
