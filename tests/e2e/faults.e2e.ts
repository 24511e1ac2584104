import type { Page, Request } from "@playwright/test";
import { onDirectory, readCount } from "./directory-screen.ts";
import { expectWaysOut, failure } from "./failure-screen.ts";
import { expect, FAILED_REQUEST, test } from "./site-test.ts";

/** Notes whenever the page asks for the contacts. */
const noteRequests = (page: Page): readonly Request[] => {
  const requests: Request[] = [];
  page.on("request", (request) => {
    // What the worker asks for the page would count twice.
    if (request.url().endsWith("/api/v1/directory") && request.serviceWorker() === null) requests.push(request);
  });
  return requests;
};

/** Counts how often the page asks for the contacts. */
const countRequests = (page: Page): (() => number) => {
  const requests = noteRequests(page);
  return () => requests.length;
};

const retry = (page: Page) => page.getByRole("button", { name: "Erneut versuchen" });

const failures = [
  { scenario: "500", reason: "Der Server hat einen Fehler gemeldet (Nummer 500). Der Fehler liegt bei uns.", asked: 3 },
  { scenario: "404", reason: "Der Server findet diese Angaben nicht mehr.", asked: 1 },
  { scenario: "malformed", reason: "die diese Seite nicht lesen kann", asked: 1 },
  { scenario: "html", reason: "die diese Seite nicht lesen kann", asked: 1 },
  { scenario: "wrong-schema", reason: "die diese Seite nicht lesen kann", asked: 1 },
  { scenario: "offline", reason: "Der Server ist nicht erreichbar.", asked: 3 },
] as const;

test.describe("a backend that fails", () => {
  test.use({ expectedReports: FAILED_REQUEST });

  for (const { scenario, reason, asked } of failures) {
    test(`is named, with a way to try again and a way around: ${scenario}`, async ({ page }) => {
      const count = countRequests(page);
      await page.goto(`/?mock=${scenario}&mock-size=50&land=DE-HE`);
      await expect(failure(page)).toContainText("Die Kontakte konnten nicht geladen werden");
      await expect(failure(page)).toContainText(reason);
      await expectWaysOut(page);
      expect(count()).toBe(asked);
      await retry(page).click();
      await expect.poll(count).toBeGreaterThan(asked);
      await expect(retry(page)).toBeVisible();
      await expect(page).toHaveURL(/land=DE-HE/);
    });
  }

  test("takes nothing that is typed meanwhile", async ({ page }) => {
    await page.goto("/?mock=500&mock-size=50");
    await expect(failure(page)).toBeVisible();
    await onDirectory(page).search.fill("Kassel");
    await expect(page).toHaveURL(/q=Kassel/);
    await retry(page).click();
    await expect(retry(page)).toBeVisible();
    await expect(onDirectory(page).search).toHaveValue("Kassel");
  });

  test("is asked again by itself when it fails only now and then", async ({ page }) => {
    const count = countRequests(page);
    await page.goto("/?mock=flaky&mock-size=50");
    await expect(onDirectory(page).count).toBeVisible();
    await expect(failure(page)).toHaveCount(0);
    expect(count()).toBe(3);
  });

  test("is left in peace as long as it asks for it", async ({ page }) => {
    const requests = noteRequests(page);
    await page.goto("/?mock=429&mock-size=50");
    await expect(onDirectory(page).count).toBeVisible();
    await expect(failure(page)).toHaveCount(0);
    // By the browser's own clock: what a busy machine tells the test later was asked no sooner.
    const asked = requests.map((request) => request.timing().startTime);
    expect(asked).toHaveLength(2);
    // It asked for two seconds: a rule of conduct, not a speed.
    expect((asked[1] ?? 0) - (asked[0] ?? 0)).toBeGreaterThanOrEqual(1_990);
  });
});

test("three unreadable entries cost three entries, and the page says so", async ({ page }) => {
  await page.goto("/?mock=partial&mock-size=300");
  await expect(page.getByText("3 Einträge waren nicht lesbar und fehlen in der Liste.")).toBeVisible();
  expect(await readCount(page)).toBeGreaterThan(200);
  await onDirectory(page).rows.first().click();
  await expect(onDirectory(page).details.getByRole("heading", { level: 3 }).first()).toBeVisible();
});

test("an empty directory still leads to the Clearing Point", async ({ page }) => {
  await page.goto("/?mock=empty");
  const screen = onDirectory(page);
  await expect(screen.count).toHaveText("Keine Kontakte");
  await expect(screen.rows).toHaveText(["Clearingstelle Prävention und Kooperation"]);
  // What comes later than the row may move it from under the pointer.
  await screen.rows.first().press("Enter");
  await expect(screen.phone.first()).toBeVisible();
});
