import { enterDesk, holdPasskey, readInvitation, register } from "./desk-screen.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expect, test } from "./site-test.ts";

test("the desk says what is still to be set up, and each step leads there", async ({ page, browser, baseURL }) => {
  const desk = await enterDesk(browser, baseURL, "Koordination Anfang");
  await desk.goto("/desk");
  await desk.getByRole("link", { name: /Dieses Netzwerk ist noch nicht fertig eingerichtet/ }).click();
  const step = (name: string) => desk.getByRole("listitem").filter({ has: desk.getByRole("heading", { name }) });
  await expect(step("Ein Mailserver ist eingestellt")).toContainText("erledigt");
  await expect(step("Die ersten Kontakte sind eingetragen")).toContainText("erledigt");
  await expect(step("Impressum, Datenschutz und Barrierefreiheit sind bestätigt")).toContainText("offen");
  await expect(step("Eine zweite Person koordiniert")).toContainText("Ohne sie lässt sich nicht veröffentlichen");
  await expect(step("Eine zweite Person koordiniert")).toContainText("wer für alle Länder des Eintrags zuständig ist");
  await expect(step("Es gibt eine Sicherung von heute")).toContainText(
    "npm run host -- backup clearing-point.backup --replace",
  );
  await expectAccessible(desk, "setting up");
  await desk.setViewportSize({ width: 375, height: 812 });
  await expectAccessible(desk, "setting up at 375 px");
  await step("Die ersten Kontakte").getByRole("link").click();
  await expect(
    desk
      .getByRole("radio", { name: /Kontakt/ })
      .or(desk.getByLabel("Name"))
      .first(),
  ).toBeVisible();
  await desk.goto("/desk/setup");
  await step("Die Clearingstelle hat ein Postfach").getByRole("link").click();
  await expect(desk).toHaveURL(/\/desk\/entries\/contact\./);
  await desk.context().close();

  // The other page may still hold the internal one, of which the browser has one at a time.
  await holdPasskey(page, "usb");
  await register(page, await readInvitation(baseURL, "/invite/administrator"), "Verwaltung Anfang");
  await page.goto("/desk/setup");
  await page.getByRole("link", { name: "Zu den Konten" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Konten" })).toBeVisible();
});
