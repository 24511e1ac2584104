import { expect, it } from "vitest";
import { createPartRanking } from "./town-part.ts";

/** The names in the order in which those who give them are asked. */
const inOrder = (town: string, quarter: string | null, names: readonly string[]): string[] => {
  const rank = createPartRanking(town, quarter);
  return names.toSorted((one, other) => rank([one]) - rank([other]));
};

it("puts who is there for the town before who is there for a part of it", () => {
  expect(inOrder("Berlin", null, ["Berlin-Süd", "Berlin"])).toEqual(["Berlin", "Berlin-Süd"]);
});

it("puts the quarter that is asked about first and other parts last", () => {
  const names = ["Köln-Porz", "Köln", "Köln-Mülheim"];
  expect(inOrder("Köln", "Mülheim", names)).toEqual(["Köln-Mülheim", "Köln", "Köln-Porz"]);
});

it.each([
  ["Landeshauptstadt München", "München"],
  ["Köln, Stadt", "Köln"],
  ["Frankfurt", "Frankfurt am Main"],
  ["Muenchen", "München"],
])("takes %s for the whole of %s", (area, town) => {
  const rank = createPartRanking(town, null);
  expect(rank([area])).toBe(rank([town]));
  expect(rank([area])).toBeLessThan(rank([`${town}-Nord`]));
});

it("counts the area that fits best, and takes who names none for the whole", () => {
  const rank = createPartRanking("Berlin", null);
  expect(rank(["Berlin-Süd", "Berlin"])).toBe(rank(["Berlin"]));
  expect(rank([])).toBe(rank(["Berlin"]));
});

it("tells no parts apart where the town has no name", () => {
  const rank = createPartRanking("", null);
  expect(rank(["Berlin-Süd"])).toBe(rank(["Berlin"]));
});
