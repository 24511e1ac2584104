import type { Locator, Page } from "@playwright/test";
import { createVisitor, expectWayInView, onDirectory, placeGap } from "./directory-screen.ts";
import { MOST_INTERACTIONS } from "../most-interactions.ts";
import { expect, test } from "./site-test.ts";

/** Every kind of place, as somebody would type it; `choose`: what is pointed at where the name alone does not say it. */
const places: readonly { kind: string; typed: string; choose?: string; key: string; land: string; name: string }[] = [
  { kind: "a large city", typed: "Köln", key: "05315000", land: "Nordrhein-Westfalen", name: "Köln" },
  {
    kind: "a district town",
    typed: "Recklinghausen",
    key: "05562032",
    land: "Nordrhein-Westfalen",
    name: "Recklinghausen",
  },
  { kind: "a village", typed: "Wiendorf", key: "13072116", land: "Mecklenburg-Vorpommern", name: "Wiendorf" },
  { kind: "an island", typed: "Helgoland", key: "01056025", land: "Schleswig-Holstein", name: "Helgoland" },
  {
    kind: "an exclave",
    typed: "Büsingen am Hochrhein",
    key: "08335015",
    land: "Baden-Württemberg",
    name: "Büsingen am Hochrhein",
  },
  {
    kind: "one of two towns of a name",
    typed: "Marl",
    choose: "Marl Landkreis Diepholz · Niedersachsen",
    key: "03251025",
    land: "Niedersachsen",
    name: "Marl",
  },
  {
    kind: "a town told by its Land",
    typed: "Marl NRW",
    choose: "Marl Kreis Recklinghausen · Nordrhein-Westfalen",
    key: "05562024",
    land: "Nordrhein-Westfalen",
    name: "Marl",
  },
  {
    kind: "a postcode of several towns",
    typed: "01796",
    choose: "01796 Dohma Sachsen",
    key: "14628070",
    land: "Sachsen",
    name: "Dohma",
  },
  { kind: "a city state", typed: "Bremen", key: "04011000", land: "Bremen", name: "Bremen" },
  {
    kind: "a Kreis",
    typed: "Kreis Recklinghausen",
    key: "05562",
    land: "Nordrhein-Westfalen",
    name: "Kreis Recklinghausen",
  },
];

/** So many rows are drawn without scrolling. */
const IN_VIEW = 4;

type Answer = { readonly id: string; readonly level: string; readonly area: string };

/** The first contacts that the API names for the place, in its order. */
const askApi = async (page: Page, key: string, side: string): Promise<Answer[]> =>
  page.evaluate(
    async ([serves, wanted, limit]) => {
      const response = await fetch(`/api/v1/contacts?serves=${serves}&side=${wanted}&limit=${limit}`);
      const { contacts } = (await response.json()) as {
        contacts: { id: string; responsibility: { level: string; area: { name: string } } }[];
      };
      return contacts.map(({ id, responsibility: { level, area } }) => ({ id, level, area: area.name }));
    },
    [key, side, String(IN_VIEW)] as const,
  );

const heads: Readonly<Record<string, RegExp>> = {
  local: /^Für (?!Stadt,|das ganze|ganz )/,
  district: /^Für Stadt, Kreis oder Region/,
  land: /^Für das ganze Land/,
  federal: /^Für ganz Deutschland/,
};

const readPath = (links: (HTMLElement | SVGElement)[]): string[] =>
  links.map((link) => new URL((link as HTMLAnchorElement).href).pathname);

/** The contacts behind the line of the associations, which is looked for down the list and opened. */
const unfold = async (page: Page): Promise<Locator> => {
  const { list, rows } = onDirectory(page);
  const fold = page.getByRole("button", { name: / auf Landes- und Bundesebene$/ });
  const soon = { timeout: 1000 };
  // The rows move a little once their heights are known.
  await expect(async () => {
    if ((await fold.count()) === 0) await rows.last().scrollIntoViewIfNeeded(soon);
    await fold.evaluate((button) => button.scrollIntoView({ block: "center" }), null, soon);
    if ((await fold.getAttribute("aria-expanded", soon)) !== "true") await fold.click(soon);
    await expect(fold).toHaveAttribute("aria-expanded", "true", soon);
  }).toPass();
  // The list draws what is in view only.
  await fold.evaluate((button) => button.scrollIntoView());
  const head = list.getByRole("listitem").filter({ has: fold });
  const place = Number(await head.getAttribute("aria-posinset"));
  const next = Array.from({ length: IN_VIEW + 2 }, (_, nth) => `[aria-posinset="${place + 1 + nth}"] a`);
  return list.locator(next.join(", "));
};

