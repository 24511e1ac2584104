import type { Page } from "@playwright/test";
import { generateSync } from "otplib/functional";
import { enterDesk, holdPasskey } from "./desk-screen.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expect, test } from "./site-test.ts";

const PERIOD_MS = 30_000;

/**
 * An authenticator app: each code once, as the host takes it. One that is still good for half a minute at least, because
 * a busy machine types slowly; where all such codes are used it waits for the next period.
 */
const createApp = (secret: string) => {
  let last = 0;
  return async (): Promise<string> => {
    const now = (): number => Math.floor(Date.now() / PERIOD_MS);
    await expect.poll(() => last <= now()).toBe(true);
    last = Math.max(last + 1, now());
    return generateSync({ secret, epoch: last * (PERIOD_MS / 1000) });
  };
};

/** What the screen shows beside these words, without what only helps the eye. */
const readShown = async (page: Page, label: string): Promise<string> =>
  (await page.locator(`dt:has-text("${label}") + dd`).innerText()).replaceAll("-", "").trim();

test("somebody without a passkey at hand signs in by a one-time code, confirms by one, and by a recovery code", async ({
  browser,
  baseURL,
}) => {
  const desk = await enterDesk(browser, baseURL, "Koordination mit App");
  await desk.goto("/desk/sessions");
  await desk.getByRole("button", { name: "Einmalcode einrichten" }).click();
  await expect(desk.getByRole("img", { name: "Code für die App" })).toBeVisible();
  await expectAccessible(desk, "setting up one-time codes");
  const name = await readShown(desk, "Anmeldename");
  const nextCode = createApp(await readShown(desk, "Schlüssel"));
  await desk.getByLabel("Einmalcode").fill("12345");
  await desk.getByRole("button", { name: "Einrichten abschließen" }).click();
  await expect(desk.getByText("Ein Einmalcode hat sechs Ziffern.")).toBeVisible();
  const first = await nextCode();
  await desk.getByLabel("Einmalcode").fill(`${first.slice(0, 3)} ${first.slice(3)}`);
  await desk.getByRole("button", { name: "Einrichten abschließen" }).click();
  await expect(desk.getByText("Eingerichtet am")).toBeVisible();
  await desk.getByRole("button", { name: "Neue Wiederherstellungscodes anlegen" }).click();
  await expect(desk.getByText("Sie haben noch 10.")).toBeVisible();
  const recovery = await desk.locator(".desk__codes li").first().innerText();
  await desk.setViewportSize({ width: 375, height: 812 });
  await expectAccessible(desk, "codes at 375 px");

  // Another device, which has no passkey.
  const other = await browser.newContext({ baseURL: baseURL ?? "", locale: "de-DE" });
  const page = await other.newPage();
  const signIn = async (code: string): Promise<void> => {
    await page.getByText("Ohne Passkey anmelden").click();
    await page.getByLabel("Anmeldename").fill(name);
    await page.getByLabel("Einmalcode").fill(code);
    await page.getByRole("button", { name: "Mit Einmalcode anmelden" }).click();
  };
  await page.goto("/desk");
  await signIn(first);
  await expect(page.getByRole("alert")).toContainText("Damit ist keine Anmeldung möglich.");
  await expectAccessible(page, "signing in without a passkey");
  await page.getByLabel("Einmalcode").fill(await nextCode());
  await page.getByRole("button", { name: "Mit Einmalcode anmelden" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Arbeitsliste" })).toBeVisible();
  await page.getByRole("link", { name: "Meine Anmeldungen" }).click();
  await expect(page.getByText("mit Einmalcode").first()).toBeVisible();
  await page.getByRole("button", { name: "Abmelden" }).click();
  await page.getByText("Ohne Passkey anmelden").click();
  await page.getByLabel("Wiederherstellungscode").fill(recovery);
  await page.getByRole("button", { name: "Mit Wiederherstellungscode anmelden" }).click();
  await expect(page.getByText("Sie haben sich mit einem Wiederherstellungscode angemeldet.")).toBeVisible();
  await page.getByRole("link", { name: "einen neuen Passkey" }).click();
  await expect(page.getByText("Sie haben noch 9.")).toBeVisible();
  await expect(page.getByText("Benutzt am")).toBeVisible();
  await holdPasskey(page);
  await page.getByRole("button", { name: "Weiteren Passkey anlegen" }).click();
  await expect(page.getByText(/^Passkey vom/)).toHaveCount(2);
  await other.close();
  await desk.context().close();
});

test("whoever signed in by a code confirms by one before something weighty, or nothing is done", async ({
  browser,
  baseURL,
}) => {
  const desk = await enterDesk(browser, baseURL, "Koordination am fremden Gerät");
  await desk.goto("/desk/sessions");
  await desk.getByRole("button", { name: "Einmalcode einrichten" }).click();
  const name = await readShown(desk, "Anmeldename");
  const nextCode = createApp(await readShown(desk, "Schlüssel"));
  await desk.getByLabel("Einmalcode").fill(await nextCode());
  await desk.getByRole("button", { name: "Einrichten abschließen" }).click();
  await expect(desk.getByText("Eingerichtet am")).toBeVisible();
  await desk.getByRole("button", { name: "Abmelden" }).click();
  await desk.getByText("Ohne Passkey anmelden").click();
  await desk.getByLabel("Anmeldename").fill(name);
  await desk.getByLabel("Einmalcode").fill(await nextCode());
  await desk.getByRole("button", { name: "Mit Einmalcode anmelden" }).click();
  await desk.getByRole("link", { name: "Meine Anmeldungen" }).click();
  // As the host answers five minutes later.
  let refusals = 2;
  await desk.route("**/api/v1/desk/codes", async (route) => {
    if (route.request().method() !== "DELETE" || refusals === 0) return route.fallback();
    refusals -= 1;
    return route.fulfill({
      status: 403,
      contentType: "application/problem+json",
      body: JSON.stringify({ type: "/problems/step-up-needed", title: "Again", status: 403 }),
    });
  });
  await desk.getByRole("button", { name: "Einmalcode entfernen" }).click();
  const dialog = desk.getByRole("dialog", { name: "Bestätigen Sie, dass Sie es sind" });
  await expect(dialog).toBeVisible();
  await expectAccessible(desk, "confirming by a code");
  await dialog.getByRole("button", { name: "Abbrechen" }).click();
  await expect(desk.getByText("Es wurde nichts geändert: Sie haben nicht bestätigt")).toBeVisible();
  await desk.getByRole("button", { name: "Einmalcode entfernen" }).click();
  await dialog.getByLabel("Einmalcode").fill(await nextCode());
  await dialog.getByRole("button", { name: "Bestätigen", exact: true }).click();
  await expect(desk.getByRole("button", { name: "Einmalcode einrichten" })).toBeVisible();
  await desk.context().close();
});
