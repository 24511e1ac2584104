import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { directory, inAddress } from "../../../tests/on-directory.ts";
import {
  answerWithMany,
  renderApp,
  renderAppWithPlaces,
  sampleAnswer,
  see,
  useBackend,
  watch,
} from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();
beforeEach(() => answerBy(answerWithMany(300)));
afterEach(() => answerBy(sampleAnswer));

const { search: field, suggestions, suggested, count } = directory;
const option = (name: string | RegExp) => suggestions.getByRole("option", { name });
const openDirectory = async (address = "/"): Promise<void> => {
  await renderAppWithPlaces(address);
  await see(count).toBeVisible();
};

const wordings = {
  de: { search: "Ort, Postleitzahl, Name oder Thema", suggestions: "Vorschläge", places: "Orte" },
  ar: { search: "بلدة أو رمز بريدي أو اسم أو موضوع", suggestions: "اقتراحات", places: "الأماكن" },
} as const;

describe("a place is chosen by mouse", () => {
  test.each(
    (["de", "ar"] as const).flatMap((language) =>
      (
        [
          [1280, 800],
          [375, 812],
        ] as const
      ).map(([width, height]) => ({ language, width, height })),
    ),
  )("in $language, $width pixels wide", async ({ language, width, height }) => {
    await page.viewport(width, height);
    await openDirectory();
    await page.getByRole("combobox", { name: "Sprache der Seite" }).selectOptions(language);
    await watch(() => document.documentElement.lang).toBe(language);
    const words = wordings[language];
    const listbox = page.getByRole("listbox", { name: words.suggestions });
    await page.getByRole("combobox", { name: words.search }).fill("Kassel");
    await listbox.getByRole("group", { name: words.places }).getByRole("option").first().click();
    await watch(inAddress("place")).toEqual(["06611000"]);
    await see(listbox).not.toBeInTheDocument();
  });
});

test("Escape closes the suggestions and keeps what was typed, again it clears the field", async () => {
  await openDirectory();
  await field.fill("Kassel");
  await see(suggestions).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await see(suggestions).not.toBeInTheDocument();
  await see(field).toHaveAttribute("aria-expanded", "false");
  await see(field).toHaveValue("Kassel");
  await watch(inAddress("q")).toEqual(["Kassel"]);
  await userEvent.keyboard("{Escape}");
  await see(field).toHaveValue("");
  await watch(inAddress("q")).toEqual([]);
});

test("arrow keys go through all groups in their order and around", async () => {
  await openDirectory();
  await field.fill("Opferschutz");
  const options = suggestions.getByRole("option");
  await watch(() => options.elements().length).toBe(2);
  for (const nth of [0, 1, 0]) {
    await userEvent.keyboard("{ArrowDown}");
    await see(options.nth(nth)).toHaveAttribute("aria-selected", "true");
  }
});

test("towns of one name show their Kreis", async () => {
  await openDirectory();
  await field.fill("Marl");
  await see(option(/^Marl Kreis Recklinghausen/)).toBeVisible();
  await option(/^Marl Landkreis Diepholz/).click();
  await watch(inAddress("place")).toEqual(["03251025"]);
});

test("a Kreis is a place, too", async () => {
  await openDirectory();
  await field.fill("Kreis Recklinghausen");
  await option(/^Kreis Recklinghausen/).click();
  await watch(inAddress("place")).toEqual(["05562"]);
  await see(directory.list.getByRole("heading", { level: 3 }).first()).toMatchTextContent("Für Kreis Recklinghausen");
});

test("a postcode leads to its town", async () => {
  await openDirectory();
  await field.fill("45964");
  await option(/^45964 Gladbeck/).click();
  await watch(inAddress("place")).toEqual(["05562014"]);
});

test("a postcode that is not listed is named, with those near it, one press away", async () => {
  await openDirectory();
  await field.fill("12345");
  await see(page.getByText(/^Diese Postleitzahl steht hier nicht\. Die ersten Ziffern führen nach:/)).toBeVisible();
  await see(suggestions).not.toBeInTheDocument();
  await page.getByRole("button", { name: /^12347/ }).click();
  await watch(inAddress("place")).toEqual(["11000000"]);
});

test("a Land and a topic become filters and leave the field empty", async () => {
  await openDirectory();
  await field.fill("NRW");
  await page
    .getByRole("group", { name: "Länder" })
    .getByRole("option", { name: /^Nordrhein-Westfalen/ })
    .click();
  await see(directory.chip("Nordrhein-Westfalen")).toBeVisible();
  await field.fill("Drohung");
  await suggested("Themen").first().click();
  await see(directory.gap("Thema")).toMatchTextContent(/Drohungen/);
  await watch(() => location.search).toBe("?land=DE-NW&topic=threats");
  await see(field).toHaveValue("");
});

