import { expect, test, WIDE } from "./site-test.ts";

test.use({ viewport: WIDE });

test("in Arabic an empty field reads from the right, and what is chosen by its name is in the order of its names", async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem("language", "ar"));
  await page.goto("/projects?mock-size=300");
  const field = page.getByRole("searchbox");
  await expect(field).toHaveCSS("direction", "rtl");
  await field.fill("Köln");
  await expect(field).toHaveCSS("direction", "ltr");
  await field.fill("");
  await expect(field).toHaveCSS("direction", "rtl");

  await page.getByRole("button", { name: "اللغة", exact: true }).click();
  const names = page.locator(".facet-panel .facet-value > span:first-of-type");
  await expect(names.filter({ hasText: "Türkçe" })).toHaveText("التركية · Türkçe");
  await expect(names.filter({ hasText: "فارسی" })).toBeVisible();
  const byName = (all: readonly string[]) => all.toSorted(new Intl.Collator("ar").compare);
  const languages = (await names.allTextContents()).map((name) => name.split(" · ")[0] ?? "");
  expect(languages.length).toBeGreaterThan(10);
  expect(languages).toEqual(byName(languages));
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "الولاية", exact: true }).click();
  await expect(names).toHaveCount(16);
  const lands = await names.allTextContents();
  expect(lands).toEqual(byName(lands));

  // Two buttons of one page, with words of their own.
  const menu = await page.locator(".site-navigation__word").textContent();
  for (const other of ["القائمة", "الخريطة"]) expect(menu).not.toBe(other);
});
