import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { onDirectory } from "./directory-screen.ts";
import { expect, FAILED_CODE, isMatrix, test } from "./site-test.ts";

type Manifest = Readonly<Record<string, { readonly file: string }>>;
const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8")) as Manifest;
const fileOf = (source: string): string => `/${manifest[source]?.file}`;

/** What the start page is made of: whether a path belongs to it. */
const PARTS: Readonly<Record<string, (path: string) => boolean>> = {
  contacts: (path) => path === "/api/v1/directory",
  outlines: (path) => path.startsWith("/geo/") && !path.includes("gazetteer"),
  gazetteer: (path) => path.includes("/gazetteer"),
  map: (path) => path === fileOf("src/directory/map/part.tsx"),
  catalogue: (path) => path === fileOf("src/i18n/catalogues/de.po"),
};
const names = Object.keys(PARTS);
const combinations = Array.from({ length: 2 ** names.length }, (_, bits) =>
  names.filter((_name, i) => (bits >> i) & 1),
);
/** Each alone, all but one, and all; every combination by `npm run matrix`. */
const tried = combinations.filter(({ length }) => isMatrix || length === 1 || length >= names.length - 1);

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

for (const failing of tried) {
  test(`search and list are usable, or say why not, without ${failing.join(", ") || "any failure"}`, async ({
    page,
  }) => {
    await page.route(
      ({ pathname }) => failing.some((name) => PARTS[name]?.(pathname)),
      (route) => route.fulfill({ status: 404, body: "gone" }),
    );
    await page.goto("/?mock-size=300");
    await expectUsable(page, failing);
  });
}
