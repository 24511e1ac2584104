import type { Page } from "@playwright/test";
import { dismissMock } from "./dismiss-mock.ts";
import { onDirectory, openDirectory, readCount, readName, setFilters } from "./directory-screen.ts";
import { expect, test } from "./site-test.ts";

const OFFLINE = "Keine Internetverbindung.";

/** The parts of the page that come later have come. */
const waitForAllParts = async (page: Page): Promise<void> => {
  // Its answer comes last, and would say that there is a connection.
  await expect(page.getByRole("navigation", { name: "Was tun?", exact: true }).getByRole("link").first()).toBeVisible();
  await page.waitForLoadState("networkidle");
};

/**
 * The network of the page goes first, that of its worker a moment later: what the page asks in between is answered, and
 * then it has lost nothing.
 */
const loseConnection = async (page: Page): Promise<void> => {
  await page.context().setOffline(true);
  const isAnswered = async (): Promise<boolean> =>
    page.evaluate(async () =>
      fetch("/", { method: "HEAD", cache: "no-store" }).then(
        () => true,
        () => false,
      ),
    );
  await expect.poll(isAnswered, "answers without a network").toBe(false);
};

test.describe("when the connection is lost", () => {
  // Parts that nobody has wanted yet, such as what else is found by a word, cannot be had either.
  test.use({ expectedReports: /ERR_INTERNET_DISCONNECTED|Failed to load resource|dynamically imported module/ });

  test("the page says so at once, and list, filters and map go on", async ({ page, context }) => {
    const screen = await openDirectory(page);
    await waitForAllParts(page);
    const all = await readCount(page);
    await loseConnection(page);
    // An answer that was still on its way takes the line back: then the next event says so.
    const saysSo = async (): Promise<boolean> => {
      await page.evaluate(() => dispatchEvent(new Event("offline")));
      return page.getByText(OFFLINE).isVisible();
    };
    await expect.poll(saysSo).toBe(true);
    await screen.mosques.click();
    await expect(screen.chosenSide).toHaveText(/eine Moschee/);
    expect(await readCount(page)).toBeLessThan(all);
    await setFilters(page, "Bayern");
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
    const name = await readName(row);
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