test("a role is told by its name in a Land, and its contacts are listed", async () => {
  await openDirectory("/?land=DE-NW");
  await field.fill("KMI");
  const role = suggested("Funktionen").first();
  await see(role).toMatchTextContent("in Nordrhein-Westfalen: KMI");
  await role.click();
  await see(directory.chip("Kontaktbeamtin/Kontaktbeamter der Polizei")).toBeVisible();
  await see(field).toHaveValue("");
  // A key, which every language reads alike.
  await watch(inAddress("role")).toEqual(["liaison-officer"]);
  await see(directory.rows.first()).toBeVisible();
  await see(count).not.toMatchTextContent("Keine Kontakte");
});

test("an organisation opens its details", async () => {
  await openDirectory();
  await field.fill("Polizeipräsidium");
  const organization = suggested("Organisationen und Behörden").first();
  await see(organization).toBeVisible();
  const name = organization.element().querySelector("bdi")?.textContent ?? "";
  expect(name).toMatch(/^Polizeipräsidium /);
  await organization.click();
  await see(directory.details.getByRole("heading", { level: 2 })).toHaveTextContent(name);
  await watch(() => location.pathname).toMatch(/^\/contacts\/[a-z0-9]+$/);
});

test("while the list of places cannot be had Länder, roles and topics are suggested all the same", async () => {
  const usual = window.fetch.bind(window);
  const spy = vi.spyOn(window, "fetch").mockImplementation(async (input, init) => {
    if (new Request(input).url.includes("/geo/gazetteer.json")) throw new TypeError("Failed to fetch");
    return usual(input, init);
  });
  onTestFinished(() => spy.mockRestore());
  await renderApp();
  await see(count).toBeVisible();
  await field.fill("Bayern");
  await page
    .getByRole("group", { name: "Länder" })
    .getByRole("option", { name: /^Bayern/ })
    .click();
  await see(directory.chip("Bayern")).toBeVisible();
  await field.fill("Recklinghausen");
  await watch(inAddress("q")).toEqual(["Recklinghausen"]);
  await see(page.getByRole("group", { name: "Orte", exact: true })).not.toBeInTheDocument();
});

const unfindable = [
  ["a place abroad", "Wien", "„Wien“ liegt nicht in Deutschland."],
  ["a postcode abroad", "A-1010 Wien", "„A-1010 Wien“ liegt nicht in Deutschland."],
  ["digits that are no postcode", "123456", "Deutsche Postleitzahlen haben fünf Ziffern."],
  ["a postcode of no region", "00000", "Keine deutsche Postleitzahl lautet so oder beginnt so."],
  ["emoji", "🕌🚓", "Ihre Eingabe enthält weder Buchstaben noch Ziffern."],
  ["10,000 letters", "a".repeat(10_000), "Gesucht wird nur mit den ersten 200 Zeichen."],
] as const;

test("what cannot be found is said so, in view and with what was typed kept", async () => {
  await openDirectory();
  for (const [what, text, said] of unfindable) {
    await field.fill(text);
    const sentence = page.getByRole("status").filter({ hasText: said });
    await see(sentence).toBeVisible();
    // Nothing lies over it: the suggestions stand below. Where it stands and what is there is asked in one moment.
    const readTop = (): string => {
      const { left, width, bottom } = sentence.element().getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, bottom - 8)?.closest("[role=status]")?.textContent ?? "";
    };
    await watch(readTop).toContain(said);
    expect(field.element(), what).toHaveValue(text);
  }
});

test("Enter takes the one thing that bears just this name, and of several places points at the first", async () => {
  await renderApp();
  await see(count).toBeVisible();
  await field.hover();
  await field.fill("Gladbeck");
  // At once: the list of places may not have come yet.
  await userEvent.keyboard("{Enter}");
  await watch(inAddress("place")).toEqual(["05562014"]);
  await see(field).not.toBeInTheDocument();
  await directory.placeGap.click();
  await field.fill("Hessen");
  await see(option(/^Hessen/).first()).toBeVisible();
  await userEvent.keyboard("{Enter}");
  await see(directory.chip("Hessen")).toBeVisible();
  await field.fill("Marl");
  await see(option(/^Marl Landkreis Diepholz/)).toBeVisible();
  await userEvent.keyboard("{Enter}");
  await see(suggestions.getByRole("option", { selected: true })).toMatchTextContent(/^Marl/);
  await userEvent.keyboard("{Enter}");
  await watch(inAddress("place")).toSatisfy(([key]: string[]) => key === "05562024" || key === "03251025");
  // What was typed on the way is no step to go back to.
  history.back();
  await watch(inAddress("place")).toEqual(["05562014"]);
  expect(inAddress("q")()).toEqual([]);
  await directory.placeGap.click();
  await field.fill("polis");
  await see(suggestions).toBeVisible();
  await userEvent.keyboard("{Enter}");
  await watch(inAddress("side")).toEqual(["security-authority"]);
  await see(suggestions).not.toBeInTheDocument();
  await field.fill("Moschee");
  await see(suggestions).toBeVisible();
  await userEvent.keyboard("{Enter}");
  await see(suggestions).not.toBeInTheDocument();
  await watch(inAddress("side")).toEqual(["muslim-organization"]);
  expect(inAddress("q")()).toEqual([]);
});
