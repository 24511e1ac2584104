import type { Page } from "@playwright/test";
import { readInvitation, register, holdPasskey } from "./desk-screen.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expect, test } from "./site-test.ts";

const toProvider = (page: Page) => page.getByRole("button", { name: "Mit dem Konto bei 127.0.0.1 anmelden" });

/** On the provider's own page, which is at another address. */
const showWho = async (page: Page, who: string): Promise<void> => {
  await expect(page.getByRole("heading", { name: "Anmeldung beim Anbieter" })).toBeVisible();
  expect(new URL(page.url()).hostname).toBe("127.0.0.1");
  await page.getByLabel("Kennung").fill(who);
  await page.getByRole("button", { name: "Weiter" }).click();
};

test("whoever was invited links the account of their authority, signs in by it, and confirms there what is weighty", async ({
  browser,
  baseURL,
}) => {
  const who = `person-${Date.now()}`;
  const context = await browser.newContext({ baseURL: baseURL ?? "", locale: "de-DE" });
  const page = await context.newPage();
  await page.goto(await readInvitation(baseURL, "/invite/coordinator"));
  await toProvider(page).click();
  await expect(page.getByText("Bitte geben Sie einen Namen an.")).toBeVisible();
  await page.getByLabel("Name für Kolleginnen und Kollegen").fill("Referat beim Land");
  await expectAccessible(page, "an invitation that an identity provider may take");
  await toProvider(page).press("Enter");
  await showWho(page, who);
  await expect(page.getByRole("heading", { level: 1, name: "Arbeitsliste" })).toBeVisible();
  await expect(page).toHaveURL(/\/desk$/);
  const cookies = (await context.cookies(baseURL)).map(({ name, sameSite, httpOnly }) => [name, sameSite, httpOnly]);
  expect(cookies).toEqual([["__Host-desk", "Strict", true]]);
  await page.getByRole("button", { name: "Abmelden" }).click();
  // A page opened before the host has heard of it would be that of somebody who is signed in.
  await expect(toProvider(page)).toBeVisible();

  // Where they were before they had to sign in is where they come back to.
  await page.goto("/desk/sessions");
  await page.setViewportSize({ width: 375, height: 812 });
  await expect(toProvider(page)).toBeVisible();
  await expectAccessible(page, "signing in by an identity provider at 375 px");
  await toProvider(page).click();
  // The provider knows them by now, and asks nothing.
  await expect(page.getByRole("heading", { level: 1, name: "Meine Anmeldungen" })).toBeVisible();
  await expect(page).toHaveURL(/\/desk\/sessions$/);
  await expect(page.getByText("beim Anbieter Ihrer Behörde")).toBeVisible();

  // As the host answers five minutes later.
  let refusals = 1;
  await page.route("**/api/v1/desk/codes/recovery", async (route) => {
    if (refusals === 0) return route.fallback();
    refusals -= 1;
    return route.fulfill({
      status: 403,
      contentType: "application/problem+json",
      body: JSON.stringify({ type: "/problems/step-up-needed", title: "Again", status: 403 }),
    });
  });
  await page.getByRole("button", { name: "Neue Wiederherstellungscodes anlegen" }).click();
  const dialog = page.getByRole("dialog", { name: "Bestätigen Sie, dass Sie es sind" });
  await expect(dialog).toBeVisible();
  await expectAccessible(page, "confirming at an identity provider");
  await dialog.getByRole("button", { name: "Bei 127.0.0.1 bestätigen" }).click();
  await showWho(page, who);
  await expect(page).toHaveURL(/\/desk\/sessions$/);
  await page.getByRole("button", { name: "Neue Wiederherstellungscodes anlegen" }).click();
  await expect(page.getByText("Sie haben noch 10.")).toBeVisible();
  await context.close();
});

test("the provider lets no stranger in, and each failure has its sentence", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? "", locale: "de-DE" });
  const page = await context.newPage();
  await page.goto("/desk");
  await toProvider(page).click();
  await showWho(page, "fremd");
  await expect(page.getByRole("alert")).toContainText("Zu diesem Konto beim Anbieter gehört hier keines.");
  // Nothing of what the provider has sent stays in the address.
  await expect(page).toHaveURL(/\/desk\/provider$/);
  await expectAccessible(page, "nobody was let in by an identity provider");
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("Dieser Weg zum Anbieter gilt nicht (mehr)");
  await page.getByRole("link", { name: "Zur Anmeldung am Schreibtisch" }).click();
  await context.clearCookies();
  await toProvider(page).click();
  await page.getByRole("button", { name: "Ablehnen" }).click();
  await expect(page.getByRole("alert")).toContainText("Der Anbieter hat niemanden angemeldet.");
  await page.getByRole("link", { name: "Zur Anmeldung am Schreibtisch" }).click();
  await page.route("**/api/v1/desk/sign-in/provider/options", (route) =>
    route.fulfill({
      status: 503,
      contentType: "application/problem+json",
      body: JSON.stringify({ type: "/problems/provider-unreachable", title: "Down", status: 503 }),
    }),
  );
  await toProvider(page).click();
  await expect(page.getByRole("alert")).toContainText("Der Anbieter ist gerade nicht zu erreichen.");
  await context.close();
});

test("where there is no identity provider nothing is said of one", async ({ page, baseURL, browser }) => {
  const withoutProvider = (each: Page): Promise<unknown> =>
    each.route("**/api/v1/desk/session", (route) => route.fulfill({ json: { account: null, provider: null } }));
  await withoutProvider(page);
  await page.goto("/desk");
  await expect(page.getByRole("button", { name: "Mit Passkey anmelden" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Mit dem Konto bei/ })).toHaveCount(0);
  const link = await readInvitation(baseURL, "/invite/coordinator");
  await page.goto(link);
  await expect(page.getByLabel("Name für Kolleginnen und Kollegen")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Mit dem Konto bei/ })).toHaveCount(0);
  // Beside it the passkey goes on as before.
  const context = await browser.newContext({ baseURL: baseURL ?? "", locale: "de-DE" });
  const other = await context.newPage();
  await holdPasskey(other);
  await register(other, link, "Koordination mit Passkey");
  await context.close();
});
