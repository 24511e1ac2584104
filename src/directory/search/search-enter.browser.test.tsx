import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import {
  answerWithMany,
  enterInto,
  renderApp,
  sampleAnswer,
  see,
  seeAllColumns,
  useBackend,
  watch,
} from "../../../tests/render-app.tsx";

/** The file of the places is held back until a test lets it go. */
const gazetteer = { ready: Promise.resolve() };

beforeAll(() => {
  const usual = window.fetch.bind(window);
  vi.spyOn(window, "fetch").mockImplementation(async (input, init) => {
    if (new Request(input).url.includes("/geo/gazetteer.json")) await gazetteer.ready;
    return usual(input, init);
  });
});
afterAll(() => vi.restoreAllMocks());

const { answerBy } = useBackend();
afterEach(() => answerBy(sampleAnswer));

const field = page.getByRole("combobox", { name: "Ort, Postleitzahl, Name oder Thema" });
const change = page.getByRole("button", { name: "ändern" });
const option = (name: string) => page.getByRole("option", { name });
const said = (text: string) => page.getByRole("status").filter({ hasText: text });
const placeInAddress = () => new URLSearchParams(location.search).get("place");
const textInAddress = () => new URLSearchParams(location.search).get("q");

const valuesInAddress = (key: string) => () => new URLSearchParams(location.search).getAll(key);
const notMeant = (label: string) => page.getByRole("button", { name: `Nicht gemeint: ${label}` });

const enter = (typed: string) => enterInto(field, typed);

test("Enter pressed before the places have come is answered when they come", async () => {
  const late = Promise.withResolvers<void>();
  gazetteer.ready = late.promise;
  await renderApp();
  await enter("Botrop");
  await see(said("Das Ortsverzeichnis wird geladen …")).toBeVisible();
  late.resolve();
  await see(said("Verstanden als Bottrop, getippt Botrop")).toBeVisible();
  await watch(placeInAddress).toBe("05512000");
});

test("a postcode typed before the places have come finds nobody only when they say so", async () => {
  const late = Promise.withResolvers<void>();
  gazetteer.ready = late.promise;
  await renderApp();
  await see(page.getByRole("heading", { level: 2, name: /\d+ Kontakte/ })).toBeVisible();
  await field.fill("15537");
  // Longer than a text waits that would empty the list.
  await new Promise((resolve) => {
    setTimeout(resolve, 1_500);
  });
  expect(valuesInAddress("q")()).toEqual([]);
  late.resolve();
  await see(page.getByRole("option", { name: /^15537 Erkner/u })).toBeVisible();
  expect(valuesInAddress("q")()).toEqual([]);
});

test("what is chosen of what is offered before the places have come is taken when they come, and for nothing else", async () => {
  const late = Promise.withResolvers<void>();
  gazetteer.ready = late.promise;
  await renderApp();
  await enter("Polizei und Moschee Bottrop");
  await see(said("Genannt sind beide Seiten. Wen suchen Sie?")).toBeVisible();
  await page.getByRole("button", { name: "Sicherheitsbehörde" }).click();
  await see(field).toHaveValue("Polizei und Bottrop");
  expect(placeInAddress()).toBeNull();
  late.resolve();
  await watch(placeInAddress).toBe("05512000");
  expect(valuesInAddress("side")()).toEqual(["security-authority"]);
});

test("what is typed behind what was chosen of what is offered waits for Enter again", async () => {
  const late = Promise.withResolvers<void>();
  gazetteer.ready = late.promise;
  await renderApp();
  await enter("Polizei und Moschee Bottrop");
  await page.getByRole("button", { name: "Sicherheitsbehörde" }).click();
  await see(field).toHaveValue("Polizei und Bottrop");
  await field.fill("Polizei und Bottrop türkisch");
  late.resolve();
  await see(page.getByRole("group", { name: "Verstanden als" })).toBeVisible();
  await see(field).toHaveValue("Polizei und Bottrop türkisch");
  expect(placeInAddress()).toBeNull();
});

