import { readPlainText } from "../text-units.ts";
import { describe, expect, it } from "vitest";
import { indexContacts, makeContact } from "../../tests/contract/make-contact.ts";
import { pointAt } from "../../tests/contract/sample-contacts.ts";
import type { Contact } from "../contact/contact.ts";
import { type ContactFilter, NO_FILTER } from "../contact/contact-filter.ts";
import { findNearby, type NearbyReach } from "./serving-and-nearby.ts";
import type { Place } from "./gazetteer.ts";

const place: Place = { key: "05512000", lon: 7, lat: 51 };
const context = { today: new Date("2026-06-15T00:00:00Z"), read: readPlainText };

/** Responsible for München, wherever it sits. */
const at = (id: string, lon: number, lat: number, fields: Partial<Contact> = {}): Contact =>
  makeContact(id, {
    serviceAreas: [{ code: "09162", name: "München" }],
    location: { precision: "address", geometry: pointAt(lon, lat) },
    ...fields,
  });

const find = (
  contacts: readonly Contact[],
  reach: Partial<NearbyReach> = {},
  wanted: Partial<ContactFilter> = {},
): string[] => {
  const index = indexContacts(contacts);
  const found = findNearby(
    index,
    place,
    { ...NO_FILTER, ...wanted },
    { radiusKm: null, limit: 10, ...reach, ...context },
  );
  return found.map(
    ({ position, distanceKm, isApproximate }) =>
      `${index.ids[position]} ${isApproximate ? "ca. " : ""}${Math.round(distanceKm)}`,
  );
};

describe("what is nearby", () => {
  const around = [
    at("north", 7, 52),
    at("here", 7, 51, { location: { precision: "municipality", geometry: pointAt(7, 51) } }),
    at("south", 7, 50),
    at("east", 8, 51),
    at("farther", 7, 53),
  ];

  it("is the nearest, in list order among equals", () => {
    expect(find(around)).toEqual(["here ca. 0", "east 70", "north 111", "south 111", "farther 222"]);
  });

  it("keeps the first of equals where the limit parts them", () => {
    expect(find(around, { limit: 3 })).toEqual(["here ca. 0", "east 70", "north 111"]);
    expect(find(around.toReversed(), { limit: 3 })).toEqual(["here ca. 0", "east 70", "south 111"]);
  });

  it.each([
    [0, ["here ca. 0"]],
    [69, ["here ca. 0"]],
    [71, ["here ca. 0", "east 70"]],
    [111.1, ["here ca. 0", "east 70"]],
    [111.3, ["here ca. 0", "east 70", "north 111", "south 111"]],
  ] as const)("lies within %d km", (radiusKm, ids) => {
    expect(find(around, { radiusKm })).toEqual(ids);
  });

  it("is nothing where nothing is wanted", () => {
    expect(find(around, { limit: 0 })).toEqual([]);
  });

  it("is neither who serves the place nor who has no point nor the Clearing Point", () => {
    const contacts = [
      at("serving", 7, 51, { serviceAreas: [{ code: "05", name: "Nordrhein-Westfalen" }] }),
      at("nowhere", 7, 51, { location: { precision: "none", geometry: null } }),
      at("clear", 7, 51, { side: "clearing-point", role: "coordination" }),
      at("other", 7, 51),
    ];
    expect(find(contacts)).toEqual(["other 0"]);
  });

  it("matches the filter, languages included", () => {
    const contacts = [
      at("turkish", 7, 52, { languages: ["tr"], topics: ["youth"] }),
      at("german", 7, 51, { languages: ["de"], topics: ["youth"] }),
      at("sporty", 7, 51, { languages: ["tr"], topics: ["sport"] }),
    ];
    expect(find(contacts, {}, { languages: ["tr"], topics: ["youth"] })).toEqual(["turkish 111"]);
  });
});
