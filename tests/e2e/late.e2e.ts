import type { Locator, Page } from "@playwright/test";
import { onDirectory } from "./directory-screen.ts";
import { expectWaysOut, failure } from "./failure-screen.ts";
import { expect, test } from "./site-test.ts";

/** How long the slow backend takes: half of what the page waits for an answer. */
const SLOW_MS = 5_000;

const STOPPED_AT = new Date("2026-06-15T10:00:00Z");

const MOMENT_MS = 20;

/** Lets time pass in moments, however long the machine takes for one, until the element is there. */
const passUntil = async (page: Page, element: Locator): Promise<void> =>
  expect
    .poll(async () => {
      await page.clock.runFor(MOMENT_MS);
      return element.isVisible();
    })
    .toBe(true);

/** The field to search in, whether or not the part that suggests something has come. */
const searchField = (page: Page): Locator => onDirectory(page).search.or(page.getByRole("searchbox"));

/** Opens a page whose time passes only as the test says: what a busy machine takes for a step is no waiting of a visitor's. */
const openWithoutTime = async (page: Page, address: string): Promise<void> => {
  await page.clock.install({ time: STOPPED_AT });
  await page.clock.pauseAt(new Date(STOPPED_AT.getTime() + 1_000));
  await page.goto(address);
  await passUntil(page, searchField(page));
};

/** So long the page waits before it says that it waits. */
const PATIENCE_MS = 3_000;

test.describe("what is late", () => {
  test.use({ givesUp: true });

  for (const scenario of ["hang", "slow&mock-delay=15000"]) {
    test(`does not come in time: it is given up, and that is said (${scenario})`, async ({ page }) => {
      await openWithoutTime(page, `/?mock=${scenario}`);
      await expect(page.getByText("Wird geladen …")).toBeAttached();
      await page.clock.runFor(PATIENCE_MS);
      await expect(page.getByText("Das Laden dauert länger als gewöhnlich.")).toBeVisible();
      await expect(page.getByRole("main").getByText("Frankenstraße 210, 90461 Nürnberg")).toBeVisible();
      await expect(failure(page)).toHaveCount(0);
      await page.clock.runFor(7_000);
      await page.clock.resume();
      await expect(failure(page)).toContainText("Der Server hat nicht rechtzeitig geantwortet.");
      await expectWaysOut(page);
    });
  }

  test("by a second is waited for without a word", async ({ page }) => {
    await openWithoutTime(page, "/?mock=slow&mock-delay=1000&mock-size=50");
    await expect(page.getByText("Wird geladen …")).toBeAttached();
    await page.clock.runFor(1_000);
    await passUntil(page, onDirectory(page).count);
    await expect(page.getByText("Das Laden dauert länger als gewöhnlich.")).toBeHidden();
  });

  test("leaves no blank page, then a word, then the contacts", async ({ page }) => {
    await openWithoutTime(page, `/?mock=slow&mock-delay=${SLOW_MS}&mock-size=50`);
    await expect(page.getByText("Wird geladen …")).toBeAttached();
    await expect(page.getByText("Das Laden dauert länger als gewöhnlich.")).toBeHidden();
    await page.clock.runFor(PATIENCE_MS);
    await expect(page.getByText("Das Laden dauert länger als gewöhnlich.")).toBeVisible();
    await expect(page.getByRole("main").getByText("Frankenstraße 210, 90461 Nürnberg")).toBeVisible();
    await page.clock.runFor(SLOW_MS - PATIENCE_MS);
    await passUntil(page, onDirectory(page).count);
    await expect(page.getByText("Das Laden dauert länger als gewöhnlich.")).toBeHidden();
  });

  test("finds what was chosen meanwhile", async ({ page }) => {
    await openWithoutTime(page, `/?mock=slow&mock-delay=${SLOW_MS}&mock-size=300`);
    const screen = onDirectory(page);
    await screen.police.click();
    await searchField(page).fill("Hessen");
    await page.clock.runFor(500);
    await expect(page).toHaveURL(/q=Hessen/);
    await page.clock.runFor(SLOW_MS);
    await passUntil(page, screen.list.getByRole("heading", { name: /^Hessen · / }));
    await expect(screen.search).toHaveValue("Hessen");
    await expect(screen.chosenSide).toHaveText(/die Polizei/);
  });

  test("takes neither letters nor place from somebody who types", async ({ page }) => {
    await openWithoutTime(page, `/?mock=slow&mock-delay=${SLOW_MS}&mock-size=300`);
    const screen = onDirectory(page);
    await searchField(page).focus();
    await searchField(page).pressSequentially("Hes");
    await page.clock.runFor(SLOW_MS);
    await passUntil(page, screen.count);
    await expect(screen.search).toHaveValue("Hes");
    await expect(screen.search).toBeFocused();
  });
});
