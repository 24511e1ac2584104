import { describe, expect, test } from "vitest";
import { matchText } from "../../../contract/contact/match-text.ts";
import { germanTerms } from "../../../contract/names/de.ts";
import { readWords } from "../../../contract/words/read-words.ts";
import { turkishTerms } from "../../../contract/names/tr.ts";
import { readBuiltGazetteer, readSampleDirectory } from "../../../tests/contract/sample-directory.ts";
import { createSearchIndex } from "../search-index.ts";
import { type Settlement, settlePlace } from "./settle-place.ts";

const gazetteer = readBuiltGazetteer();
const { index: contacts } = await readSampleDirectory();
const terms = [turkishTerms, germanTerms];
const places = createSearchIndex({ terms, contacts: null, gazetteer });
const whole = createSearchIndex({ terms, contacts, gazetteer });

/** In a field that takes places only. */
const inPlaceField = (typed: string): Settlement => settlePlace({ index: places, typed, findsText: null });
/** In the directory's field, which searches texts, too. */
const inSearchField = (typed: string): Settlement =>
  settlePlace({
    index: whole,
    typed,
    findsText: (text) => matchText(contacts, text, readWords)?.includes(1) === true,
  });

describe.each([
  ["a place field", inPlaceField],
  ["the search field", inSearchField],
])("Enter in %s", (_, settle) => {
  test.each([
    ["Bottrop", "05512000"],
    ["bottrop ", "05512000"],
    ["Büsingen", "08335015"],
    ["Muenchen", "09162000"],
    ["Kolonya", "05315000"],
    ["Bremen", "04011000"],
    ["Kreis Recklinghausen", "05562"],
    ["Essen", "05113000"],
    ["46236", "05512000"],
    ["56290 Mörsdorf", "07140503"],
    ["Marl NRW", "05562024"],
  ])("takes %s without a word", (typed, key) => {
    expect(settle(typed)).toMatchObject({ kind: "certain", suggestion: { key } });
  });

  test.each([
    ["Botrop", "Bottrop"],
    ["Bottorp", "Bottrop"],
    ["Bottropp", "Bottrop"],
    ["Reklinghausen", "Recklinghausen"],
    ["Recklinghaus", "Recklinghausen"],
    ["Hiddensee", "Insel Hiddensee"],
    ["Rauxel", "Castrop-Rauxel"],
    ["Bad Kisingen", "Bad Kissingen"],
    ["Kreis Reklinghausen", "Kreis Recklinghausen"],
    ["Berln", "Berlin"],
    ["Reklinghausen NRW", "Recklinghausen"],
  ])("understands %s as %s and has it said", (typed, label) => {
    expect(settle(typed)).toMatchObject({ kind: "understood", suggestion: { label } });
  });

  test.each([
    ["Neustadt", "Neustadt", 22],
    ["Neustat", "Neustadt", 16],
    ["Neustadt Sachsen", "Neustadt", 3],
    ["Marl", "Marl", 2],
    ["Frankfurt", "Frankfurt", 2],
    ["Weiden", "Weiden", 3],
    ["Münster", "Münster", 4],
    ["56290", "56290", 8],
  ])("asks which %s is meant, the largest first and none left out", (typed, name, count) => {
    const settled = settle(typed);
    expect(settled).toMatchObject({ kind: "several", name });
    expect(settled.kind === "several" && settled.choices).toHaveLength(count);
  });

  test.each([
    ["", "nothing"],
    ["K", "a letter"],
    ["Ka", "the beginning of many"],
    ["Esen", "a slip away from several names"],
    ["Cöln", "the beginning of one and a slip away from another"],
    ["Xyllenburgstein", "no place"],
    ["Wien", "a place abroad"],
    ["00000", "no postcode"],
    ["462", "the beginning of several postcodes"],
    ["50667 München", "a postcode and another town"],
    ["x".repeat(10_000), "too long"],
  ])("leaves %s open: %s", (typed) => {
    expect(settle(typed)).toEqual({ kind: "open" });
  });

  test.each([
    "Türkisch",
    "Türkish",
    "Turkisch",
    "Kurdisch",
    "Arabish",
    "Arabisch",
    "Kürtçe",
    "Türkçe",
    "Urdu",
    "Hausa",
    "Kurden",
    "Türken",
    "Araber",
    "Bosnier",
    "Albaner",
    "Perser",
    "Somalier",
    "Russen",
    "Franzosen",
    "Paschtunen",
    "Moschee",
    "Mosche",
    "Polizei",
    "Polizzei",
    "Ramadan",
    "Drohung",
    "Thüring",
    "Hessn",
    "Sachsn",
  ])("makes no place of the word %s", (typed) => {
    const settled = settle(typed);
    expect(["open", "text", "corrected", "certain"]).toContain(settled.kind);
    expect(settled).not.toMatchObject({ suggestion: { kind: "place" } });
  });

  test.each(["Türkisch", "Türkish", "Türken", "Kurden", "Urdu", "Araber", "Arabische"])(
    "knows %s as a word for a text search",
    (typed) => {
      expect(settle(typed)).toEqual({ kind: "text" });
    },
  );
});

