import type { Page } from "@playwright/test";
import { enterDesk, send } from "./desk-screen.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expect, test } from "./site-test.ts";

type Row = { readonly id: string; readonly email?: string; readonly phones?: readonly object[] };

/** A contact of the police as coordinators see it, another one each time. */
const findContact = (desk: Page, at: number, lacks: "nothing" | "phones"): Promise<Row> =>
  desk.evaluate(
    async ([position, field]) => {
      const read = async (path: string): Promise<unknown> => (await fetch(`/api/v1/desk/contacts${path}`)).json();
      const list = (await read("?side=security-authority&limit=100")) as { contacts: { id: string }[] };
      const found = [];
      for (const { id } of list.contacts) {
        const contact = (await read(`/${id}`)) as Row;
        const isPublic = ((await (await fetch(`/api/v1/contacts/${id}`)).json()) as Row).email !== undefined;
        if (isPublic && (field === "phones") === (contact.phones === undefined)) found.push(contact);
        const wanted = found[position];
        if (wanted !== undefined) return wanted;
      }
      throw new Error("the sample has no such contact");
    },
    [at, lacks] as const,
  );

test("a correction is accepted, is public, is told the sender, and is taken back by one press", async ({
  page,
  browser,
  baseURL,
}) => {
  const desk = await enterDesk(browser, baseURL, "Koordination Eins");
  const { id, email = "" } = await findContact(desk, 0, "nothing");
  const { reference, statusUrl } = await send(page, {
    kind: "correction",
    about: { kind: "contact", id },
    changes: [{ field: "email", from: [email], to: ["neu@polizei.example"] }],
  });
  await desk.goto(`/desk/work/${reference}`);
  await expect(desk.getByText("Das sehen alle.")).toBeVisible();
  await expect(desk.locator("del").first()).toContainText(email);
  await expect(desk.locator("ins").first()).toContainText("neu@polizei.example");
  await expectAccessible(desk, "a correction");
  await desk.setViewportSize({ width: 375, height: 812 });
  await expectAccessible(desk, "a correction at 375 px");
  await desk.getByRole("button", { name: "Annehmen und eintragen" }).click();
  await expect(desk.getByRole("heading", { name: "Verlauf des Eintrags" })).toBeVisible();
  await expect(desk.getByRole("button", { name: "Zurücknehmen" })).toBeVisible();
  await expectAccessible(desk, "an accepted correction");
  await page.goto(`/contacts/${id}`);
  await expect(page.getByText("neu@polizei.example").first()).toBeVisible();
  await page.goto(statusUrl);
  await expect(page.getByText("Die Clearingstelle hat Ihre Berichtigung in den Eintrag übernommen.")).toBeVisible();

  await desk.getByRole("button", { name: "Zurücknehmen" }).click();
  await expect(desk.getByText("zurückgenommen").first()).toBeVisible();
  await page.reload();
  await expect(page.getByText("hat das wieder zurückgenommen")).toBeVisible();
  await expect(async () => {
    expect(await (await page.request.get(`/api/v1/contacts/${id}`)).json()).toMatchObject({ email });
  }).toPass();

  await desk.getByLabel("Warum wird der Eintrag ausgeblendet?").fill("Bedrohung");
  await desk.getByRole("button", { name: "Sofort ausblenden" }).click();
  await expect(desk.getByText("Dieser Eintrag ist ausgeblendet.")).toBeVisible();
  expect((await page.request.get(`/api/v1/contacts/${id}`)).status()).toBe(404);
  // Showing it again takes two: one says why, the other reads it with what will be seen, and agrees.
  await desk.getByLabel("Warum soll der Eintrag wieder eingeblendet werden?").fill("Die Drohung ist vorbei.");
  await desk.getByRole("button", { name: "Wieder einblenden vorschlagen" }).click();
  await expect(desk.getByText("Vorgeschlagen von Ihnen")).toBeVisible();
  await expect(desk.getByRole("button", { name: "Zustimmen und wieder einblenden" })).toHaveCount(0);
  await expectAccessible(desk, "what was proposed at 375 px");
  expect((await page.request.get(`/api/v1/contacts/${id}`)).status()).toBe(404);
  const other = await enterDesk(browser, baseURL, "Koordination Drei");
  await other.goto("/desk?view=second");
  await other
    .getByRole("row", { name: /vorgeschlagen von Koordination Eins/ })
    .getByRole("link")
    .click();
  await expect(other.getByText("Die Drohung ist vorbei.").first()).toBeVisible();
  await expect(other.getByRole("heading", { name: "Was danach zu sehen ist" })).toBeVisible();
  await expectAccessible(other, "a proposal to agree to");
  await other.getByRole("button", { name: "Zustimmen und wieder einblenden" }).click();
  await expect(other.getByText("zugestimmt: Koordination Drei")).toBeVisible();
  expect((await page.request.get(`/api/v1/contacts/${id}`)).status()).toBe(200);
  await desk.context().close();
  await other.context().close();
});

