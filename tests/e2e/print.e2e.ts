import type { Page } from "@playwright/test";
import { contactSchema, type Contact } from "../../contract/contact/contact.ts";
import { onDirectory, openDirectory, openFilters } from "./directory-screen.ts";
import { bare, countIn, printSheets } from "./print-sheets.ts";
import { closeFacets, expect, isNarrow, NARROW, test, WIDE } from "./site-test.ts";

/**
 * The labels of everything that can be pressed or filled in on the screen, with those for screen readers alone; not the
 * marks on the map, which are called what their contacts are.
 */
const readControls = async (page: Page): Promise<readonly string[]> =>
  page
    .locator(
      "button:not(.leaflet-container *), select, .suggest-contact a, .site-navigation a, .site-footer a, .skip-link",
    )
    .evaluateAll((controls) => [
      ...new Set(
        controls
          .flatMap((control) => [control.getAttribute("aria-label") ?? "", control.textContent ?? ""])
          .map((label) => label.trim())
          .filter((label) => /\p{L}{3}/u.test(label)),
      ),
    ]);

const expectNoControls = async (page: Page, text: string): Promise<void> => {
  const controls = await readControls(page);
  expect(controls.length).toBeGreaterThan(8);
  const facts = await page.locator(".contact-list, .contact-head, .contact-facts, .active-filters").allTextContents();
  for (const label of controls) {
    // A Land is a filter, and also a fact about contacts.
    if (facts.some((fact) => fact.includes(label))) continue;
    expect(countIn(text, label), label).toBe(0);
  }
  for (const label of ["Filter", "Karte", "Link kopieren", "Fehler melden", "Zur Liste", "Kontakt vermitteln"]) {
    expect(countIn(text, label), label).toBe(0);
  }
};

/** Names of the contacts in list order, read page by page. */
const readAllNames = async (page: Page): Promise<readonly string[]> => {
  const switchPaging = async (): Promise<void> => {
    if (isNarrow(page)) await openFilters(page);
    await page.getByRole("button", { name: "Seitenweise" }).click();
    if (isNarrow(page)) await closeFacets(page);
  };
  await switchPaging();
  const names: string[] = [];
  const next = page.getByRole("button", { name: "Nächste Seite" });
  await expect(next).toBeVisible();
  for (;;) {
    names.push(...(await onDirectory(page).rows.locator('[translate="no"]').allTextContents()));
    if ((await next.getAttribute("aria-disabled")) === "true") break;
    await next.click();
  }
  await switchPaging();
  return names;
};

const expectEachRowOnce = (text: string, names: readonly string[]): void => {
  for (const name of new Set(names)) {
    // A name may be a part of another.
    const expected = countIn(names.map(bare).join("|"), name);
    expect(countIn(text, name), name).toBe(expected);
  }
};

for (const viewport of [WIDE, NARROW]) {
  test.describe(`at ${viewport.width} pixels`, () => {
    test.use({ viewport });

    test("the list is printed with each row once, without controls and blank sheets", async ({ page }) => {
      await openDirectory(page, "mock-size=300&land=DE-NW&side=muslim-organization");
      const names = await readAllNames(page);
      expect(names.length).toBeGreaterThan(20);
      const sheets = await printSheets(page);
      for (const sheet of sheets) expect(sheet.length).toBeGreaterThan(60);
      expect(sheets.length).toBeLessThan(names.length / 8);
      const text = sheets.join("");
      expectEachRowOnce(text, names);
      await expectNoControls(page, text);
      for (const said of ["Muslimische Organisation", "Nordrhein-Westfalen", page.url(), "Gedruckt:"]) {
        expect(text).toContain(bare(said));
      }
      // Without its buttons nothing is left of the sentence that says anything.
      expect(countIn(text, "suchen")).toBe(0);
    });
  });
}

/** A contact that says in which municipality it sits. */
type PlacedContact = Contact & { readonly municipality: NonNullable<Contact["municipality"]> };

const isAtHome = (contact: Contact): contact is PlacedContact =>
  contact.serviceAreas.some(({ code }) => contact.municipality?.key.startsWith(code));

type Samples = { readonly shortest: PlacedContact; readonly longest: PlacedContact };

