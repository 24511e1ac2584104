import { expect, it } from "vitest";
import { indexContacts, makeContact } from "../../tests/contract/make-contact.ts";
import { pointAt } from "../../tests/contract/sample-contacts.ts";
import { distanceKm } from "./distance.ts";
import { distancesFrom } from "./distances-from.ts";

it("distances are those from the place asked for, however often and in whatever turn places are asked for", () => {
  const point = { lon: 7.5, lat: 51.5 };
  const index = indexContacts([
    makeContact("here1", { location: { precision: "address", geometry: pointAt(point.lon, point.lat) } }),
    makeContact("none1", { location: { precision: "none", geometry: null } }),
  ]);
  const here = index.positionById.get(index.ids.find((id) => id === "here1")!) ?? -1;
  const none = 1 - here;
  const one = { key: "05512000", lon: 7, lat: 51 };
  const other = { key: "09162000", lon: 11.5, lat: 48.1 };
  const fromOne = distancesFrom(index, one);
  for (const [place, from] of [
    [one, fromOne],
    [other, distancesFrom(index, other)],
    [one, fromOne],
    [one, distancesFrom(index, one)],
  ] as const) {
    expect(from(here)).toBe(distanceKm(place, point));
    expect(from(here)).toBe(distanceKm(place, point));
    expect(from(none)).toBeNull();
  }
});
