import type { Locator } from "@playwright/test";
import { openDirectory, openFilters, readCount } from "./directory-screen.ts";
import { expect, test } from "./site-test.ts";

test("an empty result names the filters to drop and what each would give", async ({ page }) => {
  const screen = await openDirectory(page, "mock-size=300&land=DE-HE&side=security-authority&q=Moscheegemeinde");
  await expect(screen.count).toHaveText("Keine Kontakte");
  const ways = page.getByRole("button", { name: /^Ohne „/ });
  await expect(ways.first()).toBeVisible();
  for (const label of ["Sicherheitsbehörde", "Moscheegemeinde"]) {
    await expect(ways.filter({ hasText: `Ohne „${label}“` })).toHaveText(/ · \d+ Kontakte?$/);
  }
  const promised = Number((await ways.first().textContent())?.match(/(\d+) Kontakte?$/)?.[1]);
  await ways.first().click();
  await expect(screen.count).not.toHaveText("Keine Kontakte");
  expect(await readCount(page)).toBe(promised);
  await expect(ways.first()).toBeHidden();
});

test("an empty result that no single filter explains offers to drop them all", async ({ page }) => {
  const screen = await openDirectory(page, "mock-size=300&land=DE-SL&topic=funerals&level=federal&q=Hundesteuer");
  await expect(page.getByText("Zu dieser Auswahl gibt es keinen Kontakt.", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Alle Filter zurücksetzen" }).click();
  await expect(page).toHaveURL("/");
  expect(await readCount(page)).toBeGreaterThan(100);
  await expect(screen.search).toHaveValue("");
});

test("each active filter is a chip that takes it away", async ({ page }) => {
  const screen = await openDirectory(page, "mock-size=300&land=DE-HE&land=DE-BY&level=local&fresh=1");
  const chips = ["Hessen", "Bayern", "Ebene: Ort", "bestätigt"];
  let fewer = await readCount(page);
  for (const label of chips) {
    await screen.chip(label).click();
    await expect(screen.chip(label)).toBeHidden();
    const more = await readCount(page);
    // Without Hessen, Bayern alone is left; every other filter taken away lets more through.
    if (label !== "Hessen") expect(more).toBeGreaterThanOrEqual(fewer);
    fewer = more;
  }
  await expect(page).toHaveURL("/");
});

test("what the sentence says is taken back where it stands", async ({ page }) => {
  const screen = await openDirectory(page, "mock-size=300&topic=youth&language=tr");
  const both = await readCount(page);
  await expect(page.getByRole("list", { name: "Gesetzte Filter" })).toBeHidden();
  await screen.gap("Thema").click();
  await expect(screen.choice("Jugend")).toHaveAttribute("aria-pressed", "true");
  await screen.choice("jedes Thema").click();
  await expect(screen.gap("Thema")).toHaveText(/allem/);
  const one = await readCount(page);
  expect(one).toBeGreaterThan(both);
  await screen.gap("Sprache").click();
  await screen.choice("jede Sprache").click();
  await expect(page).toHaveURL("/");
  expect(await readCount(page)).toBeGreaterThan(one);
});

test("several topics are chosen after saying so", async ({ page }) => {
  const screen = await openDirectory(page);
  await screen.gap("Thema").click();
  await page.getByRole("button", { name: "mehrere wählen" }).click();
  await screen.choice("Jugend").click();
  await screen.choice("Sport").click();
  await page.getByRole("button", { name: "Fertig" }).click();
  await expect(screen.gap("Thema")).toBeFocused();
  await expect(screen.gap("Thema")).toHaveText(/Jugend und Sport/);
  await expect(page).toHaveURL(/topic=youth&topic=sport/);
});

test("everything is reset with one press, the side and the text, too", async ({ page }) => {
  const screen = await openDirectory(page, "mock-size=300&side=muslim-organization&land=DE-NW&q=Moschee");
  await page.getByRole("button", { name: "Alles zurücksetzen" }).click();
  await expect(page).toHaveURL("/");
  await expect(screen.mosques).toBeVisible();
  await expect(screen.police).toBeVisible();
  await expect(screen.search).toHaveValue("");
  await expect(page.getByRole("list", { name: "Gesetzte Filter" })).toBeHidden();
});

test("each value says how many contacts it would leave, and keeps the promise", async ({ page }) => {
  const screen = await openDirectory(page, "mock-size=300&side=security-authority");
  const readPromise = async (control: Locator): Promise<string> => {
    const promised = Number(/ (\d+) Kontakte?"/.exec(await control.ariaSnapshot())?.[1]);
    if (Number.isNaN(promised)) return "Keine Kontakte";
    return `${promised} ${promised === 1 ? "Kontakt" : "Kontakte"}`;
  };
  for (const value of ["Bremen", "Region"]) {
    await openFilters(page);
    const promised = await readPromise(screen.value(value));
    await screen.value(value).click();
    await page.keyboard.press("Escape");
    await expect(screen.count).toHaveText(promised);
  }
  for (const [gap, value] of [
    ["Thema", "Drohungen"],
    ["Sprache", "Türkisch"],
  ] as const) {
    await screen.gap(gap).click();
    const promised = await readPromise(screen.choice(value));
    await screen.choice(value).click();
    await expect(screen.count).toHaveText(promised);
  }
});

test("a value nobody has is shown as such, not hidden", async ({ page }) => {
  const screen = await openDirectory(page, "mock-size=300&side=security-authority&land=DE-SL");
  await screen.gap("Sprache").click();
  await expect(page.getByRole("button", { name: /^Hausa keine Kontakte$/ })).toBeVisible();
});

test("a side pressed twice stays chosen, and both are chosen in its gap", async ({ page }) => {
  const screen = await openDirectory(page);
  const all = await readCount(page);
  await screen.police.dblclick();
  await expect(screen.chosenSide).toHaveText(/die Polizei/);
  expect(await readCount(page)).toBeLessThan(all);
  await screen.chosenSide.click();
  await screen.choice("Muslimische Organisation").click();
  await expect(screen.chosenSide).toHaveText(/eine Moschee/);
  await screen.chosenSide.click();
  await screen.choice("beide Seiten").click();
  await expect(screen.police).toBeVisible();
  await expect(screen.mosques).toBeVisible();
  expect(await readCount(page)).toBe(all);
});

test("a role goes by its name in every Land, and folds the letters of the languages spoken here", async ({ page }) => {
  const screen = await openDirectory(page);
  for (const [typed, found] of [
    ["kmi", "Kontaktbeamtin/Kontaktbeamter der Polizei"],
    ["Landesmigrationsbeauftragte", "Migrationsbeauftragte der Polizei"],
    ["MUENCHEN", "München"],
  ] as const) {
    await screen.search.fill(typed);
    await expect(page).toHaveURL(new RegExp(`q=${typed}`));
    await expect(screen.list.getByRole("listitem").nth(1)).toContainText(found);
  }
});

test("state security is found by nobody who does not ask for it", async ({ page }) => {
  const screen = await openDirectory(page, "mock-size=3000&q=staat");
  await expect(screen.list.getByText("Polizeilicher Staatsschutz")).toHaveCount(0);
  await screen.search.fill("Staatsschutz");
  await expect(page).toHaveURL(/q=Staatsschutz/);
  await expect(screen.list.getByText("Polizeilicher Staatsschutz").first()).toBeVisible();
});