test("the wish that an entry be removed is done by one press, which its sender reads", async ({
  page,
  browser,
  baseURL,
}) => {
  const desk = await enterDesk(browser, baseURL, "Koordination Löschen");
  const { id } = await findContact(desk, 2, "nothing");
  const about = { kind: "contact", id };
  const { reference, statusUrl } = await send(page, { kind: "correction", wish: "removal", about, changes: [] });
  await desk.goto(`/desk/work/${reference}`);
  await expect(desk.getByRole("heading", { level: 1, name: /^Löschwunsch/ })).toBeVisible();
  await expectAccessible(desk, "a wish for removal");
  await desk.setViewportSize({ width: 375, height: 812 });
  await expectAccessible(desk, "a wish for removal at 375 px");
  await desk.getByRole("button", { name: "Sofort ausblenden und zusagen" }).press("Enter");
  await expect(desk.getByText("Dieser Eintrag ist ausgeblendet.")).toBeVisible();
  expect((await page.request.get(`/api/v1/contacts/${id}`)).status()).toBe(404);
  await page.goto(statusUrl);
  await expect(page.getByText("Der Eintrag wird hier nicht mehr gezeigt.")).toBeVisible();
  await desk.context().close();
});

test("the Clearing Point's own entry stays in sight whoever wishes otherwise", async ({ page, browser, baseURL }) => {
  const desk = await enterDesk(browser, baseURL, "Koordination Bleiben");
  await desk.goto("/desk/setup");
  const step = desk.getByRole("listitem").filter({ hasText: "Die Clearingstelle hat ein Postfach" });
  const address = await step.getByRole("link").getAttribute("href");
  const about = { kind: "contact", id: address?.split("contact.")[1] ?? "" };
  const { reference } = await send(page, { kind: "correction", wish: "removal", about, changes: [] });
  await desk.goto(`/desk/work/${reference}`);
  await expect(desk.getByText(/^Das ist der Eintrag der Clearingstelle\./)).toBeVisible();
  await expect(desk.getByRole("button", { name: /ausblenden/ })).toHaveCount(0);
  await expectAccessible(desk, "a wish that the Clearing Point be gone");
  await desk.setViewportSize({ width: 375, height: 812 });
  await expectAccessible(desk, "a wish that the Clearing Point be gone at 375 px");
  await desk.context().close();
});

