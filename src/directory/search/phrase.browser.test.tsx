import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import {
  answerWithMany,
  enterInto,
  renderApp,
  renderAppWithPlaces,
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
    [
      "polizei ansprechpartner moschee bottrop",
      { side: ["security-authority"], role: ["liaison-officer"], place: ["05512000"] },
      ["Sicherheitsbehörde", "Kontaktbeamtin/Kontaktbeamter der Polizei", "Bottrop"],
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
    await renderAppWithPlaces();
    await enter(typed);
    await see(said("Verstanden als:")).toBeVisible();
    for (const [key, values] of Object.entries(asked)) await watch(() => inAddress(key)).toEqual(values);
    for (const label of labels) await see(notMeant(label)).toBeVisible();
  });
});

test("each part can be taken away by itself", async () => {
  await renderAppWithPlaces();
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
  await renderAppWithPlaces();
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
  await renderAppWithPlaces();
  await field.fill("غوترسلو");
  await see(page.getByRole("group", { name: "Meinten Sie …?" })).toBeVisible();
  await option("Gütersloh").click();
  await watch(() => inAddress("place")).toEqual(["05754008"]);
  await see(said("Vermutlich gemeint, getippt غوترسلو:")).toBeVisible();
});

test("of towns that are only like what was written none is taken unasked, however often Enter is pressed", async () => {
  await renderAppWithPlaces();
  await enter("الشرطة جريمة كراهية بوزينغن");
  await see(said("„بوزينغن“ wurde als Ort nicht gefunden. Meinten Sie einen, der ähnlich heißt?")).toBeVisible();
  await see(option(/^Büsingen am Hochrhein/u)).toBeVisible();
  await see(field).toHaveAttribute("aria-activedescendant", "");
  await userEvent.keyboard("{Enter}");
  await see(option(/^Büsingen am Hochrhein/u)).toBeVisible();
  expect(inAddress("place")).toEqual([]);
  await option(/^Büsingen am Hochrhein/u).click();
  await watch(() => inAddress("place")).toEqual(["08335015"]);
  expect(inAddress("topic")).toEqual(["anti-muslim-hate"]);
  expect(inAddress("q")).toEqual([]);
});

test("a long name with two slips is a guess, too", async () => {
  await renderAppWithPlaces();
  await enter("Reklinghausn Polizei");
  await see(said("„Reklinghausn“ wurde als Ort nicht gefunden.")).toBeVisible();
  await see(field).toHaveAttribute("aria-activedescendant", "");
  await option(/^Recklinghausen/u).click();
  await watch(() => inAddress("place")).toEqual(["05562032"]);
  expect(inAddress("side")).toEqual(["security-authority"]);
});

test("a phrase that is understood waits for Enter: the list behind it is not emptied", async () => {
  await renderAppWithPlaces();
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
  await renderAppWithPlaces();
  await field.fill("Moschee Reck");
  await watch(() => inAddress("q")).toEqual(["Moschee Reck"]);
  await field.fill("Moschee Recklinghausen beschmiert");
  await watch(() => inAddress("q")).toEqual([]);
  await see(field).toHaveValue("Moschee Recklinghausen beschmiert");
});

test("an emergency is told which number to call", async () => {
  await renderAppWithPlaces();
  await field.fill("Notruf");
  await see(said("Im Notfall sofort 110 oder 112 anrufen.")).toBeVisible();
});

test("a quarter as a text in the address finds whoever is in its town", async () => {
  await renderApp("/?q=Marxloh");
  await see(page.getByRole("link", { name: /Duisburg/ }).first()).toBeVisible();
});

test("of several towns of a name it is asked which, and the rest of the phrase is kept", async () => {
  await renderAppWithPlaces();
  await enter("Moschee Marl");
  await see(said("Welches Marl?")).toBeVisible();
  await userEvent.keyboard("{ArrowDown}{Enter}");
  await watch(() => inAddress("place")).toEqual(["03251025"]);
  expect(inAddress("side")).toEqual(["muslim-organization"]);
});

test("a role of the other side switches the side", async () => {
  await renderAppWithPlaces("/?side=muslim-organization&role=imam");
  await enter("KMI");
  await watch(() => inAddress("side")).toEqual(["security-authority"]);
  expect(inAddress("role")).toEqual(["liaison-officer"]);
});

test("what is no name of anybody is named, and narrows nothing", async () => {
  await renderAppWithPlaces();
  await see(page.getByRole("heading", { level: 2, name: /\d+ Kontakte/ })).toBeVisible();
  await enter("cami bottrop xyzzyq");
  await see(said("Nicht verstanden, und kein Name im Verzeichnis: „xyzzyq“.")).toBeVisible();
  await watch(() => inAddress("place")).toEqual(["05512000"]);
  await watch(() => inAddress("q")).toEqual([]);
});

test.each(["cami köln bottrop", "Polizei Imam Bottrop", "15537"])(
  "while %s waits for an answer nothing says that nobody is found",
  async (typed) => {
    await renderApp();
    await see(page.getByRole("heading", { level: 2, name: /\d+ Kontakte/ })).toBeVisible();
    await field.fill(typed);
    // Longer than a text waits that nobody understands.
    await new Promise((resolve) => {
      setTimeout(resolve, 1_500);
    });
    expect(inAddress("q")).toEqual([]);
    await see(page.getByText("Zu dieser Auswahl gibt es keinen Kontakt")).not.toBeInTheDocument();
  },
);