test.each([
  ["Botrop", "Bottrop", "05512000"],
  ["Hiddensee", "Insel Hiddensee", "13073040"],
])("Enter understands %s as %s, says so, and gives the field back", async (typed, name, key) => {
  await renderApp();
  await enter(typed);
  await watch(placeInAddress).toBe(key);
  await see(field).not.toBeInTheDocument();
  await see(said(`Verstanden als ${name}, getippt ${typed}`)).toBeVisible();
  await change.click();
  await watch(placeInAddress).toBeNull();
  await see(field).toHaveValue(typed);
  await see(field).toHaveFocus();
  await watch(textInAddress).toBe(typed);
  expect(change.query()).toBeNull();
});

test("what was understood is no longer said when another place is asked for, or something else is typed", async () => {
  await renderApp();
  await enter("Botrop");
  await see(change).toBeVisible();
  await page.getByRole("button", { name: /^Ort: / }).click();
  await field.fill("K");
  await see(change).not.toBeInTheDocument();
  await enter("Botrop");
  await see(change).toBeVisible();
  await page.getByRole("button", { name: /^Ort: / }).click();
  await page.getByRole("button", { name: "Ort entfernen" }).click();
  await see(change).not.toBeInTheDocument();
});

test("Enter takes the place of this name without a word", async () => {
  await renderApp();
  await enter("Büsingen");
  await watch(placeInAddress).toBe("08335015");
  expect(change.query()).toBeNull();
});

test("Enter asks which of several places of one name is meant, and the keyboard chooses", async () => {
  await renderApp();
  await enter("Marl");
  await see(said("Welches Marl?")).toBeVisible();
  await see(option("Marl Kreis Recklinghausen · Nordrhein-Westfalen")).toHaveAttribute("aria-selected", "true");
  await userEvent.keyboard("{ArrowDown}{Enter}");
  await watch(placeInAddress).toBe("03251025");
});

test("who leaves the field at a question has chosen nothing and lost nothing", async () => {
  await renderApp();
  await enter("Marl");
  await see(said("Welches Marl?")).toBeVisible();
  await userEvent.tab();
  await see(option("Marl")).not.toBeInTheDocument();
  await see(field).toHaveValue("Marl");
  expect(placeInAddress()).toBeNull();
});

test("a people stays a text, and that is said", async () => {
  const typed = "Kurden";
  await renderApp();
  await enter(typed);
  await see(said(typed).filter({ hasText: "Gesucht wird nach dem Text" })).toBeVisible();
  await watch(textInAddress).toBe(typed);
  await see(field).toHaveValue(typed);
  // However often it is pressed.
  await userEvent.keyboard("{Enter}");
  await see(field).toHaveValue(typed);
  expect(placeInAddress()).toBeNull();
});

test.each([
  ["Kurdsich", "Kurdisch", "ku"],
  ["albansch", "Albanisch", "sq"],
  ["Arabish", "Arabisch", "ar"],
])(
  "Enter asks for the language that %s can only mean, says so, and gives the text back for good",
  async (typed, text, tag) => {
    answerBy(answerWithMany(400));
    await renderApp();
    await enter(typed);
    await see(said(`Vermutlich gemeint, getippt ${typed}:`)).toBeVisible();
    await see(notMeant(text)).toBeVisible();
    await watch(valuesInAddress("language")).toEqual([tag]);
    await change.click();
    await see(field).toHaveValue(typed);
    await see(field).toHaveFocus();
    await watch(valuesInAddress("language")).toEqual([]);
    await userEvent.keyboard("{Enter}");
    await see(said(typed).filter({ hasText: "Gesucht wird nach dem Text" })).toBeVisible();
    await see(field).toHaveValue(typed);
  },
);

test("what was typed on the way to a place is no step to go back to, even if the map moved meanwhile", async () => {
  await seeAllColumns();
  await renderApp("/?side=security-authority");
  await field.fill("Bottrop");
  await watch(textInAddress).toBe("Bottrop");
  await page.getByRole("button", { name: "Karte vergrößern" }).click();
  await watch(() => new URLSearchParams(location.search).has("z")).toBe(true);
  await field.click();
  await userEvent.keyboard("{Enter}");
  await watch(placeInAddress).toBe("05512000");
  history.back();
  await watch(placeInAddress).toBeNull();
  expect(textInAddress()).toBeNull();
});
