import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { directory, inAddress, readCount } from "../../../tests/on-directory.ts";
import {
  answerWithMany,
  nextFrame,
  openFilters,
  openGap,
  renderApp,
  renderAppWithPlaces,
  see,
  useBackend,
  watch,
} from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();
beforeEach(() => answerBy(answerWithMany(300)));

const { list, rows, details, count, search: field, placeGap: gap, choice, suggested } = directory;
const heads = list.getByRole("heading", { level: 3 });
const radius = page.getByRole("combobox", { name: "Umkreis" });
const locate = page.getByRole("button", { name: "In meiner Nähe" });
/** The line that those for a whole Land or Germany stand behind. */
const associations = list.getByRole("button", { name: / auf Landes- und Bundesebene$/ });
const openDirectory = async (address = "/"): Promise<void> => {
  await renderAppWithPlaces(address);
  await see(count).toBeVisible();
};
const removePlace = async (): Promise<void> => {
  await gap.click();
  await page.getByRole("button", { name: "Ort entfernen" }).click();
};
/** The list draws what is in view only: scrolls down until what is looked for is there. */
const scrollFor = async (isThere: () => boolean): Promise<void> =>
  watch(async () => {
    if (isThere()) return true;
    scrollBy(0, innerHeight / 2);
    await nextFrame();
    return isThere();
  }).toBe(true);

test("a place is answered level by level, with the reason at every contact", async () => {
  // So many that the Kreis has an authority of its own.
  answerBy(answerWithMany(1_000));
  await openDirectory("/?place=05562032&side=security-authority");
  await see(gap).toHaveTextContent("Ort: Recklinghausen");
  await see(heads.first()).toMatchTextContent(/^Für (Recklinghausen|Stadt, Kreis oder Region)/);
  await see(list.getByText("zuständig für Kreis Recklinghausen").first()).toBeVisible();
  const wide = list.getByText(/zuständig für Nordrhein-Westfalen/);
  await scrollFor(() => wide.elements().length > 0);
  await see(wide.first()).toBeVisible();
});

test("every level of a place follows the one before it, then what is near, and the Clearing Point ends the list", async () => {
  await openDirectory("/?place=05562032&radius=50&side=security-authority");
  const order = [
    /^Für Recklinghausen/,
    /^Für Stadt, Kreis oder Region/,
    /^Für das ganze Land/,
    /^Für ganz Deutschland/,
    /^In der Nähe/,
    /^Clearingstelle/,
  ];
  await see(heads.first()).toMatchTextContent(/^Für /);
  const found: number[] = [];
  await scrollFor(() => {
    for (const head of heads.elements()) {
      const nth = order.findIndex((start) => start.test(head.textContent));
      // The heads with their words come a moment after the list.
      if (nth >= 0 && !found.includes(nth)) found.push(nth);
    }
    return found.at(-1) === order.length - 1;
  });
  expect(found).toEqual(found.toSorted((one, other) => one - other));
  expect(found).toEqual(expect.arrayContaining([2, 3]));
});

test("the link gives another person the same place, radius and list", async () => {
  const mine = await renderApp();
  await field.fill("45964");
  await page.getByRole("option", { name: /^45964 Gladbeck/ }).click();
  await see(gap).toHaveTextContent("Ort: Gladbeck");
  const anyDistance = readCount();
  await openFilters();
  await radius.selectOptions("Umkreis: 10 km");
  await userEvent.keyboard("{Escape}");
  await watch(() => location.search).toMatch(/place=05562014&radius=10/);
  await watch(readCount).toBeLessThan(anyDistance);
  await see(gap).toHaveTextContent("Ort: Gladbeck");
  // The heads with their reasons come a moment after the list.
  await see(list.getByRole("heading", { name: /^Für / }).first()).toBeVisible();
  // In pages, as the other page then keeps it, all of the list is there, and not only what is in view.
  await page.getByRole("button", { name: "Seitenweise" }).click();
  await associations.click();
  const readLines = () =>
    list
      .getByRole("listitem")
      .elements()
      .map((line) => line.textContent);
  await watch(() => readLines().length).toBeGreaterThan(readCount());
  const lines = readLines();
  const address = location.pathname + location.search;
  await mine.unmount();

  await renderApp(address);
  await see(gap).toHaveTextContent("Ort: Gladbeck");
  await openFilters(1);
  await watch(() => (radius.element() as HTMLSelectElement).selectedOptions[0]?.textContent).toBe("Umkreis: 10 km");
  await userEvent.keyboard("{Escape}");
  await associations.click();
  await watch(readLines).toEqual(lines);
});

