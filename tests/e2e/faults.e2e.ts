import type { Locator, Page, Request } from "@playwright/test";
import { onDirectory, readCount } from "./directory-screen.ts";
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

/** How long the slow backend takes: half of what the page waits for an answer. */
const SLOW_MS = 5_000;

const failure = (page: Page) => page.getByRole("alert");
const retry = (page: Page) => page.getByRole("button", { name: "Erneut versuchen" });

/** What stays on screen whatever fails: the form, another way to the Clearing Point, the emergency line. */
const expectWaysOut = async (page: Page): Promise<void> => {
  await expect(page.getByRole("main").getByText("Frankenstraße 210, 90461 Nürnberg")).toBeVisible();
  await expect(page.getByText("Notruf 110").first()).toBeVisible();
  await expect(onDirectory(page).search).toBeEnabled();
};

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
