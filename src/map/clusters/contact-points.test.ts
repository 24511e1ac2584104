import { expect, test } from "vitest";
import { indexContacts, makeContact } from "../../../tests/contract/make-contact.ts";
import { pointAt } from "../../../tests/contract/sample-contacts.ts";
import { listLandWide, toContactPoints } from "./contact-points.ts";

const index = indexContacts([
  makeContact("house", {
    location: { precision: "address", geometry: pointAt(7.1, 51.4), address: "Beispielstraße 1" },
  }),
  makeContact("kreis", { location: { precision: "district", geometry: pointAt(7.7, 51.6) } }),
  makeContact("landone", { address: { land: "DE-NW" }, location: { precision: "land", geometry: pointAt(7.6, 51.4) } }),
  makeContact("landtwo", { address: { land: "DE-NW" }, location: { precision: "land", geometry: pointAt(7.6, 51.4) } }),
  makeContact("bavaria", {
    address: { land: "DE-BY" },
    location: { precision: "land", geometry: pointAt(11.4, 48.9) },
  }),
]);
const positionOf = (name: string): number => index.ids.findIndex((id) => id === name);

test("who names a house or a Kreis has a point, who names only a Land has none", () => {
  const { points } = toContactPoints(index);
  const placed = index.ids.filter((_, position) => !Number.isNaN(points.lon[position] ?? NaN));
  expect(placed.toSorted()).toEqual(["house", "kreis"]);
  expect(index.ids.filter((_, position) => Number.isNaN(points.lat[position] ?? NaN))).toHaveLength(3);
});

test("who names only a Land is counted there while found", () => {
  const placed = toContactPoints(index);
  const all = new Uint8Array(index.size).fill(1);
  const [one, two] = [positionOf("landone"), positionOf("landtwo")];
  expect(listLandWide(index, placed, all)).toEqual(
    new Map([
      ["DE-NW", [one, two].toSorted((a, b) => a - b)],
      ["DE-BY", [positionOf("bavaria")]],
    ]),
  );
  all[one] = 0;
  expect(listLandWide(index, placed, all).get("DE-NW")).toEqual([two]);
});
