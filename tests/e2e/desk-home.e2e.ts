import type { Page } from "@playwright/test";
import { holdPasskey, readInvitation, register, send } from "./desk-screen.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expect, test } from "./site-test.ts";

const signInButton = (page: Page) => page.getByRole("button", { name: "Mit Passkey anmelden" });

test("the first administrator registers, lets a colleague in who answers a question, and locks them out again", async ({
  page,
  browser,
  baseURL,
}) => {
  const passkey = await holdPasskey(page);
  await page.goto("/desk");
  await expect(signInButton(page)).toBeVisible();
  await expectAccessible(page, "signing in");
  await register(page, await readInvitation(baseURL), "Verwaltung");
  await expect(page.getByText("Ihre Aufgabe: Verwaltung der Konten.")).toBeVisible();
  await page.getByRole("link", { name: "Konten" }).click();
  // Nobody else could let anybody in: what would be refused is not offered.
  await expect(page.getByText("Das ist das einzige Konto der Verwaltung")).toBeVisible();
  await expect(page.getByRole("button", { name: "Verwaltung neu einladen" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Verwaltung (sperren|löschen)/ })).toHaveCount(0);
  await page.getByLabel("E-Mail-Adresse").fill("kollegin@behoerde.example");
  await page.getByRole("button", { name: "Einladung erstellen" }).click();
  const link = await page.getByLabel("Link der Einladung").inputValue();
  expect(link).toContain("/desk/invitation#");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Link kopieren" }).click();
  await expect(page.getByText("Link kopiert")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await expect(page.getByRole("heading", { level: 2, name: "Offene Einladungen" })).toBeVisible();
  await expect(page.getByText(/eingeladen von Verwaltung, gilt bis/)).toBeVisible();
  await expectAccessible(page, "the accounts");
  await page.setViewportSize({ width: 375, height: 812 });
  await expectAccessible(page, "the accounts at 375 px");

  const other = await browser.newContext({ baseURL: baseURL ?? "", locale: "de-DE" });
  const colleague = await other.newPage();
  await holdPasskey(colleague);
  await register(colleague, link, "Koordination");
  await expect(colleague.getByRole("heading", { level: 1, name: "Arbeitsliste" })).toBeVisible();
  await expect(colleague.getByRole("link", { name: "Konten" })).toHaveCount(0);

  await page.getByLabel("E-Mail-Adresse").fill("irrtum@behoerde.example");
  await page.getByRole("button", { name: "Einladung erstellen" }).click();
  const revoked = page.getByRole("button", { name: "Einladung an irrtum@behoerde.example zurücknehmen" });
  await expect(page.getByText("Einladung für irrtum@behoerde.example")).toBeVisible();
  const mistaken = await page.getByLabel("Link der Einladung").inputValue();
  await revoked.press("Enter");
  await expect(revoked).toHaveCount(0);
  await expect(page.getByText(/^Die Einladung an irrtum@behoerde\.example ist zurückgenommen/)).toBeFocused();
  await expect(page.getByLabel("Link der Einladung")).toHaveCount(0);
  const late = await other.newPage();
  await late.goto(mistaken);
  await expect(late.getByText("Diese Einladung wurde zurückgenommen.")).toBeVisible();
  await expectAccessible(late, "an invitation that was revoked");
  await late.goto("/desk");
  await late.goto(link);
  await expect(late.getByText("Diese Einladung wurde schon benutzt")).toBeVisible();
  await late.close();

  const question = {
    kind: "question",
    replyAddress: "vorstand@verein.example",
    text: "Wer hilft uns bei einer Drohung?",
  };
  const reference = (await send(page, question)).reference.replace(/^(.{4})/, "$1 ");
  await colleague.getByLabel("Art", { exact: true }).selectOption("Frage");
  await expect(colleague).toHaveURL(/kind=question/);
  await colleague.reload();
  await colleague.getByRole("link", { name: reference }).click();
  await expect(colleague.getByText("Wer hilft uns bei einer Drohung?")).toBeVisible();
  await colleague.getByRole("button", { name: "Nehmen" }).click();
  await expect(colleague.getByText("Das haben Sie genommen.")).toBeVisible();
  await expect(colleague.getByLabel("Text an die anfragende Person")).toBeFocused();
  await expectAccessible(colleague, "an enquiry that was taken");
  await expect(colleague.getByText("Danach ist es abgeschlossen.")).toBeVisible();
  await colleague.getByLabel("Text an die anfragende Person").fill("Die Beratungsstelle der Polizei.");
  await colleague.getByRole("button", { name: "Antworten und abschließen" }).click();
  // Not by its text alone: that already stands in the field.
  await expect(colleague.getByRole("heading", { level: 2, name: "Was geantwortet wurde" })).toBeVisible();
  await expect(colleague.getByText("Die Beratungsstelle der Polizei.")).toBeVisible();
  await expect(colleague.getByText("Das ist abgeschlossen.")).toBeFocused();
  await expect(colleague.getByText("bekommt eine E-Mail, dass es etwas zu lesen gibt")).toBeVisible();
  await colleague.getByRole("link", { name: "Zur Arbeitsliste", exact: true }).click();
  await expect(colleague.getByRole("heading", { level: 1, name: "Arbeitsliste" })).toBeVisible();
  await expect(colleague.getByRole("link", { name: reference })).toHaveCount(0);
  await expectAccessible(colleague, "the work list");

  // A contact has an account only once somebody has made sure that it is this one, and has said how.
  const listed = (await (await page.request.get("/api/v1/contacts?side=muslim-organization&limit=1")).json()) as {
    contacts: readonly { id: string; organization: { name: string } }[];
  };
  const [contact] = listed.contacts;
  const fillForContact = async (): Promise<void> => {
    await page.getByLabel("E-Mail-Adresse").fill("kontakt@polizei.example");
    await page.getByLabel("Aufgabe").selectOption("Bestätigter Kontakt");
    await page.getByLabel("Adresse der Seite des Kontakts").fill(`${baseURL}/contacts/${contact?.id}`);
    await expect(page.getByRole("status").filter({ hasText: contact?.organization.name ?? "" })).toBeVisible();
  };
  await fillForContact();
  await page.getByRole("button", { name: "Einladung erstellen" }).click();
  await expect(page.getByText(/^Dieser Kontakt ist noch nicht durch Rückruf oder Brief geprüft\./)).toBeVisible();
  await expectAccessible(page, "a contact that nobody has checked");
  await colleague.goto(`/desk/entries/contact.${contact?.id}`);
  await colleague.getByLabel("Wie haben Sie geprüft, dass es dieser Kontakt ist?").selectOption("am Telefon");
  await colleague.getByRole("button", { name: "Bestätigen" }).click();
  await expect(colleague.getByText(/^Zuletzt bestätigt am .*\(am Telefon\)\.$/)).toBeVisible();
  await expectAccessible(colleague, "a contact that was confirmed");
  await page.reload();
  await fillForContact();
  await expect(page.getByRole("status").filter({ hasText: /bestätigt am .* \(am Telefon\)$/ })).toBeVisible();
  await page.getByRole("button", { name: "Einladung erstellen" }).click();
  const verified = await (await browser.newContext({ baseURL: baseURL ?? "", locale: "de-DE" })).newPage();
  await holdPasskey(verified);
  await register(verified, await page.getByLabel("Link der Einladung").inputValue(), "Kontaktstelle");
  await expect(verified.getByText("Ihre Aufgabe: Bestätigter Kontakt.")).toBeVisible();
  await verified.context().close();

  await page.getByRole("link", { name: "Meine Anmeldungen" }).click();
  await expect(page.getByText("dieser Browser")).toBeVisible();
  await expect(page.getByText(/^Passkey vom/)).toHaveCount(1);
  await page.getByRole("button", { name: "Weiteren Passkey anlegen" }).click();
  await expect(page.getByRole("alert")).toContainText("Nehmen Sie ein anderes Gerät");
  const key = await holdPasskey(page, "usb");
  await page.getByRole("button", { name: "Weiteren Passkey anlegen" }).click();
  await expect(page.getByText(/^Passkey vom/)).toHaveCount(2);
  await expectAccessible(page, "sessions and passkeys");
  await page
    .getByRole("button", { name: /^Passkey vom .* entfernen$/ })
    .last()
    .click();
  await expect(page.getByText(/^Passkey vom/)).toHaveCount(1);
  await key.lose();
  await page.getByRole("link", { name: "Konten" }).click();
  await page.getByRole("button", { name: "Koordination sperren" }).click();
  await expect(page.getByRole("button", { name: "Koordination entsperren" })).toBeVisible();
  await colleague.reload();
  await expect(signInButton(colleague)).toBeVisible();
  await signInButton(colleague).click();
  await expect(colleague.getByRole("alert")).toContainText("Mit diesem Passkey ist keine Anmeldung möglich");
  await other.close();

  await page.getByRole("button", { name: "Abmelden" }).click();
  await passkey.verify(false);
  await signInButton(page).click();
  await expect(page.getByRole("alert")).toContainText("Der Passkey wurde nicht benutzt");
  await passkey.verify(true);
  await signInButton(page).click();
  await expect(page.getByText("Sie sind angemeldet.")).toBeVisible();
});
