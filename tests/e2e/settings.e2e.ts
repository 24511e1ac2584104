import { openDirectory, readCount, readName, setFilters } from "./directory-screen.ts";
import { expect, test } from "./site-test.ts";

const SPOKEN = [
  { tag: "en", dir: "ltr" },
  { tag: "tr", dir: "ltr" },
  { tag: "ar", dir: "rtl" },
] as const;

for (const { tag, dir } of SPOKEN) {
  test(`the language ${tag} is chosen in the header, kept, and keeps what was found`, async ({ page }) => {
    const screen = await openDirectory(page, "mock-size=300&topic=youth");
    const count = await readCount(page);
    const german = await page.title();
    await page.getByRole("combobox", { name: "Sprache der Seite" }).selectOption(tag);
    await expect(page.locator("html")).toHaveAttribute("lang", tag);
    await expect(page.locator("html")).toHaveAttribute("dir", dir);
    await expect(page.getByRole("button", { name: "Gesucht: die Polizei" })).toHaveCount(0);
    await expect(page).not.toHaveTitle(german);
    await expect(page).toHaveURL(/topic=youth/);
    await expect(page.getByRole("heading", { level: 2 })).toContainText(String(count));
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("lang", tag);
    await expect(page.locator("html")).toHaveAttribute("dir", dir);
    await expect(screen.rows).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
  });
}

test("without a choice the page speaks German, whatever else the browser can", async ({ page }) => {
  await openDirectory(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
});

test.describe("in a browser that prefers Turkish", () => {
  test.use({ locale: "tr-TR" });

  test("the page begins in Turkish", async ({ page }) => {
    await page.goto("/?mock-size=300");
    await expect(page.locator("html")).toHaveAttribute("lang", "tr");
    await expect(page.getByRole("button", { name: "Gesucht: die Polizei" })).toHaveCount(0);
  });
});

test("the dark view is switched on, kept, and switched off", async ({ page }) => {
  await openDirectory(page);
  const dark = page.getByRole("button", { name: "Dunkle Darstellung" });
  const background = () => page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
  const light = await background();
  await dark.click();
  await expect(dark).toHaveAttribute("aria-pressed", "true");
  expect(await background()).not.toBe(light);
  await page.reload();
  await expect(dark).toHaveAttribute("aria-pressed", "true");
  expect(await background()).not.toBe(light);
  await dark.click();
  expect(await background()).toBe(light);
});

test.describe("on a system that is dark", () => {
  test.use({ colorScheme: "dark" });

  test("the page is dark until somebody wants it otherwise", async ({ page }) => {
    await openDirectory(page);
    const dark = page.getByRole("button", { name: "Dunkle Darstellung" });
    await expect(dark).toHaveAttribute("aria-pressed", "true");
    await expect(page.locator("html")).toHaveCSS("color-scheme", "dark");
    await dark.click();
    await expect(page.locator("html")).toHaveCSS("color-scheme", "light");
  });
});

test("the title and the focus follow to a contact and back", async ({ page }) => {
  const screen = await openDirectory(page);
  await expect(page).toHaveTitle("Kontakte – Clearingstelle · Kontaktnetz");
  await screen.police.click();
  await setFilters(page, "Hessen");
  await expect(page).toHaveTitle("Sicherheitsbehörde, Hessen – Clearingstelle · Kontaktnetz");
  const row = screen.rows.nth(1);
  const name = await readName(row);
  await row.click();
  await expect(page).toHaveTitle(`${name} – Clearingstelle · Kontaktnetz`);
  await expect(screen.details).toBeFocused();
  await page.goBack();
  await expect(page).toHaveTitle("Sicherheitsbehörde, Hessen – Clearingstelle · Kontaktnetz");
  await expect(row).toBeFocused();
});

test("from one contact to its counterpart title and focus go along", async ({ page }) => {
  const screen = await openDirectory(page, "q=Bottrop&side=muslim-organization");
  await screen.rows.first().click();
  const counterparts = screen.details.getByRole("heading", { name: "Sicherheitsbehörden für dasselbe Gebiet" });
  await expect(counterparts).toBeVisible();
  const counterpart = screen.details.getByRole("link", { name: /^Polizei/ }).first();
  const name = (await counterpart.textContent()) ?? "";
  await counterpart.click();
  await expect(page).toHaveTitle(`${name} – Clearingstelle · Kontaktnetz`);
  await expect(screen.details.getByRole("heading", { level: 2 })).toHaveText(name);
  await expect(screen.details).toBeFocused();
  await expect(page).toHaveURL(/q=Bottrop&side=|side=.*q=Bottrop/);
});
