import type { Page } from "@playwright/test";
import { onDirectory } from "./directory-screen.ts";
import { expect, test } from "./site-test.ts";

/** Every kind of place, as somebody would type it; `choose`: what is pointed at where the name alone does not say it. */
const places: readonly { kind: string; typed: string; choose?: string; key: string; name: string }[] = [
  { kind: "a large city", typed: "Köln", key: "05315000", name: "Köln" },
  { kind: "a district town", typed: "Recklinghausen", key: "05562032", name: "Recklinghausen" },
  { kind: "a village", typed: "Wiendorf", key: "13072116", name: "Wiendorf" },
  { kind: "an island", typed: "Helgoland", key: "01056025", name: "Helgoland" },
  { kind: "an exclave", typed: "Büsingen am Hochrhein", key: "08335015", name: "Büsingen am Hochrhein" },
  {
    kind: "one of two towns of a name",
    typed: "Marl",
    choose: "Marl Landkreis Diepholz",
    key: "03251025",
    name: "Marl",
  },
  {
    kind: "a town told by its Land",
    typed: "Marl NRW",
    choose: "Marl Kreis Recklinghausen",
    key: "05562024",
    name: "Marl",
  },
  { kind: "a postcode of several towns", typed: "01796", choose: "01796 Dohma", key: "14628070", name: "Dohma" },
  { kind: "a city state", typed: "Bremen", key: "04011000", name: "Bremen" },
  { kind: "a Kreis", typed: "Kreis Recklinghausen", key: "05562", name: "Kreis Recklinghausen" },
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
  local: /^Zuständig in /,
  district: /^Zuständig für Stadt, Kreis oder Region/,
  land: /^Zuständig für das ganze Land/,
  federal: /^Zuständig für ganz Deutschland/,
};

/** Both directions of one place: the same contacts in the same order on screen and by the API, and the reason. */
const expectChains = async (page: Page, key: string): Promise<void> => {
  const screen = onDirectory(page);
  for (const side of ["security-authority", "muslim-organization"] as const) {
    if (side === "muslim-organization") await screen.mosques.click();
    await expect(page).toHaveURL(new RegExp(`side=${side}&place=${key}(&|$)`));
    const answers = await askApi(page, key, side);
    expect(answers.length).toBeGreaterThan(0);
    const addresses = answers.map(({ id }) => `/contacts/${id}`);
    await expect
      .poll(async () => {
        const shown = await screen.rows.evaluateAll((links) =>
          links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
        );
        return shown.slice(0, addresses.length);
      })
      .toEqual(addresses);
    const [first] = answers;
    await expect(screen.list.getByRole("heading", { level: 3 }).first()).toHaveText(heads[first?.level ?? ""] ?? /^$/);
    await expect(screen.list.getByText(`zuständig für ${first?.area ?? ""}`).first()).toBeVisible();
  }
};

/** Two interactions: whom, and where. */
const ask = async (page: Page, { typed, choose, name }: (typeof places)[number]): Promise<void> => {
  const screen = onDirectory(page);
  await screen.police.click();
  await screen.search.fill(typed);
  if (choose === undefined) {
    await expect(page.getByRole("option", { name, exact: true }).first()).toBeVisible();
    await screen.search.press("Enter");
  } else await page.getByRole("option", { name: choose, exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: /^Für / })).toHaveText(`Für ${name}`);
};

for (const half of [places.slice(0, 5), places.slice(5)]) {
  test(`the chain is the same on screen and by the API, in both directions: ${half.map(({ kind }) => kind).join(", ")}`, async ({
    page,
  }) => {
    await page.goto("/?mock-size=3000");
    for (const place of half) {
      await test.step(place.kind, async () => {
        await ask(page, place);
        await expectChains(page, place.key);
      });
    }
    // The third interaction opens the first of them.
    await onDirectory(page).rows.first().click();
    await expect(onDirectory(page).details.getByRole("heading", { level: 2 })).toBeVisible();
  });
}
