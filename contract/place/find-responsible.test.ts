import { readWords } from "../words/read-words.ts";
import { describe, expect, it } from "vitest";
import { indexContacts, makeContact } from "../../tests/contract/make-contact.ts";
import { contactId, pointAt } from "../../tests/contract/sample-contacts.ts";
import type { Contact } from "../contact/contact.ts";
import { type ContactFilter, NO_FILTER } from "../contact/contact-filter.ts";
import type { ContactIndex } from "../contact/contact-index.ts";
import type { Place } from "./gazetteer.ts";
import { findResponsible } from "./find-responsible.ts";

const bottrop: Place = { key: "05512000", lon: 6.9293, lat: 51.5216 };
const context = { today: new Date("2026-06-15T00:00:00Z"), read: readWords };
const serving = (code: string): Contact["serviceAreas"] => [{ code, name: code }];

const clear = makeContact("clear", { side: "clearing-point", role: "coordination", serviceAreas: serving("DE") });

const ask = (index: ContactIndex, wanted: Partial<ContactFilter> = {}) =>
  findResponsible(index, bottrop, { ...NO_FILTER, ...wanted }, context);

/** `level: ids` for each step; `level: –` where the topic is missing. */
const chainOf = (contacts: readonly Contact[], wanted: Partial<ContactFilter> = {}): string[] => {
  const index = indexContacts(contacts);
  return ask(index, wanted).map(({ level, contacts: found, missingTopic }) => {
    const ids = found.map(({ position }) => index.ids[position]);
    return `${level}: ${missingTopic ? "–" : ids.join(", ")}`;
  });
};

describe("the chain of responsibility", () => {
  const chain = [
    makeContact("town", { serviceAreas: serving("05512000") }),
    makeContact("kreis", { serviceAreas: serving("05512"), topics: ["youth"] }),
    makeContact("region", { serviceAreas: serving("055") }),
    makeContact("land", { serviceAreas: serving("05"), topics: ["youth", "sport"] }),
    makeContact("bund", { serviceAreas: serving("DE") }),
    makeContact("elsewhere", { serviceAreas: serving("09") }),
    clear,
  ];

  it("goes from the municipality over Kreis, Land and Federation to the Clearing Point", () => {
    expect(chainOf(chain)).toEqual([
      "local: town, kreis",
      "district: region",
      "land: land",
      "federal: bund",
      "clearing-point: clear",
    ]);
  });

  it("says on which levels nobody has the topic", () => {
    expect(chainOf(chain, { topics: ["youth"] })).toEqual([
      "local: kreis",
      "district: –",
      "land: land",
      "federal: –",
      "clearing-point: clear",
    ]);
  });

  it("puts first who has more of the topics", () => {
    const more = [
      ...chain.slice(0, -1),
      makeContact("both", { serviceAreas: serving("05512"), topics: ["youth", "sport"] }),
    ];
    expect(chainOf(more, { topics: ["youth", "sport"] })).toContain("local: both, kreis");
  });

  it("ends at the Clearing Point whatever is wanted", () => {
    expect(chainOf(chain, { text: "gibtesnicht" })).toEqual(["clearing-point: clear"]);
    expect(chainOf(chain, { side: "security-authority", lands: ["DE-HH"] })).toEqual(["clearing-point: clear"]);
    expect(chainOf([clear])).toEqual(["clearing-point: clear"]);
  });

  it("has an end without contacts in a directory without the Clearing Point", () => {
    expect(chainOf([])).toEqual(["clearing-point: "]);
  });

  it("leads to state security only when it is asked for", () => {
    const officers = [
      makeContact("officer", { side: "security-authority", role: "liaison-officer" }),
      makeContact("staat", { side: "security-authority", role: "state-security" }),
      clear,
    ];
    expect(chainOf(officers)).toEqual(["local: officer", "clearing-point: clear"]);
    expect(chainOf(officers, { text: "Staatsschutz" })).toEqual(["local: staat", "clearing-point: clear"]);
  });
});

