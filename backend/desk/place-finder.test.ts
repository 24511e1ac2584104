import { expect, it } from "vitest";
import type { LandCode } from "../../contract/lists/land.ts";
import { readBuiltGazetteer } from "../../tests/contract/sample-directory.ts";
import { createPlaceFinder } from "./place-finder.ts";

const gazetteer = readBuiltGazetteer();
const findBy = (name: string, lands: readonly LandCode[]) => {
  const found = createPlaceFinder(gazetteer, lands).find(name);
  return typeof found === "string" ? found : found.key;
};

it.each([
  ["Hamm", [], "several-places"],
  ["Hamm", ["DE-NW"], "05915000"],
  ["Hamm", ["DE-RP"], "07232046"],
  ["Hamm", ["DE-BY"], "several-places"],
  ["Hamm", ["DE-NW", "DE-RP"], "several-places"],
  ["59065 Hamm", ["DE-RP"], "05915000"],
  ["07232046", [], "07232046"],
  // Nobody lives in the forest of the same name.
  ["Helmstedt", [], "03154028"],
  ["Landkreis Rosenheim", [], "09187"],
  ["Altona", ["DE-HH"], "unknown-place"],
  ["Hammm", [], "unknown-place"],
] as const)("%s means, where it is about %j, %s", (name, lands, meant) => {
  expect(findBy(name, lands)).toBe(meant);
});

it("names every town by what means it alone", () => {
  const { find, listNamesakes } = createPlaceFinder(gazetteer, []);
  const counts = new Map<string, number>();
  for (const name of gazetteer.names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  const choices = listNamesakes(shared.slice(0, 60));
  expect(choices.length).toBeGreaterThan(60);
  const meant = choices.map(({ text }) => find(text));
  expect(meant.filter((place) => typeof place === "string")).toEqual([]);
  expect(new Set(meant.map((place) => (typeof place === "string" ? place : place.key))).size).toBe(choices.length);
});