test("a first value waits for a second person, whose list says so", async ({ page, browser, baseURL }) => {
  const one = await enterDesk(browser, baseURL, "Erste Person");
  const other = await enterDesk(browser, baseURL, "Zweite Person");
  const { id } = await findContact(one, 0, "phones");
  const { reference, statusUrl } = await send(page, {
    kind: "correction",
    about: { kind: "contact", id },
    changes: [{ field: "phones", from: [], to: ["+493023125009"] }],
  });
  await one.goto(`/desk/work/${reference}`);
  await one.getByLabel("Text an die anfragende Person").fill("Danke, das stimmt.");
  await one.getByRole("button", { name: "Zustimmen, dann zweite Person" }).click();
  await expect(one.getByText("Sie haben zugestimmt.")).toBeVisible();
  // Done is what is said, for whom it waits, and what comes next; nothing that looks undone.
  await expect(one.getByText("Ihre Zustimmung ist gespeichert.")).toBeFocused();
  await expect(one.getByText(/Zustimmen kann: .*Zweite Person/)).toBeVisible();
  await expect(one.getByText("Danke, das stimmt.").first()).toBeVisible();
  await expect(one.getByRole("button", { name: "Nehmen", exact: true })).toHaveCount(0);
  await expect(one.getByRole("link", { name: /Weiter mit dem Nächsten|Alles erledigt/ })).toBeVisible();
  await expectAccessible(one, "what waits for a second person");
  await expect(one.getByRole("button", { name: "Annehmen und eintragen" })).toHaveCount(0);
  await page.goto(statusUrl);
  await expect(page.getByText("eine zweite Person muss noch zustimmen")).toBeVisible();

  await other.goto("/desk?view=second");
  await other.locator(`a[href$="${reference}"]`).click();
  await expect(other.getByText("Erste Person hat zugestimmt.")).toBeVisible();
  // What the sender will read stands there before, and can be changed.
  await expect(other.getByLabel("Text an die anfragende Person")).toHaveValue("Danke, das stimmt.");
  await expectAccessible(other, "what a second person agrees to");
  await other.getByRole("button", { name: "Auch zustimmen und eintragen" }).click();
  await expect(other.getByText("zugestimmt: Zweite Person")).toBeVisible();
  await page.goto(`/contacts/${id}`);
  await expect(page.getByRole("link", { name: /231\D?25.?009/ }).first()).toBeVisible();
  await one.context().close();
  await other.context().close();
});

test("who decides changes a value first, and sees both where somebody else was faster", async ({
  page,
  browser,
  baseURL,
}) => {
  const desk = await enterDesk(browser, baseURL, "Koordination Zwei");
  const { id, email = "" } = await findContact(desk, 1, "nothing");
  const correct = (to: string) =>
    send(page, {
      kind: "correction",
      about: { kind: "contact", id },
      changes: [{ field: "email", from: [email], to: [to] }],
    });
  const first = await correct("erste@polizei.example");
  const second = await correct("zweite@polizei.example");
  await desk.goto(`/desk/work/${first.reference}`);
  await desk.getByLabel("Was Sie tun").selectOption("Werte ändern");
  await desk.getByLabel("E-Mail: richtig ist").fill("geprueft@polizei.example");
  await expectAccessible(desk, "changing values");
  await desk.getByRole("button", { name: "Werte übernehmen und ansehen" }).click();
  await expect(desk.locator("ins").first()).toContainText("geprueft@polizei.example");
  const late = await desk.context().newPage();
  await late.goto(`/desk/work/${second.reference}`);
  await expect(late.locator("ins").first()).toContainText("zweite@polizei.example");
  await late.getByLabel("Text an die anfragende Person").fill("Das behalten wir.");
  await desk.getByRole("button", { name: "Annehmen und eintragen" }).click();
  await expect(desk.getByRole("button", { name: "Zurücknehmen" })).toBeVisible();
  await late.getByRole("button", { name: "Annehmen und eintragen" }).click();
  await expect(late.getByRole("alert")).toContainText("Jemand anders war schneller");
  await expect(late.locator("del").first()).toContainText("geprueft@polizei.example");
  await expect(late.locator("ins").first()).toContainText("zweite@polizei.example");
  await expect(late.getByText("Seit das geschickt wurde, hat sich dieser Wert geändert.")).toBeVisible();
  await expect(late.getByLabel("Text an die anfragende Person")).toHaveValue("Das behalten wir.");
  await desk.context().close();
});
