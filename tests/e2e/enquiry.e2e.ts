import { RETENTION } from "../../contract/retention.ts";
import { isWiderThanScreen, openDirectory } from "./directory-screen.ts";
import { askQuestion, onEnquiry, openQuestion, QUESTION, readOutbox, sendAndArrive } from "./enquiry-screen.ts";
import { expect, FAILED_REQUEST, NARROW, test, WIDE } from "./site-test.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const viewport of [WIDE, NARROW]) {
  test.describe(`at ${viewport.width} pixels`, () => {
    test.use({ viewport });

    test("a question is chosen, written, checked and sent", async ({ page }) => {
      await page.goto("/enquiry?mock-size=300");
      const screen = onEnquiry(page);
      await screen.radio(/^Frage/).check();
      await screen.main.getByRole("button", { name: "Weiter" }).click();
      await expect(screen.heading).toBeFocused();
      await askQuestion(page);
      expect(await isWiderThanScreen(page)).toBe(false);
      await sendAndArrive(page);
      expect(await isWiderThanScreen(page)).toBe(false);
    });

    test("a project is suggested", async ({ page }) => {
      await page.goto("/enquiry?kind=suggestion&mock-size=300");
      const screen = onEnquiry(page);
      await screen.radio("Projekt").check();
      await screen.text("Name").fill("Runder Tisch Gera");
      await screen.text("Beschreibung").fill("Ein Beispiel, das auch andere Städte brauchen können.");
      await screen.choice(/^Land/).selectOption("DE-TH");
      await screen.radio(/interessiert/).check();
      await screen.consent.check();
      await screen.check.click();
      await expect(screen.main.getByRole("heading", { name: "So könnten es alle sehen" })).toBeVisible();
      await sendAndArrive(page);
    });

    test("an entry is corrected from the contact it is about", async ({ page }) => {
      const directory = await openDirectory(page);
      await directory.rows.nth(1).click();
      const name = (await directory.details.getByRole("heading", { level: 2 }).textContent()) ?? "";
      await directory.details.getByRole("link", { name: "Fehler melden" }).click();
      const screen = onEnquiry(page);
      await expect(screen.main.getByRole("link", { name, exact: true })).toBeVisible();
      await screen.main.getByRole("button", { name: "Name der Organisation ändern" }).click();
      await screen.text("Name der Organisation: richtig ist").fill("Neuer Name e. V.");
      await screen.main.getByRole("button", { name: "Straße und Hausnummer ändern" }).click();
      await screen.text("Straße und Hausnummer: richtig ist").fill("Musterweg 1");
      expect(await isWiderThanScreen(page)).toBe(false);
      await screen.radio(/von der Polizei/).check();
      await screen.consent.check();
      await screen.check.click();
      await expect(page.getByRole("insertion").first()).toHaveText("Neuer Name e. V.");
      await expect(screen.main.getByRole("heading", { name: "So sehen es dann alle" })).toBeVisible();
      expect(await isWiderThanScreen(page)).toBe(false);
      await sendAndArrive(page);
    });

    test("an expert is asked for", async ({ page }) => {
      await page.goto("/enquiry?kind=expert-request&topic=youth&mock-size=300");
      const screen = onEnquiry(page);
      await expect(screen.choice("Thema")).toHaveValue("youth");
      await screen.text("Worum geht es?").fill("Ein Vortrag für Eltern, etwa vierzig Leute.");
      await screen.choice(/^Format/).selectOption("talk");
      await screen.radio(/aus einer muslimischen/).check();
      await screen.consent.check();
      await screen.check.click();
      await sendAndArrive(page);
    });

    test("an introduction is asked for from the contact one looks for", async ({ page }) => {
      const directory = await openDirectory(page, "mock-size=300&side=muslim-organization&topic=youth");
      await directory.rows.nth(1).click();
      await directory.details.getByRole("link", { name: "Schreiben Kontakt vermitteln" }).click();
      const screen = onEnquiry(page);
      await expect(screen.choice("Thema")).toHaveValue("youth");
      await screen.text(/^Wozu/).fill("Wir möchten uns Ihrem Vorstand vorstellen.");
      await screen.choice(/^In welcher Sprache/).selectOption("de");
      await screen.text(/^E-Mail oder Telefon/).fill("kmi@polizei.example");
      await screen.radio(/von der Polizei/).check();
      await screen.consent.check();
      await screen.check.click();
      await sendAndArrive(page);
      await expect(
        screen.main.getByText(new RegExp(`${RETENTION.introductionWorkingDays} Arbeitstage`, "u")),
      ).toBeVisible();
    });

    test("a barrier is reported", async ({ page }) => {
      await page.goto("/enquiry?kind=barrier&mock-size=300");
      const screen = onEnquiry(page);
      await screen.text(/^Auf welcher Seite/).fill("http://localhost/projects?land=DE-HE");
      await screen.text(/^Was lässt sich nicht/).fill("Die Filter sind mit der Tastatur nicht zu schließen.");
      await screen.radio(/interessiert/).check();
      await screen.consent.check();
      await screen.check.click();
      await sendAndArrive(page);
    });
  });
}

test("the keyboard alone sends a question, and faults lead to their fields", async ({ page }) => {
  const screen = await openQuestion(page);
  await screen.check.focus();
  await page.keyboard.press("Enter");
  await expect(screen.alert).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(screen.text("Ihre Frage")).toBeFocused();
  await page.keyboard.type(QUESTION);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(screen.radio(/von der Polizei/)).toBeChecked();
  await screen.consent.focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(screen.heading).toBeFocused();
  await sendAndArrive(page);
});

test.describe("when answers get lost", () => {
  test.use({ expectedReports: FAILED_REQUEST });

  test("a repetition creates nothing twice", async ({ page }) => {
    const screen = await openQuestion(page, "mock-size=300&mock=lost-answer");
    await askQuestion(page);
    await screen.send.click();
    await expect(screen.alert).toContainText("kommt nur einmal an");
    await sendAndArrive(page);
    const references = (await readOutbox(page)).map(({ reference }) => reference);
    expect(references).toEqual([((await screen.reference.textContent()) ?? "").replace(" ", "")]);
  });

  test("a tab closed meanwhile is no loss: the draft says so, and is sent once", async ({ page }) => {
    const screen = await openQuestion(page, "mock-size=300&mock=lost-answer");
    await askQuestion(page);
    await screen.send.click();
    await expect(screen.alert).toBeVisible();
    await page.goto("/enquiry?kind=question&mock-size=300");
    await expect(screen.main.getByText(/Ein Sendeversuch blieb ohne Antwort/)).toBeVisible();
    await screen.check.click();
    await sendAndArrive(page);
    expect(await readOutbox(page)).toHaveLength(1);
  });
});

test("pressed twice it is sent once", async ({ page }) => {
  const screen = await openQuestion(page);
  await askQuestion(page);
  await screen.send.dblclick();
  await expect(screen.heading).toHaveText("Ihre Anfrage ist angekommen");
  expect(await readOutbox(page)).toHaveLength(1);
});
