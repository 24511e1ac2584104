import { describe, expect, it } from "vitest";
import { boxAt, chooseSpot, SPOTS } from "./place-chooser.ts";

const WIDE = { width: 900, height: 600 };
const nowhere = (): boolean => false;
const RING_RADIUS = 24;

describe("chooseSpot", () => {
  it("opens on the side with more room where no Land is drawn", () => {
    expect(chooseSpot({ x: 400, y: 300 }, WIDE, 300, nowhere)).toMatch(/^right/);
    expect(chooseSpot({ x: 500, y: 300 }, WIDE, 300, nowhere)).toMatch(/^left/);
  });

  it("opens over what is not of another Land, even on the side with less room", () => {
    expect(chooseSpot({ x: 400, y: 300 }, WIDE, 300, (x) => x > 410)).toMatch(/^left/);
    expect(chooseSpot({ x: 500, y: 300 }, WIDE, 300, (x) => x < 490)).toMatch(/^right/);
  });

  it("opens upwards where another Land lies below, and downwards where one lies above", () => {
    expect(chooseSpot({ x: 400, y: 300 }, WIDE, 250, (_, y) => y > 330)).toMatch(/from the bottom$/);
    expect(chooseSpot({ x: 400, y: 300 }, WIDE, 250, (_, y) => y < 270)).toMatch(/from the top$/);
  });

  it("takes the least of several Länder where all around is of others", () => {
    const isForeign = (x: number, y: number): boolean => x < 400 || y % 20 < 10;
    expect(chooseSpot({ x: 400, y: 300 }, WIDE, 300, isForeign)).toMatch(/^right/);
  });

  it("has room below or above on a map too narrow for a list beside the ring", () => {
    const narrow = { width: 360, height: 547 };
    expect(chooseSpot({ x: 200, y: 120 }, narrow, 360, nowhere)).toBe("below, from the top");
    expect(chooseSpot({ x: 200, y: 450 }, narrow, 360, nowhere)).toBe("above, from the bottom");
  });
});

describe("boxAt", () => {
  it.each(SPOTS)("%s: lies beside the ring, and across the map where it has room there", (spot) => {
    for (let x = 10; x < WIDE.width; x += 40) {
      for (let y = 10; y < WIDE.height; y += 40) {
        const { left, top, right, bottom } = boxAt(spot, { x, y }, WIDE, 300);
        const isAside = right <= x - RING_RADIUS || left >= x + RING_RADIUS;
        const isAboveOrBelow = bottom <= y - RING_RADIUS || top >= y + RING_RADIUS;
        expect(isAside || isAboveOrBelow, `${x}, ${y}`).toBe(true);
        const isAcross = isAside ? top >= 0 && bottom <= WIDE.height : left >= 0 && right <= WIDE.width;
        expect(isAcross, `${x}, ${y}`).toBe(true);
      }
    }
  });
});
