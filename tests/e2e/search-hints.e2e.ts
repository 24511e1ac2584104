import { openDirectory, placeGap } from "./directory-screen.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { onSearchBox } from "./search-box-screen.ts";
import { expect, test } from "./site-test.ts";

const unfindable = [
  ["a place abroad", "Wien", "„Wien“ liegt nicht in Deutschland."],
  ["a postcode abroad", "A-1010 Wien", "„A-1010 Wien“ liegt nicht in Deutschland."],
  ["digits that are no postcode", "123456", "Deutsche Postleitzahlen haben fünf Ziffern."],
  ["a postcode of no region", "00000", "Keine deutsche Postleitzahl lautet so oder beginnt so."],
  ["emoji", "🕌🚓", "Ihre Eingabe enthält weder Buchstaben noch Ziffern."],
  ["10,000 letters", "a".repeat(10_000), "Gesucht wird nur mit den ersten 200 Zeichen."],
] as const;

test("what cannot be found is said so, in view and with what was typed kept", async ({ page }) => {
  await openDirectory(page);
  const { field } = onSearchBox(page);
  for (const [what, text, said] of unfindable) {
    await field.fill(text);
    const sentence = page.getByRole("status").filter({ hasText: said });
    await expect(sentence, what).toBeVisible();
    // Nothing lies over it: the suggestions stand below. Where it stands and what is there is asked in one moment.
    const readTop = (): Promise<string> =>
      sentence.evaluate((element) => {
        const { left, width, bottom } = element.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, bottom - 8)?.closest("[role=status]")?.textContent ?? "";
      });
    await expect.poll(readTop, what).toContain(said);
    await expect(field, what).toHaveValue(text);
    if (what === "a place abroad") await expectAccessible(page, what);
  }
});

test("Enter takes the one thing that bears just this name, and of several places points at the first", async ({
  page,
}) => {
  const screen = await openDirectory(page, "mock-size=3000");
  const { field, option, suggestions } = onSearchBox(page);
  await field.fill("Gladbeck");
  // At once: the list of places may not have come yet.
  await field.press("Enter");
  await expect(page).toHaveURL(/[?&]place=05562014(&|$)/);
  await expect(field).toBeHidden();
  await placeGap(page).click();
  await field.fill("Hessen");
  await expect(option("Hessen").first()).toBeVisible();
  await field.press("Enter");
  await expect(screen.chip("Hessen")).toBeVisible();
  await field.fill("Marl");
  await expect(option("Marl Landkreis Diepholz")).toBeVisible();
  await field.press("Enter");
  await expect(suggestions.getByRole("option", { selected: true })).toHaveText(/^Marl/);
  await field.press("Enter");
  await expect(page).toHaveURL(/[?&]place=(05562024|03251025)(&|$)/);
  // What was typed on the way is no step to go back to.
  await page.goBack();
  await expect(page).toHaveURL(/[?&]place=05562014(&|$)/);
  await expect(page).not.toHaveURL(/[?&]q=/);
  await placeGap(page).click();
  await field.fill("polis");
  await expect(suggestions).toBeVisible();
  await field.press("Enter");
  await expect(page).toHaveURL(/[?&]side=security-authority(&|$)/);
  await expect(suggestions).toBeHidden();
  await field.fill("Moschee");
  await expect(suggestions).toBeVisible();
  await field.press("Enter");
  await expect(suggestions).toBeHidden();
  await expect(page).toHaveURL(/[?&]side=muslim-organization(&|$)/);
  await expect(page).not.toHaveURL(/[?&]q=/);
});
