import { expect, test } from "vitest";
import { readBuiltGazetteer } from "../../tests/contract/sample-directory.ts";
import { findPlaces } from "./find-places.ts";
import { placeKeyOf } from "./place-key.ts";

const gazetteer = readBuiltGazetteer();
const find = (text: string): string[] => findPlaces(gazetteer, text).map(placeKeyOf);

test.each([
  ["05512000", "05512000"],
  ["05562", "05562"],
  ["11000000-neukoelln", "11000000-neukoelln"],
  ["06437002", "06437016"],
  ["03152", "03159"],
  ["45657", "05562032"],
  ["45657\u00A0Recklinghausen", "05562032"],
  ["Bottrop", "05512000"],
  ["Muenchen", "09162000"],
  ["Kreis Recklinghausen", "05562"],
  ["Neukölln", "11000000-neukoelln"],
  ["Berlin-Neukölln", "11000000-neukoelln"],
  ["Neukölln (Berlin)", "11000000-neukoelln"],
  ["Oberzent", "06437016"],
  ["Beerfelden", "06437016-beerfelden"],
  ["Hansestadt Lübeck", "01003000"],
  ["Köln'de", "05315000"],
  ["Chóśebuz", "12052000"],
  ["بوتروب", "05512000"],
])("%s is one place", (text, key) => {
  expect(find(text)).toEqual([key]);
});

test("a name of several towns means all of them, but none of the quarters that have it", () => {
  const found = find("Münster");
  expect(found.length).toBeGreaterThan(1);
  expect(found.filter((key) => key.includes("-"))).toEqual([]);
});

test("a postcode of several towns means the one that is named beside it", () => {
  expect(find("56290").length).toBeGreaterThan(1);
  expect(find("56290 Mörsdorf")).toEqual(["07140503"]);
});

test.each(["", " ", "Bottrp", "Wien", "00000", "11014", "05512000-nowhere", "🕌", "x".repeat(500)])(
  "%j names none",
  (text) => {
    expect(find(text)).toEqual([]);
  },
);
