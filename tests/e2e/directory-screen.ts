import type { Locator, Page } from "@playwright/test";
import { expect } from "./site-test.ts";

/** Enough to see everything, few enough to be quick. */
const SMALL_SAMPLE = "mock-size=300";

const SEARCH = "Ort, Postleitzahl, Name oder Thema";
const COUNT = /^(Keine|[\d.]+) Kontakte?$/;

/** The directory screen as its German visitors know it. */
export const onDirectory = (page: Page) => {
  const list = page.getByRole("region", { name: "Liste der Kontakte" });
  const map = page.getByRole("region", { name: "Karte" });
  const details = page.getByRole("complementary", { name: "Kontakt" });
  return {
    list,
    map,
    details,
    // The field with suggestions, which takes over from the plain one of the first moment.
    search: page.getByRole("combobox", { name: SEARCH }),
    count: page.getByRole("heading", { level: 2, name: COUNT }),
    rows: list.getByRole("link"),
    phone: details.getByRole("link", { name: "Telefon" }),
    mosques: page.getByRole("button", { name: "Ich suche eine Moschee" }),
    police: page.getByRole("button", { name: "Ich suche die Polizei" }),
    facet: (name: string): Locator =>
      page.getByRole("group", { name: "Filter", exact: true }).getByRole("button", { name: new RegExp(`^${name}`) }),
    value: (name: string): Locator => page.getByRole("checkbox", { name: new RegExp(`^${name}`) }),
    chip: (name: string): Locator => page.getByRole("button", { name: `Filter entfernen: ${name}` }),
    cluster: map.getByRole("button", { name: / Kontakte um / }),
    mark: (name: string): Locator => map.getByRole("button", { name: `${name}, ` }),
  };
};

/** Opens an address of the directory and waits for the contacts. */
export const openDirectory = async (page: Page, query = SMALL_SAMPLE) => {
  await page.goto(`/?${query}`);
  const screen = onDirectory(page);
  await expect(screen.count).toBeVisible();
  return screen;
};

/** The number in "1.234 Kontakte". */
export const readCount = async (page: Page): Promise<number> => {
  const text = (await onDirectory(page).count.textContent()) ?? "";
  return text.startsWith("Keine") ? 0 : Number(text.replace(/\D/g, ""));
};

/** Names of the first contacts of the list. */
export const readFirstNames = async (page: Page, count = 5): Promise<string[]> =>
  (await onDirectory(page).rows.allTextContents()).slice(0, count);

/** Whether anything can be scrolled sideways, other than on purpose inside the page. */
export const isWiderThanScreen = async (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
