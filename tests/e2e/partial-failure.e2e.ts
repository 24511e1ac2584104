import type { Page } from "@playwright/test";
import { onDirectory } from "./directory-screen.ts";
import { expect, FAILED_CODE, test } from "./site-test.ts";

/** The German texts come with the code, those of every other language by themselves. */
const LANGUAGE_OF_ITS_OWN = "en";

/** What the start page is made of: whether a path belongs to it. */
const PARTS: Readonly<Record<string, (path: string) => boolean>> = {
  contacts: (path) => path === "/api/v1/directory",
  outlines: (path) => path.startsWith("/geo/") && !path.includes("gazetteer"),
  gazetteer: (path) => path.includes("/gazetteer"),
  map: (path) => path.startsWith("/assets/map-"),
  catalogue: (path) => path.startsWith(`/assets/texts-${LANGUAGE_OF_ITS_OWN}-`),
};
const names = Object.keys(PARTS);
const combinations = Array.from({ length: 2 ** names.length }, (_, bits) =>
  names.filter((_name, i) => (bits >> i) & 1),
);

const expectUsable = async (page: Page, failing: readonly string[]): Promise<void> => {
  if (failing.includes("catalogue")) {
    await expect(page.getByRole("heading", { name: "Die Seite konnte nicht geladen werden" })).toBeVisible();
    await expect(page.getByText("Frankenstraße 210, 90461 Nürnberg")).toBeVisible();
    await expect(page.getByRole("link", { name: "110" })).toBeVisible();
    return;
  }
  const screen = onDirectory(page);
  // Without its words and places the plain field stays, which searches, too.
  await screen.search.or(page.getByRole("searchbox")).first().fill("Hessen");
  await expect(page).toHaveURL(/q=Hessen/u);
  if (failing.includes("contacts")) {
    await expect(page.getByRole("alert").getByText("Die Kontakte konnten nicht geladen werden")).toBeVisible();
    return;
  }
  await expect(screen.list.getByRole("heading", { name: /^Hessen · / })).toBeVisible();
  await screen.police.click();
  await expect(screen.chosenSide).toHaveText(/die Polizei/);
  await expect(screen.rows.first()).toBeVisible();
};

test.use({ expectedReports: new RegExp(`Failed to|Error|preload|${FAILED_CODE.source}`, "u") });

for (const language of ["de", LANGUAGE_OF_ITS_OWN] as const) {
  const withoutCatalogue = language === LANGUAGE_OF_ITS_OWN;
  test(`search and list are usable, or say why not, in every combination of failures ${withoutCatalogue ? "without" : "with"} a catalogue`, async ({
    page,
  }) => {
    // One page for all of them: a visit is what is tried, and a page for each costs a fifth more.
    await page.addInitScript((chosen) => {
      localStorage.clear();
      localStorage.setItem("language", chosen);
    }, language);
    let failing: readonly string[] = [];
    await page.route(
      ({ pathname }) => failing.some((name) => PARTS[name]?.(pathname)),
      (route) => route.fulfill({ status: 404, body: "gone" }),
    );
    for (const combination of combinations.filter((each) => each.includes("catalogue") === withoutCatalogue)) {
      await test.step(`without ${combination.join(", ") || "any failure"}`, async () => {
        failing = combination;
        await page.goto("/?mock-size=300");
        await expectUsable(page, failing);
      });
    }
  });
}

for (const { how, answer } of [
  { how: "cannot be had", answer: { status: 404, body: "gone" } },
  { how: "is cut off", answer: { contentType: "text/javascript", body: "const cut = (" } },
  { how: "breaks when it starts", answer: { contentType: "text/javascript", body: "throw new Error('broken');" } },
  { how: "lacks what it was to bring", answer: { contentType: "text/javascript", body: "export {};" } },
]) {
  test(`a map whose code ${how} leaves the list whole, and says so in its place`, async ({ page }) => {
    await page.route(
      ({ pathname }) => PARTS["map"]?.(pathname) === true,
      (route) => route.fulfill(answer),
    );
    await page.goto("/");
    await expect(page.getByText("Die Karte konnte nicht geladen werden. Die Liste ist vollständig.")).toBeVisible();
    await expectUsable(page, []);
  });
}