describe("the part of a town", () => {
  const named = (id: string, name: string, fields: Partial<Contact> = {}, code = "11000000"): Contact =>
    makeContact(id, { ...fields, serviceAreas: [{ code, name }] });
  const berlin = { key: "11000000", lon: 13.4, lat: 52.5, name: "Berlin" };
  const quarter = (name: string) => ({
    ...berlin,
    name: `${name}, Berlin`,
    quarter: { key: `11000000-${name}`, name, town: "Berlin", middleOf: null },
  });
  const orderAt = (place: Place, contacts: readonly Contact[], wanted: Partial<ContactFilter> = {}): string[] => {
    const index = indexContacts([...contacts, clear]);
    const [step] = findResponsible(index, place, { ...NO_FILTER, ...wanted }, context);
    return step?.contacts.flatMap(({ position }) => index.ids[position] ?? []) ?? [];
  };
  const police = [
    named("south1", "Berlin-Süd"),
    named("neuk11", "Berlin-Neukölln"),
    named("whole1", "Berlin"),
    named("kreis1", "Berlin", {}, "11000"),
  ];

  it.each([
    ["the whole town", berlin, ["whole1", "kreis1", "south1", "neuk11"]],
    ["a part somebody is there for", quarter("Neukölln"), ["neuk11", "whole1", "kreis1", "south1"]],
    ["a part nobody names", quarter("Pankow"), ["whole1", "kreis1", "south1", "neuk11"]],
  ])("that is asked for comes first, another part behind the whole: %s", (_, place, expected) => {
    expect(orderAt(place, police)).toEqual(expected);
  });

  it("counts for more than the language", () => {
    const side = "security-authority";
    const speaking = [
      named("south1", "Berlin-Süd", { side, languages: ["de", "ar"] }),
      named("whole1", "Berlin", { side, languages: ["de"] }),
    ];
    expect(orderAt(quarter("Spandau"), speaking, { languages: ["ar"] })).toEqual(["whole1", "south1"]);
  });

  it.each(["Landeshauptstadt München", "München, Stadt", "Stadt Muenchen", "München"])(
    "is none where the town is written with what it is: %s",
    (name) => {
      const place = { key: "09162000", lon: 11.5, lat: 48.1, name: "München" };
      const contacts = [named("part01", "München-Altstadt", {}, "09162000"), named("whole1", name, {}, "09162000")];
      expect(orderAt(place, contacts)).toEqual(["whole1", "part01"]);
    },
  );
});

it("asks nobody whose function is being handed over before an equal who stays", () => {
  const [first, second] = [makeContact("first1", { state: "handover" }), makeContact("stays1")];
  expect(chainOf([first, second, clear])[0]).toBe("local: stays1, first1");
});

describe("an absent contact", () => {
  const standInFor = (fields: Partial<Contact>, deputy: Partial<Contact>): string | null | undefined => {
    const index = indexContacts([
      makeContact("first", { state: "vacant", deputy: contactId("second"), ...fields }),
      makeContact("second", { serviceAreas: serving("09"), ...deputy }),
      clear,
    ]);
    const standIn = ask(index)[0]?.contacts[0]?.reasons.standIn;
    return typeof standIn === "number" ? index.ids[standIn] : standIn;
  };

  it.each<[string, Partial<Contact>, Partial<Contact>, string | null]>([
    ["names its deputy", {}, {}, "second"],
    ["names its deputy while it is paused", { state: "paused" }, {}, "second"],
    ["names a deputy whose function is being handed over", {}, { state: "handover" }, "second"],
    ["names no deputy that is absent, too", {}, { state: "vacant" }, null],
    ["names no deputy that is shown on request only", {}, { role: "state-security" }, null],
    ["names nobody the directory does not have", { deputy: contactId("nobody") }, {}, null],
    ["needs no deputy once it is back", { state: "active" }, {}, null],
    ["needs no deputy while it is handed over", { state: "handover" }, {}, null],
  ])("%s", (_, fields, deputy, expected) => {
    expect(standInFor(fields, deputy)).toBe(expected);
  });

  it("comes after those who are there, but before the absent without a deputy", () => {
    const contacts = [
      makeContact("nobody", { state: "vacant" }),
      makeContact("deputised", { state: "paused", deputy: contactId("there") }),
      makeContact("there", { location: { precision: "none", geometry: null } }),
      clear,
    ];
    expect(chainOf(contacts)[0]).toBe("local: there, deputised, nobody");
  });
});

