import { NO_MAILBOX } from "../host/mail-host.ts";
import { enterDesk, send } from "./desk-screen.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expect, test } from "./site-test.ts";

test("a letter that no mail host takes lies in the work list with what was said, is sent again, and is closed", async ({
  page,
  browser,
  baseURL,
}) => {
  const desk = await enterDesk(browser, baseURL, "Koordination Post");
  const replyAddress = `${NO_MAILBOX}verein.example`;
  const { reference } = await send(page, { kind: "question", text: "Wer hilft uns?", replyAddress });
  await desk.goto(`/desk/work/${reference}`);
  await desk.getByLabel("Text an die anfragende Person").fill("Die Beratungsstelle.");
  await desk.getByRole("button", { name: "Antworten und abschließen" }).click();
  await expect(desk.getByText("Das ist abgeschlossen.")).toBeVisible();

  await desk.goto("/desk?view=letters");
  const row = desk.getByRole("row").filter({ has: desk.locator(`a[href$="${reference}"]`) });
  const appears = async () => {
    await expect(async () => {
      await desk.reload();
      await expect(desk.getByRole("heading", { name: "Arbeitsliste" })).toBeVisible();
      expect(await row.count()).toBe(1);
    }).toPass();
  };
  await appears();
  await expect(row).toContainText("550 5.1.1 …: Recipient address rejected");
  await expect(row).toContainText(replyAddress);
  await expectAccessible(desk, "failed letters");
  await desk.setViewportSize({ width: 375, height: 812 });
  await expectAccessible(desk, "failed letters at 375 px");

  await row.getByRole("button", { name: "Noch einmal senden" }).click();
  await expect(row).toHaveCount(0);
  await appears();
  await row.getByRole("button", { name: "Abschließen, ohne zu senden" }).click();
  await expect(row).toHaveCount(0);
  await desk.reload();
  await expect(desk.getByRole("heading", { name: "Arbeitsliste" })).toBeVisible();
  await expect(desk.getByRole("navigation", { name: "Ansichten" })).toBeVisible();
  await expect(row).toHaveCount(0);
  await desk.context().close();
});

test("an introduction whose link is lost is given to a colleague and passed on from the list", async ({
  page,
  browser,
  baseURL,
}) => {
  const one = await enterDesk(browser, baseURL, "Koordination Link");
  const other = await enterDesk(browser, baseURL, "Koordination Nachfolge");
  const found = await page.request.get("/api/v1/contacts?side=security-authority&limit=50");
  const { contacts } = (await found.json()) as {
    contacts: { id: string; takesIntroductions?: boolean; state: string }[];
  };
  const contact = contacts.find((each) => each.takesIntroductions !== false && each.state === "active")?.id;
  const { reference, statusUrl } = await send(page, {
    kind: "introduction",
    side: "muslim-organization",
    contact,
    topic: "security-advice",
    preferredLanguage: "de",
    text: "Wir möchten uns vorstellen.",
    replyAddress: "vorstand@verein.example",
  });
  await one.goto(`/desk/work/${reference}`);
  await one.getByText("Jemand anderem geben").click();
  await one.getByLabel("Wem").selectOption("Koordination Nachfolge");
  await one.getByRole("button", { name: "Geben", exact: true }).click();
  await expect(one.getByText("Das hat Koordination Nachfolge genommen.")).toBeVisible();

  await other.goto("/desk?view=mine");
  await other.locator(`a[href$="${reference}"]`).click();
  await other.getByText("An einen anderen Kontakt weitergeben").click();
  await other.getByText("Jemand anderem geben").click();
  await other.getByRole("button", { name: "Weitergeben" }).click();
  await expect(other.getByText("Bitte wählen Sie.")).toBeVisible();
  await expectAccessible(other, "handing over");
  await other.setViewportSize({ width: 375, height: 812 });
  await expectAccessible(other, "handing over at 375 px");
  const choice = other.getByLabel("An welchen Kontakt");
  await choice.selectOption({ index: (await choice.locator("option").count()) - 1 });
  await other.getByRole("button", { name: "Weitergeben" }).click();
  await expect(other.getByText("Wir möchten uns vorstellen.")).toBeVisible();
  await page.goto(statusUrl);
  await expect(page.getByText("weitergegeben").first()).toBeVisible();
  await one.context().close();
  await other.context().close();
});
