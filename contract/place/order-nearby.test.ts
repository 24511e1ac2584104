import { expect, it } from "vitest";
import { indexContacts, makeContact } from "../../tests/contract/make-contact.ts";
import { orderNearby } from "./order-nearby.ts";

it("of those as far, as it is written, begins with the own Kreis, then the own Land", () => {
  const community = (id: string, code: string) => makeContact(id, { serviceAreas: [{ code, name: id }] });
  const index = indexContacts([
    community("abroad", "08226013"),
    community("land01", "06411000"),
    community("kreis1", "06437006"),
    community("nearer", "08226060"),
  ]);
  const near = [
    ["nearer", 11.2],
    ["abroad", 13.6],
    ["land01", 13.9],
    ["kreis1", 14.4],
  ] as const;
  const ordered = orderNearby(
    index,
    "06437016",
    near.map(([id, distanceKm]) => ({
      position: index.ids.findIndex((known) => known === id),
      distanceKm,
      isApproximate: true,
    })),
  );
  expect(ordered.map(({ position }) => index.ids[position])).toEqual(["nearer", "kreis1", "land01", "abroad"]);
});
