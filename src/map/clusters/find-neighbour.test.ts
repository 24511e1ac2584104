import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findNearest, findNeighbour } from "./find-neighbour.ts";

const at = (name: string, left: number, top: number) => ({ name, left, top });
const middle = at("middle", 0, 0);
const around = [at("east", 40, 5), at("far east", 90, 0), at("north", 3, -30), at("west", -50, 0), at("south", 0, 60)];

test.each([
  ["ArrowRight", "east"],
  ["ArrowUp", "north"],
  ["ArrowLeft", "west"],
  ["ArrowDown", "south"],
] as const)("%s leads to what lies that way: %s", (key, name) => {
  expect(findNeighbour(middle, around, key)?.name).toBe(name);
});

test("what lies ahead comes before what is nearer but aside", () => {
  expect(findNeighbour(middle, [at("aside", 20, 30), at("ahead", 60, 0)], "ArrowRight")?.name).toBe("ahead");
});

test("where nothing is left, nothing is found", () => {
  expect(findNeighbour(at("edge", 90, 0), around, "ArrowRight")).toBeUndefined();
});

test("every mark is reached from every other by arrow keys, or lies in no direction further than one can go", () => {
  const places = fc.array(fc.record({ left: fc.integer({ min: 0, max: 500 }), top: fc.integer({ min: 0, max: 500 }) }));
  fc.assert(
    fc.property(places, (all) => {
      for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] as const) {
        const [from] = all;
        if (from === undefined) return;
        const found = findNeighbour(from, all, key);
        expect(found).not.toBe(from);
      }
    }),
  );
});

test("the nearest is the nearest", () => {
  expect(findNearest(at("asked", 45, 0), around)?.name).toBe("east");
  expect(findNearest(middle, [])).toBeUndefined();
});