/** Those with the least and the most to say of the contacts that are responsible where they sit. */
const findSamples = async (page: Page): Promise<Samples> => {
  const answers = await page.evaluate(async () => {
    const directory: unknown = await (await fetch("/api/v1/directory")).json();
    const ids =
      JSON.stringify(directory)
        .match(/"id":\[([^\]]*)\]/u)?.[1]
        ?.match(/\w+/gu) ?? [];
    return Promise.all(ids.map(async (id) => (await fetch(`/api/v1/contacts/${id}`)).text()));
  });
  const contacts = answers
    .toSorted((one, other) => one.length - other.length)
    .map((answer) => contactSchema.parse(JSON.parse(answer)))
    .filter(isAtHome);
  const [shortest] = contacts;
  const longest = contacts.findLast(({ mandate, schedules }) => mandate !== undefined && schedules !== undefined);
  if (shortest === undefined || longest === undefined) throw new Error("The sample has no contact of this kind.");
  return { shortest, longest };
};

const printContact = async (page: Page, { id, municipality }: PlacedContact): Promise<readonly string[]> => {
  await page.goto(`/contacts/${id}?mock-size=300&place=${municipality.key}`);
  await expect(page.locator(".contact-head .contact-row__reason")).toBeVisible();
  return printSheets(page);
};

test("a contact is printed on one sheet: who it is, how and when to reach it, why it is the right one", async ({
  page,
}) => {
  await openDirectory(page);
  const { shortest, longest } = await findSamples(page);
  for (const contact of [shortest, longest]) {
    const sheets = await printContact(page, contact);
    expect(sheets).toHaveLength(1);
    const text = sheets.join("");
    const { organization, municipality, phones = [], email, mandate, visiting, schedules = [] } = contact;
    const said = [
      organization.name,
      `Für ${municipality.name}`,
      contact.side === "muslim-organization" ? "da für" : "zuständig für",
      email ?? "",
      mandate?.recorded.de ?? "",
      mandate?.complaints.de ?? "",
      visiting?.avoid?.de ?? "",
      ...phones.map(({ number }) => number.slice(-6)),
      ...schedules.map(({ opensAt, closesAt }) => `${opensAt}–${closesAt}`),
      page.url(),
      "Gedruckt:",
    ];
    for (const part of said) expect(text, part).toContain(bare(part));
    expect(countIn(text, organization.name)).toBe(1);
    await expectNoControls(page, text);
  }
});

test("a contact is printed on one sheet in Arabic, black on white on a dark system", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openDirectory(page);
  const { shortest, longest } = await findSamples(page);
  await page.evaluate(() => localStorage.setItem("language", "ar"));
  for (const contact of [shortest, longest]) {
    const sheets = await printContact(page, contact);
    expect(sheets).toHaveLength(1);
    // A PDF of Chromium's has no letters for Arabic text, only their parts.
    for (const part of [contact.organization.name, page.url()]) expect(sheets.join("")).toContain(bare(part));
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(":is(button, select, input, [role=region]):visible")).toHaveCount(0);
    const background = await page.locator("html").evaluate((root) => getComputedStyle(root).backgroundColor);
    expect(background).toBe("rgb(255, 255, 255)");
    await page.emulateMedia({ media: null });
  }
});

test("more than 500 contacts: the first 500 are printed, and how many are left out", async ({ page }) => {
  const { count, list } = await openDirectory(page, "mock-size=900");
  await expect(list.getByRole("listitem").first()).toBeVisible();
  const sheets = await printSheets(page);
  const left = Number.parseInt(await count.innerText(), 10) - 500;
  expect(left).toBeGreaterThan(50);
  const text = sheets.join("");
  expect(text).toContain(bare(`${left} weitere Kontakte fehlen auf diesem Ausdruck`));
  // Each row ends with whether it is confirmed; besides the 500 the Clearing Point.
  expect(text.match(/(?:nochnicht|zuletzt)?bestätigt(?:\d\d\/\d{4})?/gu)).toHaveLength(501);
});

test("after printing the screen is as it was", async ({ page }) => {
  const { list, map } = await openDirectory(page);
  await expect(map).toBeVisible();
  await page.evaluate(() => scrollTo({ top: 3000 }));
  await list.getByRole("link").nth(4).focus();
  // Which one it was by then: the rows still follow the scrolling, and move a little once their heights are known.
  const readTop = () => page.evaluate(() => scrollY);
  await expect(async () => {
    const top = await readTop();
    await page.waitForTimeout(500);
    expect(await readTop()).toBe(top);
  }).toPass();
  const name = await page.locator(":focus").textContent();
  const before = await readTop();
  await map.evaluate((element) => element.setAttribute("data-before", ""));
  await page.pdf({ format: "A4" });
  await expect(page.locator(":focus")).toHaveText(name ?? "");
  expect(await readTop()).toBe(before);
  await expect(map).toHaveAttribute("data-before", "");
  await expect(list.getByRole("link", { name: name ?? "", exact: true })).toHaveCount(1);
  await expect(list.getByRole("link", { name: name ?? "", exact: true })).toBeInViewport();
});
