import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decodeGazetteer } from "../../../contract/place/gazetteer.ts";
import { findNearestMunicipality } from "./nearest-municipality.ts";

const gazetteer = decodeGazetteer(
  JSON.parse(readFileSync(new URL("../../../public/geo/gazetteer.json", import.meta.url), "utf8")),
);

test.each([
  ["Berlin, Alexanderplatz", 13.413, 52.5219, "Berlin"],
  ["Gladbeck, town hall", 6.985, 51.571, "Gladbeck"],
  ["Görlitz, by the Polish border", 14.991, 51.156, "Görlitz"],
  ["Selfkant, the westernmost", 5.885, 51.03, "Selfkant"],
  ["Helgoland, far from the coast", 7.885, 54.182, "Helgoland"],
  ["Oberstdorf, the southernmost", 10.28, 47.41, "Oberstdorf"],
])("%s lies nearest to the middle of its own", (_where, lon, lat, name) => {
  expect(findNearestMunicipality(gazetteer, lon, lat)?.name).toBe(name);
});

test.each([
  ["Paris", 2.35, 48.86],
  ["Wien", 16.37, 48.21],
  ["Istanbul", 28.98, 41.01],
  ["in the North Sea", 5, 55],
  ["the other side of the Earth", -169.6, -52.5],
  ["the North Pole", 0, 90],
  ["nowhere", NaN, NaN],
])("%s is near none", (_where, lon, lat) => {
  expect(findNearestMunicipality(gazetteer, lon, lat)).toBeNull();
});

test("every municipality is nearest to its own middle", () => {
  for (let position = 0; position < gazetteer.keys.length; position += 97) {
    const { key, lon, lat } = gazetteer.municipalityAt(position);
    expect(findNearestMunicipality(gazetteer, lon, lat)?.key).toBe(key);
  }
});
