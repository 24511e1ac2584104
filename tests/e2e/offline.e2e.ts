import type { Page } from "@playwright/test";
import { dismissMock } from "./dismiss-mock.ts";
import { onDirectory, openDirectory, readCount } from "./directory-screen.ts";
import { expect, test } from "./site-test.ts";

const OFFLINE = "Keine Internetverbindung.";

/** The parts of the page that come later have come. */
const waitForAllParts = async (page: Page): Promise<void> => page.waitForLoadState("networkidle");

test.describe("when the connection is lost", () => {
  test.use({ expectedReports: /ERR_INTERNET_DISCONNECTED|Failed to load resource/ });

  test("the page says so at once, and list, filters and map go on", async ({ page, context }) => {
    const screen = await openDirectory(page);
    await waitForAllParts(page);
    const all = await readCount(page);
    await context.setOffline(true);
    await expect(page.getByText(OFFLINE)).toBeVisible();
    await screen.mosques.click();
    await expect(screen.mosques).toHaveAttribute("aria-pressed", "true");
    expect(await readCount(page)).toBeLessThan(all);
    await screen.facet("Land").click();
    await screen.value("Bayern").click();
    await expect(screen.chip("Bayern")).toBeVisible();
    await screen.map.getByRole("button", { name: "Karte vergrößern" }).click();
    await expect(page).toHaveURL(/[?&]z=/);
    await context.setOffline(false);
    await expect(page.getByText(OFFLINE)).toBeHidden();
  });

  test("details that cannot be fetched leave the list usable and come when it is back", async ({ page, context }) => {
    const screen = await openDirectory(page);
    await waitForAllParts(page);
    const row = screen.rows.nth(1);
    const name = (await row.textContent()) ?? "";
    await dismissMock(page);
    await context.setOffline(true);
    await row.click();
    await expect(screen.details.getByRole("heading", { level: 2, name, exact: true })).toBeVisible();
    await expect(screen.details.getByRole("alert")).toContainText("Der Server ist nicht erreichbar.");
    await expect(screen.details.getByText("Frankenstraße 210, 90461 Nürnberg")).toBeVisible();
    await screen.details.getByRole("button", { name: "Zur Liste" }).click();
    await expect(row).toBeFocused();
    await onDirectory(page).search.fill("Kassel");
    await expect(page).toHaveURL(/q=Kassel/);
    expect(await readCount(page)).toBeGreaterThan(0);
  });
});
