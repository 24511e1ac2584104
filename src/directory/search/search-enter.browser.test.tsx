import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { answerWithMany, renderApp, sampleAnswer, see, useBackend, watch } from "../../../tests/render-app.tsx";

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

const enter = async (typed: string) => {
  // Wherever an earlier test has left the pointer: on the suggestions it would point at one.
  await field.hover();
  await field.fill(typed);
  await userEvent.keyboard("{Enter}");
};

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

test.each([
  ["Botrop", "Bottrop", "05512000"],
  ["Hiddensee", "Insel Hiddensee", "13073040"],
])("Enter understands %s as %s, says so, and gives the field back", async (typed, name, key) => {
  await renderApp();
  await enter(typed);
  await watch(placeInAddress).toBe(key);
  await see(field).toHaveValue("");
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
  await field.fill("K");
  await see(change).not.toBeInTheDocument();
  await enter("Botrop");
  await see(change).toBeVisible();
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

test.each(["Türkisch", "Türkish", "Kurden", "Moschee"])("%s stays a text, and that is said", async (typed) => {
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
  ["Kurdsich", "Kurdisch"],
  ["albansch", "Albanisch"],
  ["Arabish", "Arabisch"],
])(
  "Enter searches for the people that %s can only mean, says so, and gives the text back for good",
  async (typed, text) => {
    answerBy(answerWithMany(400));
    await renderApp();
    await enter(typed);
    await see(said(`Verstanden als ${text}, getippt ${typed}`)).toBeVisible();
    await see(field).toHaveValue(text);
    await watch(textInAddress).toBe(text);
    await see(page.getByText("Keine Kontakte")).not.toBeInTheDocument();
    await change.click();
    await see(field).toHaveValue(typed);
    await see(field).toHaveFocus();
    await watch(textInAddress).toBe(typed);
    await userEvent.keyboard("{Enter}");
    await see(said(typed).filter({ hasText: "Gesucht wird nach dem Text" })).toBeVisible();
    await see(field).toHaveValue(typed);
    expect(change.query()).toBeNull();
  },
);