test("only the search field takes what is called just so and is no place", () => {
  expect(inSearchField("Bayern")).toMatchObject({ kind: "certain", suggestion: { kind: "land", key: "DE-BY" } });
  expect(inPlaceField("Bayern")).toEqual({ kind: "open" });
  // A village is called so, too, but who types it means the Land.
  expect(inPlaceField("Sachsen")).toEqual({ kind: "open" });
});

test("a village that is called like a topic is taken where only places can be typed", () => {
  expect(inSearchField("Schutz")).toEqual({ kind: "open" });
  expect(inPlaceField("Schutz")).toMatchObject({ kind: "certain", suggestion: { label: "Schutz" } });
});

describe("Enter in the search field", () => {
  test.each([
    ["Kurdsich", "Kurdisch"],
    ["albansch", "Albanisch"],
    ["Arabish", "Arabisch"],
    ["Bosnich", "Bosnisch"],
    ["Kürctçe", "Kürtçe"],
    ["Dialog Kurdsich", "Dialog Kurdisch"],
  ])("searches for the one people that %s can mean", (typed, text) => {
    const findsText = (searched: string): boolean => searched === text;
    expect(settlePlace({ index: whole, typed, findsText })).toEqual({ kind: "corrected", text });
    expect(settlePlace({ index: whole, typed, findsText, isAsTyped: true }).kind).not.toBe("corrected");
    expect(settlePlace({ index: whole, typed, findsText: () => false }).kind).not.toBe("corrected");
    expect(settlePlace({ index: whole, typed, findsText: () => true }).kind).not.toBe("corrected");
    expect(inPlaceField(typed).kind).not.toBe("corrected");
  });

  test.each([
    "Kurdisch",
    "Kurden",
    "Turkish",
    "Slowenisch",
    "Slowakisch",
    "Slowanisch",
    "Türk",
    "Kurd",
    "Irakisch",
    "Botrop",
    "Wien",
  ])("does not correct %s: it is a people's own word, or of none, or of several", (typed) => {
    expect(settlePlace({ index: whole, typed, findsText: (text) => text !== typed }).kind).not.toBe("corrected");
  });
});

test("a text that finds something by itself is not corrected to a place", () => {
  const typing = { index: whole, typed: "Botrop" };
  expect(settlePlace({ ...typing, findsText: () => true })).toEqual({ kind: "open" });
  expect(settlePlace({ ...typing, findsText: () => false })).toMatchObject({ kind: "understood" });
});

test("before the gazetteer has come nothing is a place", () => {
  const index = createSearchIndex({ terms, contacts, gazetteer: null });
  expect(settlePlace({ index, typed: "Bottrop", findsText: null })).toEqual({ kind: "open" });
});
