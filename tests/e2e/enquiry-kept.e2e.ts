import { openDirectory } from "./directory-screen.ts";
import { dismissMock } from "./dismiss-mock.ts";
import { askQuestion, onEnquiry, openQuestion, QUESTION, readOutbox, sendAndArrive } from "./enquiry-screen.ts";
import { expect, test } from "./site-test.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

test.describe("without a connection", () => {
  test.use({ expectedReports: /ERR_INTERNET_DISCONNECTED|Failed to load resource/ });

  test("nothing is lost, and nothing sent by itself", async ({ page, context }) => {
    const screen = await openQuestion(page);
    await dismissMock(page);
    await context.setOffline(true);
    await askQuestion(page);
    await screen.send.click();
    await expect(screen.alert).toContainText("Es gibt keine Internetverbindung.");
    await context.setOffline(false);
    await expect(screen.alert).toContainText("Die Verbindung ist wieder da.");
    // The mock is back with the page.
    await page.reload();
    await expect(screen.send).toBeVisible();
    expect(await readOutbox(page)).toHaveLength(0);
    await sendAndArrive(page);
    expect(await readOutbox(page)).toHaveLength(1);
  });
});

test("a closed tab leaves a draft that says it was not sent, and can be deleted", async ({ page, context }) => {
  const screen = await openQuestion(page);
  await screen.text("Ihre Frage").fill(QUESTION);
  await page.close();
  const next = await context.newPage();
  await next.goto("/enquiry?mock-size=300");
  const again = onEnquiry(next);
  await expect(again.main.getByText(/nicht gesendet, zuletzt geändert/)).toBeVisible();
  await again.main.getByRole("link", { name: /^Frage: / }).click();
  await expect(again.text("Ihre Frage")).toHaveValue(QUESTION);
  await expect(again.main.getByText("Nicht gesendet.")).toBeVisible();
  await again.main.getByRole("button", { name: "Entwurf löschen" }).click();
  await expect(again.text("Ihre Frage")).toHaveValue("");
  expect(await next.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test("a draft of the day before is gone wherever the site is opened again", async ({ page }) => {
  const screen = await openQuestion(page);
  await screen.text("Ihre Frage").fill(QUESTION);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      const draft = JSON.parse(localStorage.getItem(key) ?? "null") as { savedAt: number };
      localStorage.setItem(key, JSON.stringify({ ...draft, savedAt: draft.savedAt - 86_400_001 }));
    }
  });
  await openDirectory(page);
  await expect.poll(async () => page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test("another language keeps what was typed, and a reload the receipt", async ({ page }) => {
  const screen = await openQuestion(page);
  await screen.text("Ihre Frage").fill(QUESTION);
  await screen.radio(/interessiert/).check();
  const language = page.locator("header select");
  await language.selectOption("ar");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator("#enquiry-text")).toHaveValue(QUESTION);
  await language.selectOption("de");
  await expect(screen.radio(/interessiert/)).toBeChecked();
  await screen.consent.check();
  await screen.check.click();
  await page.goBack();
  await expect(screen.text("Ihre Frage")).toHaveValue(QUESTION);
  await page.goForward();
  await sendAndArrive(page);
  const reference = (await screen.reference.textContent()) ?? "";
  await page.reload();
  await expect(screen.reference).toHaveText(reference);
});