test("the numbers at the filters are those of the place's list", async () => {
  await openDirectory("/?place=05562032&side=security-authority&radius=50");
  await see(gap).toHaveTextContent("Ort: Recklinghausen");
  await openGap("Thema");
  const value = choice("Schutz von Moscheen");
  await see(value).toBeVisible();
  const counted = Number.parseInt(value.getByText(/^\d+ Kontakte?$/).element().textContent, 10);
  expect(counted).not.toBe(readCount());
  await value.click();
  await watch(readCount).toBe(counted);
});

test("filters that hide who is responsible say so, and offer the way back", async () => {
  await openDirectory("/?place=05562032&side=security-authority&land=DE-BY");
  const hidden = page.getByText(/Dort liegt Recklinghausen nicht\./);
  await see(hidden).toBeVisible();
  await page.getByRole("button", { name: /^Ohne „Bayern“ · \d+ Kontakte$/ }).click();
  await watch(inAddress("land")).toEqual([]);
  await see(heads.first()).toMatchTextContent(/^Für /);
  await see(hidden).not.toBeInTheDocument();
});

test("the place is removed, and going back gives it again", async () => {
  await openDirectory();
  const all = readCount();
  await field.fill("Kassel");
  await suggested("Orte").first().click();
  await see(gap).toHaveTextContent("Ort: Kassel");
  await removePlace();
  await see(gap).toHaveTextContent("Ort: Ort oder PLZ");
  await watch(inAddress("place")).toEqual([]);
  await watch(readCount).toBe(all);
  history.back();
  await see(gap).toHaveTextContent("Ort: Kassel");
  await see(rows.first()).toBeVisible();
});

/** How many contacts there are without a place. */
const countAll = async (): Promise<number> => {
  const all = await renderApp();
  await see(count).toBeVisible();
  const counted = readCount();
  await all.unmount();
  return counted;
};

test("a place nobody knows is said so, and all contacts stay", async () => {
  const all = await countAll();
  await openDirectory("/?place=05562999");
  const unknown = page.getByText(/^Den Ort in der Adresse gibt es nicht\./);
  await see(unknown).toBeVisible();
  expect(readCount()).toBe(all);
  await removePlace();
  await see(unknown).not.toBeInTheDocument();
});

test("without the list of places the reason is said and all contacts stay listed", async () => {
  const all = await countAll();
  const usual = window.fetch.bind(window);
  const spy = vi.spyOn(window, "fetch").mockImplementation(async (input, init) => {
    if (new Request(input).url.includes("/geo/gazetteer.json")) throw new TypeError("Failed to fetch");
    return usual(input, init);
  });
  onTestFinished(() => spy.mockRestore());
  await renderApp("/?place=05562014");
  await see(page.getByText(/^Das Ortsverzeichnis konnte nicht geladen werden\./)).toBeVisible();
  expect(readCount()).toBe(all);
  await rows.first().click();
  await see(details.getByRole("heading", { level: 2 })).toBeVisible();
});

test("somebody abroad is told so, and may choose the nearest place in Germany", async () => {
  const coords = { latitude: 48.58, longitude: 7.75, accuracy: 10 } as GeolocationCoordinates;
  const spy = vi
    .spyOn(navigator.geolocation, "getCurrentPosition")
    .mockImplementation((tell) => tell({ coords } as GeolocationPosition));
  onTestFinished(() => spy.mockRestore());
  await openDirectory();
  await locate.click();
  await see(page.getByText(/^Ihr Standort liegt nicht in Deutschland\./)).toBeVisible();
  expect(inAddress("place")()).toEqual([]);
  await page.getByRole("button", { name: "Nächster Ort: Kehl" }).click();
  await see(gap).toHaveTextContent("Ort: Kehl");
});

test("somebody who does not want to say where they are is asked for a name instead", async () => {
  await openDirectory();
  // Nobody has been asked, which is a no.
  await locate.click();
  await see(page.getByText(/^Der Browser gibt den Standort nicht frei\./)).toBeVisible();
  expect(inAddress("place")()).toEqual([]);
});
