import { beforeEach, expect, test } from "vitest";
import { type Locator, page, userEvent } from "vitest/browser";
import { directory, inAddress, readCount } from "../../../tests/on-directory.ts";
import { answerWithMany, openFilters, openGap, renderApp, see, useBackend, watch } from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();
beforeEach(() => answerBy(answerWithMany(300)));

const { search: field, count, chip, gap, choice, police, mosques, chosenSide } = directory;
const openDirectory = async (address = "/"): Promise<void> => {
  await renderApp(address);
  await see(count).toBeVisible();
  await see(field).toBeVisible();
};
const chips = page.getByRole("list", { name: "Gesetzte Filter" });
const ways = page.getByRole("button", { name: /^Ohne „/ });

test("an empty result names the filters to drop and what each would give", async () => {
  await openDirectory("/?land=DE-HE&side=security-authority&q=Moscheegemeinde");
  await see(count).toHaveTextContent("Keine Kontakte");
  await see(ways.first()).toBeVisible();
  for (const label of ["Sicherheitsbehörde", "Moscheegemeinde"]) {
    await see(ways.filter({ hasText: `Ohne „${label}“` })).toMatchTextContent(/ · \d+ Kontakte?$/);
  }
  const promised = Number(/(\d+) Kontakte?$/.exec(ways.first().element().textContent)?.[1]);
  await ways.first().click();
  await watch(readCount).toBe(promised);
  await see(ways.first()).not.toBeInTheDocument();
});

test("an empty result that no single filter explains offers to drop them all", async () => {
  await openDirectory("/?land=DE-SL&topic=funerals&level=federal&q=Hundesteuer");
  await see(page.getByText("Zu dieser Auswahl gibt es keinen Kontakt.", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Alle Filter zurücksetzen" }).click();
  await watch(() => location.pathname + location.search).toBe("/");
  await watch(readCount).toBeGreaterThan(100);
  await see(field).toHaveValue("");
});

test("each active filter is a chip that takes it away", async () => {
  await openDirectory("/?land=DE-HE&land=DE-BY&level=local&fresh=1");
  let fewer = readCount();
  for (const label of ["Hessen", "Bayern", "Ebene: Ort", "bestätigt"]) {
    await chip(label).click();
    await see(chip(label)).not.toBeInTheDocument();
    const more = readCount();
    // Without Hessen, Bayern alone is left; every other filter taken away lets more through.
    expect(more).toBeGreaterThanOrEqual(label === "Hessen" ? 1 : fewer);
    fewer = more;
  }
  await watch(() => location.pathname + location.search).toBe("/");
});

test("what the sentence says is taken back where it stands", async () => {
  await openDirectory("/?topic=youth&language=tr");
  const both = readCount();
  expect(chips.query()).toBeNull();
  const topics = await openGap("Thema");
  await see(topics.getByRole("button", { name: /Jugend/ })).toHaveAttribute("aria-pressed", "true");
  await choice("jedes Thema").click();
  await see(gap("Thema")).toMatchTextContent(/allem/);
  const one = readCount();
  expect(one).toBeGreaterThan(both);
  await openGap("Sprache");
  await choice("jede Sprache").click();
  await watch(() => location.pathname + location.search).toBe("/");
  expect(readCount()).toBeGreaterThan(one);
});

test("several topics are chosen after saying so", async () => {
  await openDirectory();
  await openGap("Thema");
  await page.getByRole("button", { name: "mehrere wählen" }).click();
  await choice("Jugend").click();
  await choice("Sport").click();
  await page.getByRole("button", { name: "Fertig" }).click();
  await see(gap("Thema")).toHaveFocus();
  await see(gap("Thema")).toMatchTextContent(/Jugend und Sport/);
  await watch(() => location.search).toMatch(/topic=youth&topic=sport/);
});

test("everything is reset with one press, the side and the text, too", async () => {
  await openDirectory("/?side=muslim-organization&land=DE-NW&q=Moschee");
  await page.getByRole("button", { name: "Alles zurücksetzen" }).click();
  await watch(() => location.pathname + location.search).toBe("/");
  await see(mosques).toBeVisible();
  await see(police).toBeVisible();
  await see(field).toHaveValue("");
  await see(chips).not.toBeInTheDocument();
});

test("each value says how many contacts it would leave, and keeps the promise", async () => {
  await openDirectory("/?side=security-authority");
  /** The number a screen reader says with a value. */
  const readPromise = async (control: Locator): Promise<number> => {
    await see(control).toBeInTheDocument();
    const element = control.element();
    const labelled = element instanceof HTMLInputElement ? element.labels?.[0] : element;
    const said = labelled?.querySelector(".sr-only")?.textContent ?? "";
    expect(said).toMatch(/^(\d+|keine) Kontakte?$/);
    return Number.parseInt(said.replace("keine", "0"), 10);
  };
  for (const [nth, value] of ["Bremen", "Region"].entries()) {
    const box = (await openFilters(nth)).getByRole("checkbox", { name: new RegExp(`^${value}`) });
    const promised = await readPromise(box);
    await box.click();
    await userEvent.keyboard("{Escape}");
    await watch(readCount).toBe(promised);
  }
  for (const [name, value] of [
    ["Thema", "Drohungen"],
    ["Sprache", "Türkisch"],
  ] as const) {
    await openGap(name);
    const promised = await readPromise(choice(value));
    await choice(value).click();
    await watch(readCount).toBe(promised);
  }
});

test("a value nobody has is shown as such, not hidden", async () => {
  await openDirectory("/?side=security-authority&land=DE-SL");
  const languages = await openGap("Sprache");
  await see(languages.getByRole("button", { name: /^Hausa keine Kontakte$/ })).toBeVisible();
});

test("a side pressed twice stays chosen, and both are chosen in its gap", async () => {
  await openDirectory();
  const all = readCount();
  await police.dblClick();
  await see(chosenSide).toMatchTextContent(/die Polizei/);
  expect(readCount()).toBeLessThan(all);
  await chosenSide.click();
  await choice("Muslimische Organisation").click();
  await see(chosenSide).toMatchTextContent(/eine Moschee/);
  await chosenSide.click();
  await choice("beide Seiten").click();
  await see(police).toBeVisible();
  await see(mosques).toBeVisible();
  expect(readCount()).toBe(all);
});

test("a role goes by its name in every Land, and folds the letters of the languages spoken here", async () => {
  await openDirectory();
  for (const [typed, found] of [
    ["kmi", "Kontaktbeamtin/Kontaktbeamter der Polizei"],
    ["Landesmigrationsbeauftragte", "Migrationsbeauftragte der Polizei"],
    ["MUENCHEN", "München"],
  ] as const) {
    await field.fill(typed);
    await watch(inAddress("q")).toEqual([typed]);
    await see(directory.list.getByRole("listitem").nth(1)).toMatchTextContent(found);
  }
});

test("state security is found by nobody who does not ask for it", async () => {
  await openDirectory("/?q=staat");
  await see(directory.rows.first()).toBeVisible();
  expect(directory.list.getByText("Polizeilicher Staatsschutz").query()).toBeNull();
  await field.fill("Staatsschutz");
  await watch(inAddress("q")).toEqual(["Staatsschutz"]);
  await see(directory.list.getByText("Polizeilicher Staatsschutz").first()).toBeVisible();
});
