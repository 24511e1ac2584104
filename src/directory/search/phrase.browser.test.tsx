import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import {
  answerWithMany,
  enterInto,
  renderApp,
  sampleAnswer,
  see,
  useBackend,
  watch,
} from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();
beforeEach(() => answerBy(answerWithMany(400)));
afterEach(() => answerBy(sampleAnswer));

const field = page.getByRole("combobox", { name: "Ort, Postleitzahl, Name oder Thema" });
const option = (name: string | RegExp) => page.getByRole("option", { name });
const notMeant = (label: string) => page.getByRole("button", { name: `Nicht gemeint: ${label}` });
const said = (text: string) => page.getByRole("status").filter({ hasText: text });
const inAddress = (key: string) => new URLSearchParams(location.search).getAll(key);

const enter = (typed: string) => enterInto(field, typed);

describe("Enter makes filters of a phrase, in whatever language:", () => {
  test.each([
    ["cami bottrop", { side: ["muslim-organization"], place: ["05512000"] }, ["Muslimische Organisation", "Bottrop"]],
    ["Bottrop türkisch", { place: ["05512000"], language: ["tr"] }, ["Bottrop", "Türkisch"]],
    [
      "KMI Recklinghausen",
      { side: ["security-authority"], role: ["liaison-officer"], place: ["05562032"] },
      ["Kontaktbeamtin/Kontaktbeamter der Polizei", "Recklinghausen"],
    ],
    ["Moschee Recklinghausen", { side: ["muslim-organization"], place: ["05562032"] }, ["Recklinghausen"]],
    [
      "Drohungen Köln arabisch",
      { topic: ["threats"], place: ["05315000"], language: ["ar"] },
      ["Drohungen, Notfallplan", "Köln", "Arabisch"],
    ],
    ["شرطة برلين", { side: ["security-authority"], place: ["11000000"] }, ["Sicherheitsbehörde", "Berlin"]],
    ["Türkçe", { language: ["tr"] }, ["Türkisch"]],
    ["cami koruma", { topic: ["mosque-protection"] }, ["Schutz von Moscheen"]],
  ])("%s", async (typed, asked, labels) => {
    await renderApp();
    await enter(typed);
    await see(said("Verstanden als:")).toBeVisible();
    for (const [key, values] of Object.entries(asked)) await watch(() => inAddress(key)).toEqual(values);
    for (const label of labels) await see(notMeant(label)).toBeVisible();
  });
});

test("each part can be taken away by itself", async () => {
  await renderApp();
  await enter("cami bottrop türkisch");
  await notMeant("Türkisch").click();
  await watch(() => inAddress("language")).toEqual([]);
  await see(notMeant("Türkisch")).not.toBeInTheDocument();
  await see(field).toHaveFocus();
  expect(inAddress("place")).toEqual(["05512000"]);
  expect(inAddress("side")).toEqual(["muslim-organization"]);
  await notMeant("Bottrop").click();
  await watch(() => inAddress("place")).toEqual([]);
});

test("the whole understanding is the first suggestion, a guess is called one, and neither is taken unasked", async () => {
  await renderApp();
  await field.fill("cami bottrop");
  await see(page.getByRole("group", { name: "Verstanden als" })).toBeVisible();
  await see(page.getByRole("listbox").getByRole("option").first()).toHaveTextContent(
    "Muslimische Organisation · Bottrop",
  );
  await field.fill("cami botrop");
  await see(page.getByRole("group", { name: "Meinten Sie …?" })).toBeVisible();
  expect(inAddress("place")).toEqual([]);
  await option("Muslimische Organisation · Bottrop").click();
  await watch(() => inAddress("place")).toEqual(["05512000"]);
  await see(said("Vermutlich gemeint, getippt cami botrop:")).toBeVisible();
});

test("a town without an Arabic name is guessed by its sounds, and said so", async () => {
  await renderApp();
  await field.fill("غوترسلو");
  await see(page.getByRole("group", { name: "Meinten Sie …?" })).toBeVisible();
  await option("Gütersloh").click();
  await watch(() => inAddress("place")).toEqual(["05754008"]);
  await see(said("Vermutlich gemeint, getippt غوترسلو:")).toBeVisible();
});