test("a kind of organisation that is suggested is among what was understood", async () => {
  await renderAppWithPlaces();
  await enter("Herne Moscheegemeinde Türkisch");
  for (const label of ["Herne", "Moscheegemeinde", "Türkisch"]) await see(notMeant(label)).toBeVisible();
  await notMeant("Moscheegemeinde").click();
  await watch(() => inAddress("side")).toEqual([]);
});

test.each([
  ["Afghanen Köln", "Nach „Afghanen“ wird nicht gefiltert", "05315000"],
  ["Kurden Bottrop", "Nach „Kurden“ wird nicht gefiltert", "05512000"],
  ["Serbisch Ulm", "Nach „Serbisch“ wird nicht gefiltert", "08421000"],
  ["Syrier Bottrop", "Nicht verstanden, und kein Name im Verzeichnis: „Syrier“.", "05512000"],
])("%s asks for the place, and what else was written is said", async (typed, text, place) => {
  await renderAppWithPlaces();
  await see(page.getByRole("heading", { level: 2, name: /\d+ Kontakte/ })).toBeVisible();
  await enter(typed);
  await see(said(text)).toBeVisible();
  await watch(() => inAddress("place")).toEqual([place]);
  expect([inAddress("q"), inAddress("language")]).toEqual([[], []]);
  await see(page.getByText("Zu dieser Auswahl gibt es keinen Kontakt")).not.toBeInTheDocument();
});

describe("what cannot be answered as it stands is said, and one press on what is offered leads to the answer:", () => {
  const card = page.getByRole("article");

  test("two places", async () => {
    await renderAppWithPlaces();
    await enter("cami köln bottrop");
    await see(said("Genannt sind mehrere Orte. Gesucht wird für einen:")).toBeVisible();
    await page.getByRole("button", { name: "Bottrop" }).click();
    await see(card).toBeVisible();
    expect([inAddress("place"), inAddress("side")]).toEqual([["05512000"], ["muslim-organization"]]);
  });

  test("two places, of which one shares what was typed with others", async () => {
    await renderAppWithPlaces("/?side=security-authority");
    await enter("Frankfurt Offenbach Drohungen");
    await page.getByRole("button", { name: "Frankfurt am Main" }).click();
    await see(card).toBeVisible();
    expect([inAddress("place"), inAddress("topic")]).toEqual([["06412000"], ["threats"]]);
  });

  test("both sides", async () => {
    await renderAppWithPlaces();
    await enter("Polizei und Moschee Bottrop");
    await see(said("Genannt sind beide Seiten. Wen suchen Sie?")).toBeVisible();
    await page.getByRole("button", { name: "Sicherheitsbehörde" }).click();
    await see(card).toBeVisible();
    expect([inAddress("place"), inAddress("side")]).toEqual([["05512000"], ["security-authority"]]);
  });

  test("both sides and one of several places of a name, one question after the other", async () => {
    await renderAppWithPlaces();
    await enter("Polizei und Moschee Marl");
    await page.getByRole("button", { name: "Sicherheitsbehörde" }).click();
    await see(said("Welches Marl?")).toBeVisible();
    await option("Marl Kreis Recklinghausen · Nordrhein-Westfalen").click();
    await see(card).toBeVisible();
    expect([inAddress("place"), inAddress("side")]).toEqual([["05562024"], ["security-authority"]]);
  });

  test("a postcode that is not listed", async () => {
    await renderAppWithPlaces("/?side=security-authority");
    await field.fill("46235");
    await see(said("Diese Postleitzahl steht hier nicht.")).toBeVisible();
    await page.getByRole("button", { name: "46236" }).click();
    await see(card).toBeVisible();
    expect(inAddress("place")).toEqual(["05512000"]);
  });

  test.each([
    ["small words only", "wo ist das bitte", "Diese Wörter sagen nicht, was Sie suchen."],
    ["a place abroad", "Moschee in Rotterdam", "„Rotterdam“ liegt nicht in Deutschland."],
    ["emoji", "🕌🚓", "Ihre Eingabe enthält weder Buchstaben noch Ziffern."],
    ["ten thousand letters", "cami bottrop ".repeat(800), "Das ist zu viel Text"],
  ])("%s", async (_, typed, text) => {
    await renderAppWithPlaces();
    await enter(typed);
    await see(said(text)).toBeVisible();
  });

  test("control characters, which part words and are nothing else", async () => {
    await renderAppWithPlaces();
    await enter("cami\u0001\u0007bottrop\u200b");
    await see(said("Verstanden als:")).toBeVisible();
    await watch(() => inAddress("place")).toEqual(["05512000"]);
    expect(inAddress("side")).toEqual(["muslim-organization"]);
    // What was asked for letter by letter before goes in a step of its own.
    await watch(() => inAddress("q")).toEqual([]);
  });

  test("a place abroad beside what is understood, which is asked for all the same", async () => {
    await renderAppWithPlaces();
    await enter("KMI in Rotterdam");
    await see(said("„Rotterdam“ liegt nicht in Deutschland.")).toBeVisible();
    await watch(() => inAddress("role")).toEqual(["liaison-officer"]);
  });
});
