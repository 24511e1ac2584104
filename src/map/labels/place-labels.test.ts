import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Box, type LabelKind, placeAside, placeLabels, type WantedLabel } from "./place-labels.ts";

const SEEN: Box = { left: 0, top: 0, right: 800, bottom: 600 };
const label = (kind: LabelKind, text: string, x: number, y: number, width = 80): WantedLabel => ({
  kind,
  text,
  x,
  y,
  width,
  height: 18,
});
const ring = (x: number, y: number, radius = 20): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});
const boxOf = ({ x, y, width, height }: WantedLabel): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});
const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

test("a name lies at its point where nothing else does", () => {
  expect(placeLabels([label("town", "Kassel", 300, 300)], [], SEEN)).toEqual([label("town", "Kassel", 300, 300)]);
});

test("a town with a ring upon it has its name below the ring", () => {
  const [kassel] = placeLabels([label("town", "Kassel", 300, 300)], [ring(300, 300, 17)], SEEN);
  expect(kassel?.x).toBe(300);
  expect(kassel?.y).toBeGreaterThan(317);
});

test("a name without room is left out, and the first wanted has the room", () => {
  const placed = placeLabels([label("land", "Hessen", 300, 300), label("district", "Kreis", 300, 300, 900)], [], {
    ...SEEN,
    right: 1200,
  });
  expect(placed.map(({ text }) => text)).toEqual(["Hessen"]);
});

test("a name that would be cut by the edge is left out", () => {
  expect(placeLabels([label("town", "Kiel", 30, 300)], [], SEEN)).toEqual([]);
});

test("the place asked for is never named upon its own dot", () => {
  const [place] = placeLabels([label("place", "Bottrop", 300, 300)], [], SEEN);
  expect(place).toMatchObject({ x: 300 });
  expect(place?.y).toBeLessThan(290);
});

test("whatever is on the map, every name drawn is whole and covers no mark and no other name", () => {
  const kind = fc.constantFrom<LabelKind>("place", "land", "district", "town");
  const x = fc.integer({ min: -50, max: 850 });
  const y = fc.integer({ min: -50, max: 650 });
  const wanted = fc.record({
    kind,
    text: fc.string(),
    x,
    y,
    width: fc.integer({ min: 20, max: 200 }),
    height: fc.constant(18),
  });
  const mark = fc.tuple(x, y, fc.integer({ min: 13, max: 30 })).map(([left, top, radius]) => ring(left, top, radius));
  fc.assert(
    fc.property(fc.array(wanted, { maxLength: 60 }), fc.array(mark, { maxLength: 40 }), (names, marks) => {
      const boxes = placeLabels(names, marks, SEEN).map(boxOf);
      for (const [at, box] of boxes.entries()) {
        expect(marks.some((other) => overlap(box, other))).toBe(false);
        expect(boxes.slice(at + 1).some((other) => overlap(box, other))).toBe(false);
        expect(box.left >= 0 && box.right <= 800 && box.top >= 0 && box.bottom <= 600).toBe(true);
      }
    }),
  );
});

describe("placeAside", () => {
  const around = ({ left, top }: { readonly left: number; readonly top: number }): Box => ({
    left: left - 10,
    right: left + 10,
    top: top - 10,
    bottom: top + 10,
  });

  test("leaves at its point what covers nothing", () => {
    expect(placeAside({ left: 5, top: 7 }, [around({ left: 60, top: 7 })], around)).toEqual({ left: 5, top: 7 });
  });

  test("brings beside its point what would cover a mark, near to it", () => {
    const taken = [around({ left: 0, top: 0 }), around({ left: 0, top: -24 })];
    const placed = placeAside({ left: 0, top: 0 }, taken, around);
    for (const { left, right, top, bottom } of taken) {
      const box = around(placed);
      expect(box.right <= left || right <= box.left || box.bottom <= top || bottom <= box.top).toBe(true);
    }
    expect(Math.hypot(placed.left, placed.top)).toBeLessThan(40);
  });

  test("keeps as a whole within what is seen what belongs there, and leaves outside what belongs there", () => {
    const seen = { left: -50, top: -50, right: 50, bottom: 50 };
    const taken = [around({ left: 40, top: 0 })];
    const { right } = around(placeAside({ left: 45, top: 0 }, taken, around, seen));
    expect(right).toBeLessThanOrEqual(50);
    expect(placeAside({ left: 70, top: 0 }, taken, around, seen)).toEqual({ left: 70, top: 0 });
  });

  test("leaves out nothing, however full it is", () => {
    const everywhere = [{ left: -999, right: 999, top: -999, bottom: 999 }];
    expect(placeAside({ left: 0, top: 0 }, everywhere, around)).toEqual({ left: 0, top: 0 });
  });
});

test("the letters of a Land lie near its middle, or are left out", () => {
  const letters = label("land-letters", "SN", 300, 300, 20);
  expect(placeLabels([letters], [], SEEN)).toEqual([letters]);
  const [aside] = placeLabels([letters], [ring(300, 300, 10)], SEEN);
  expect(Math.hypot((aside?.x ?? 0) - 300, (aside?.y ?? 0) - 300)).toBeLessThanOrEqual(24);
  expect(placeLabels([letters], [ring(300, 300, 40)], SEEN)).toEqual([]);
});
