import { describe, expect, it } from "vitest";
import { levelOf, stageOf } from "./rank-responsible.ts";

describe("levelOf", () => {
  it.each([
    ["a city that is its own Kreis, by the key of the Kreis", "11000", "11000000", "local"],
    ["the same by its own key", "11000000", "11000000", "local"],
    ["the Land of that city", "11", "11000000", "land"],
    ["a Kreis, for a town of it", "05562", "05562032", "district"],
    ["a Regierungsbezirk", "055", "05562032", "district"],
    ["a town of the Kreis that was asked for", "05562032", "05562", "local"],
    ["the Kreis that was asked for", "05562", "05562", "local"],
    ["all of Germany", "DE", "05562032", "federal"],
  ])("%s", (_, area, place, level) => {
    expect(levelOf(area, place)).toBe(level);
  });

  it("calls local what the chain calls the place itself, and nothing else", () => {
    for (const place of ["11000000", "05562032", "05562"]) {
      for (const area of ["DE", place.slice(0, 2), place.slice(0, 3), place.slice(0, 5), place]) {
        expect(levelOf(area, place) === "local", `${area} for ${place}`).toBe(
          stageOf(area, place) === stageOf(place, place),
        );
      }
    }
  });
});