describe("the distance", () => {
  it.each([
    ["address", false],
    ["municipality", true],
    ["district", true],
    ["land", true],
  ] as const)("to a place known by its %s is approximate: %s", (precision, isApproximate) => {
    const index = indexContacts([
      makeContact("first", {
        serviceAreas: [{ code: "DE", name: "Deutschland" }],
        municipality: { key: "03456000", name: "Anderswo" },
        location: { precision, geometry: pointAt(6.9293, 52.5216) },
      }),
    ]);
    const [found] = ask(index)[0]?.contacts ?? [];
    expect(found?.isApproximate).toBe(isApproximate);
    expect(found?.distanceKm).toBeCloseTo(111.2, 1);
  });

  it("to a contact without a place, or in the own town only, is unknown and comes last", () => {
    const contacts = [
      makeContact("nowhere", { location: { precision: "none", geometry: null } }),
      makeContact("faraway", { location: { precision: "address", geometry: pointAt(13.4, 52.5) } }),
      makeContact("around", { location: { precision: "municipality", geometry: pointAt(6.93, 51.52) } }),
      clear,
    ];
    expect(chainOf(contacts)[0]).toBe("local: faraway, nowhere, around");
    expect(ask(indexContacts(contacts))[0]?.contacts.at(-1)?.distanceKm).toBeNull();
  });

  it.each([
    ["its own town", "municipality", "05512000"],
    ["its own Kreis", "district", "05512"],
    ["its own Land", "land", "05"],
  ] as const)("to the middle of %s says nothing, and orders nobody", (_, precision, code) => {
    const coarse = (id: string, lon: number) =>
      makeContact(id, {
        level: precision === "land" ? "land" : "local",
        serviceAreas: [{ code, name: "Gebiet" }],
        location: { precision, geometry: pointAt(lon, 51.52) },
        ...(precision === "municipality" ? {} : { municipality: undefined }),
      });
    const exact = makeContact("exact", {
      serviceAreas: [{ code, name: "Gebiet" }],
      location: { precision: "address", geometry: pointAt(7.2, 51.6) },
    });
    for (const [one, other] of [
      [6.93, 9],
      [9, 6.93],
    ] as const) {
      const contacts = [coarse("coarse1", one), coarse("coarse2", other), exact];
      const [step] = ask(indexContacts(contacts));
      expect(chainOf(contacts)[0]).toMatch(/: exact, coarse1, coarse2$/u);
      expect(step?.contacts.map(({ distanceKm }) => distanceKm === null)).toEqual([false, true, true]);
    }
  });
});

describe("chosen languages", () => {
  const withSide = (side: Contact["side"]): readonly Contact[] => [
    makeContact("german", { side, languages: ["de"] }),
    makeContact("turkish", { side, languages: ["de", "tr"], location: { precision: "none", geometry: null } }),
    clear,
  ];
  const authorities = withSide("security-authority");

  it("change the order of authorities and leave none of them out", () => {
    expect(chainOf(authorities)[0]).toBe("local: german, turkish");
    expect(chainOf(authorities, { languages: ["tr", "ar"] })[0]).toBe("local: turkish, german");
  });

  it("leave out organisations that speak none of them", () => {
    const organizations = withSide("muslim-organization");
    expect(chainOf(organizations)[0]).toBe("local: german, turkish");
    expect(chainOf(organizations, { languages: ["tr", "ar"] })[0]).toBe("local: turkish");
    expect(chainOf(organizations, { languages: ["ar"] })).toEqual(["clearing-point: clear"]);
  });

  it("are a reason where they are spoken", () => {
    const [step] = ask(indexContacts(authorities), { languages: ["tr", "ar"] });
    expect(step?.contacts.map(({ reasons }) => reasons.languages)).toEqual([["tr"], []]);
  });
});