/** Both directions of one place: the same contacts in the same order on screen and by the API, and the reason. */
const expectChains = async (page: Page, key: string): Promise<void> => {
  const { list, rows, chosenSide, choice } = onDirectory(page);
  for (const side of ["security-authority", "muslim-organization"] as const) {
    if (side === "muslim-organization") {
      await chosenSide.click();
      await choice("Muslimische Organisation").click();
    }
    await expect(page).toHaveURL(new RegExp(`side=${side}&place=${key}(&|$)`));
    const answers = await askApi(page, key, side);
    const reason = side === "security-authority" ? "zuständig für" : "da für";
    expect(answers.length).toBeGreaterThan(0);
    // Associations for a whole Land stand in one line on screen, behind what is near; the Clearing Point behind them.
    const isNear = ({ level }: Answer): boolean =>
      side === "security-authority" || level === "local" || level === "district";
    const near = answers.filter(isNear);
    const folded = answers.filter((answer) => !isNear(answer));
    const toPaths = (some: readonly Answer[]): string[] => some.map(({ id }) => `/contacts/${id}`);
    const [first] = near;
    if (first !== undefined) {
      // Below the answer, of which some rows may be in view.
      await expect
        .poll(async () => {
          await list.evaluate((element) => element.scrollIntoView());
          return (await rows.evaluateAll(readPath)).slice(0, near.length);
        })
        .toEqual(toPaths(near));
      await expect(list.getByRole("heading", { level: 3 }).first()).toHaveText(heads[first.level] ?? /^$/);
      await expect(list.getByText(`${reason} ${first.area}`).first()).toBeVisible();
    }
    const [firstFolded] = folded;
    if (firstFolded !== undefined) {
      expect(["land", "federal"]).toContain(firstFolded.level);
      const others = await unfold(page);
      await expect
        .poll(async () => (await others.evaluateAll(readPath)).slice(0, folded.length))
        .toEqual(toPaths(folded));
      const row = others.first().locator("xpath=ancestor::*[@role='listitem']");
      await expect(row.getByText(`${reason} ${firstFolded.area}`)).toBeVisible();
      await page.evaluate(() => scrollTo(0, 0));
    }
  }
};

/** Whom, and where; what it takes is counted. */
const ask = async (page: Page, { typed, choose, name, land }: (typeof places)[number]): Promise<void> => {
  const screen = onDirectory(page);
  const visitor = createVisitor();
  await expect(screen.police.or(screen.chosenSide)).toBeVisible();
  if (await screen.police.isVisible()) await visitor.press(screen.police);
  else {
    await visitor.press(screen.chosenSide);
    await visitor.press(screen.choice("Sicherheitsbehörde"));
  }
  await visitor.press(placeGap(page));
  await expect(screen.search).toBeFocused();
  await visitor.type(screen.search, typed);
  if (choose === undefined) {
    // Its Land stands behind it, unless it is one.
    await expect(page.getByRole("option", { name: new RegExp(`^${name}(?: ${land})?$`) }).first()).toBeVisible();
    await visitor.enter(screen.search, typed);
  } else await visitor.press(page.getByRole("option", { name: choose, exact: true }));
  await expect(placeGap(page)).toHaveText(`Ort: ${name}`);
  await expectWayInView(page);
  expect(visitor.countInteractions()).toBeLessThanOrEqual(MOST_INTERACTIONS.bySideAndOneMore);
};

/** Where the whole chain is gone through on the built page; `responsible-places.browser.test.tsx` does it for the others. */
const WHOLE_CHAIN: ReadonlySet<string> = new Set(["a large city", "a postcode of several towns", "a Kreis"]);

test("every kind of place leads to a way to reach somebody, and the chain is the same on screen and by the API", async ({
  page,
}) => {
  await page.goto("/?mock-size=3000");
  for (const place of places) {
    await test.step(place.kind, async () => {
      await ask(page, place);
      if (WHOLE_CHAIN.has(place.kind)) await expectChains(page, place.key);
    });
  }
  await onDirectory(page).rows.first().click();
  await expect(onDirectory(page).details.getByRole("heading", { level: 2 })).toBeVisible();
});