test("a phrase that is understood waits for Enter: the list behind it is not emptied", async () => {
  await renderApp();
  await field.fill("Moschee Recklinghausen beschmiert");
  await see(page.getByRole("group", { name: "Verstanden als" })).toBeVisible();
  await see(option("Recklinghausen").first()).toBeVisible();
  // Longer than a text waits that nobody understands.
  await new Promise((resolve) => {
    setTimeout(resolve, 1_300);
  });
  expect(inAddress("q")).toEqual([]);
  await see(page.getByText("Zu dieser Auswahl gibt es keinen Kontakt")).not.toBeInTheDocument();
});

test("of a phrase that waits for Enter no piece stays asked for, however slowly it is typed", async () => {
  await renderApp();
  await field.fill("Moschee Reck");
  await watch(() => inAddress("q")).toEqual(["Moschee Reck"]);
  await field.fill("Moschee Recklinghausen beschmiert");
  await watch(() => inAddress("q")).toEqual([]);
  await see(field).toHaveValue("Moschee Recklinghausen beschmiert");
});

test("an emergency is told which number to call", async () => {
  await renderApp();
  await field.fill("Notruf");
  await see(said("Im Notfall sofort 110 oder 112 anrufen.")).toBeVisible();
});

test("a quarter as a text in the address finds whoever is in its town", async () => {
  await renderApp("/?q=Marxloh");
  await see(page.getByRole("link", { name: /Duisburg/ }).first()).toBeVisible();
});

test("of several towns of a name it is asked which, and the rest of the phrase is kept", async () => {
  await renderApp();
  await enter("Moschee Marl");
  await see(said("Welches Marl?")).toBeVisible();
  await userEvent.keyboard("{ArrowDown}{Enter}");
  await watch(() => inAddress("place")).toEqual(["03251025"]);
  expect(inAddress("side")).toEqual(["muslim-organization"]);
});

test("a role of the other side switches the side", async () => {
  await renderApp("/?side=muslim-organization&role=imam");
  await enter("KMI");
  await watch(() => inAddress("side")).toEqual(["security-authority"]);
  expect(inAddress("role")).toEqual(["liaison-officer"]);
});

test("what is no name of anybody is named, and narrows nothing", async () => {
  await renderApp();
  await see(page.getByRole("heading", { level: 2, name: /\d+ Kontakte/ })).toBeVisible();
  await enter("cami bottrop xyzzyq");
  await see(said("Nicht verstanden, und kein Name im Verzeichnis: „xyzzyq“.")).toBeVisible();
  await watch(() => inAddress("place")).toEqual(["05512000"]);
  expect(inAddress("q")).toEqual([]);
});

describe("what cannot be answered as it stands is said, and the way out offered:", () => {
  test("two places", async () => {
    await renderApp();
    await enter("cami köln bottrop");
    await see(said("Genannt sind mehrere Orte. Gesucht wird für einen:")).toBeVisible();
    await page.getByRole("button", { name: "Bottrop" }).click();
    await see(field).toHaveValue("cami bottrop");
    expect(inAddress("place")).toEqual([]);
  });

  test("both sides", async () => {
    await renderApp();
    await enter("Polizei und Moschee Bottrop");
    await see(said("Genannt sind beide Seiten. Wen suchen Sie?")).toBeVisible();
    await page.getByRole("button", { name: "Sicherheitsbehörde" }).click();
    await see(field).toHaveValue("Polizei und Bottrop");
  });

  test.each([
    ["small words only", "wo ist das bitte", "Diese Wörter sagen nicht, was Sie suchen."],
    ["a place abroad", "Moschee in Rotterdam", "„Rotterdam“ liegt nicht in Deutschland."],
    ["emoji", "🕌🚓", "Ihre Eingabe enthält weder Buchstaben noch Ziffern."],
    ["ten thousand letters", "cami bottrop ".repeat(800), "Das ist zu viel Text"],
  ])("%s", async (_, typed, text) => {
    await renderApp();
    await enter(typed);
    await see(said(text)).toBeVisible();
  });

  test("control characters, which part words and are nothing else", async () => {
    await renderApp();
    await enter("cami\u0001\u0007bottrop\u200b");
    await see(said("Verstanden als:")).toBeVisible();
    await watch(() => inAddress("place")).toEqual(["05512000"]);
    expect(inAddress("side")).toEqual(["muslim-organization"]);
    expect(inAddress("q")).toEqual([]);
  });

  test("a place abroad beside what is understood, which is asked for all the same", async () => {
    await renderApp();
    await enter("KMI in Rotterdam");
    await see(said("„Rotterdam“ liegt nicht in Deutschland.")).toBeVisible();
    await watch(() => inAddress("role")).toEqual(["liaison-officer"]);
  });
});
