import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { renderApp, see, useBackend, watch } from "../../tests/render-app.tsx";

useBackend();

const links = page.getByRole("navigation", { name: "Bereiche" }).getByRole("link");
const languageChoice = page.getByRole("combobox", {
  name: /Sprache der Seite|Site language|Sitenin dili|Sayfanın dili|لغة/,
});

test("there is one way to the other screens: all in the header from 1024 pixels on, behind one button below", async () => {
  await renderApp("/?q=nobody");
  await page.viewport(375, 812);
  await see(page.getByRole("button", { name: "Menü" })).toBeVisible();
  expect(links.elements()).toEqual([]);
  expect(page.getByRole("banner").getByRole("navigation").elements()).toHaveLength(1);
  for (const language of ["de", "en", "tr", "ar"]) {
    await languageChoice.selectOptions(language);
    await watch(() => document.documentElement.lang).toBe(language);
    for (const width of [320, 375, 480, 768, 1024, 1200, 1280]) {
      await page.viewport(width, 768);
      expect(document.querySelector("header")?.getBoundingClientRect().height).toBeLessThan(60);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
      if (width < 1024) continue;
      const shown = [...document.querySelectorAll(".site-navigation a")].map((link) => link.getBoundingClientRect());
      expect(shown.filter((box) => box.width > 0)).toHaveLength(8);
      expect(new Set(shown.map(({ top }) => top)).size).toBe(1);
    }
  }
});

test("another screen begins at its top", async () => {
  await page.viewport(1280, 500);
  await renderApp("/overview");
  await see(page.getByRole("heading", { level: 1 })).toBeVisible();
  await watch(() => document.documentElement.scrollHeight).toBeGreaterThan(1200);
  scrollTo(0, 900);
  await page.getByRole("link", { name: "Was tun?" }).click();
  await see(page.getByRole("heading", { level: 1, name: "Was tun?" })).toBeInViewport();
  expect(scrollY).toBe(0);
});
