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
    mosques: page.getByRole("button", { name: "Gesucht: eine Moschee" }),
    police: page.getByRole("button", { name: "Gesucht: die Polizei" }),
    // Chosen, it stands alone in its gap, and opens the choice.
    chosenSide: page.locator("form").getByRole("button", { name: /^Gesucht: /, expanded: false }),
    gap: (name: string): Locator => page.getByRole("button", { name: new RegExp(`^${name}: `) }),
    choice: (name: string): Locator =>
      page
        .getByRole("group", { name: /^(Wen suchen Sie\?|Thema|Sprache)$/ })
        .getByRole("button", { name: new RegExp(`^${name}`) }),
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

/** The name of the organisation or authority in a row, which may have its function before it. */
export const readName = async (row: Locator): Promise<string> =>
  (await row.locator('[translate="no"]').textContent()) ?? "";

/** Names of the first contacts of the list, which draws its rows a moment after their count. */
export const readFirstNames = async (page: Page, count = 5): Promise<string[]> => {
  const names = onDirectory(page).rows.locator('[translate="no"]');
  await names.first().waitFor({ state: "attached" });
  return (await names.allTextContents()).slice(0, count);
};

/** The sheet of the filters that the sentence does not ask for. */
export const openFilters = async (page: Page): Promise<void> =>
  page.getByRole("button", { name: /^Filter(?: \(\d+\))?$/ }).click();

/** Sets filters of the sheet and leads back to the list. */
export const setFilters = async (page: Page, ...values: readonly string[]): Promise<void> => {
  const screen = onDirectory(page);
  await openFilters(page);
  for (const value of values) await screen.value(value).click();
  await page.getByRole("button", { name: /Kontakte? zeigen$/ }).click();
};

/** The place that stands in its gap. */
export const placeGap = (page: Page): Locator => page.getByRole("button", { name: /^Ort: / });

/** Whether anything can be scrolled sideways, other than on purpose inside the page. */
export const isWiderThanScreen = async (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/**
 * Somebody whose every act is counted: a press, a choice, a text closed by Enter, and putting the cursor into a field,
 * each as one. What a field that has the cursor is given counts for nothing until Enter closes it.
 */
export const createVisitor = () => {
  let interactions = 0;
  const press = async (control: Locator): Promise<void> => {
    interactions += 1;
    await control.click();
  };
  const type = async (field: Locator, text: string): Promise<void> => {
    const hasCursor = await field.evaluate((element) => element === document.activeElement);
    if (!hasCursor) await press(field);
    await field.fill(text);
  };
  const enter = async (field: Locator, text: string): Promise<void> => {
    await type(field, text);
    await expect(field.page().getByRole("listbox").getByRole("option").first()).toBeVisible();
    interactions += 1;
    await field.press("Enter");
  };
  /** Takes a suggestion by the keyboard: the arrow that points at it and the Enter that takes it are one choice. */
  const chooseFirst = async (field: Locator): Promise<void> => {
    interactions += 1;
    await field.press("ArrowDown");
    await field.press("Enter");
  };
  return { press, type, enter, chooseFirst, countInteractions: () => interactions };
};

/** The number, the address or the form of the right contact is in sight. */
export const expectWayInView = async (page: Page): Promise<void> => {
  const ways = page.getByRole("article").first().locator("a[href^='tel:+49'], a[href^='mailto:'], a[href^='/enquiry']");
  await expect(ways.first()).toBeInViewport();
};
