import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pointAt } from "../../tests/contract/sample-contacts.ts";
import { indexContacts, makeContact } from "../../tests/contract/make-contact.ts";
import { LAND_CODES } from "../lists/land.ts";
import { matchText } from "./match-text.ts";
import { arabicTerms } from "../names/ar.ts";
import { germanTerms } from "../names/de.ts";
import { englishTerms } from "../names/en.ts";
import { turkishTerms } from "../names/tr.ts";

const ALL_TERMS = [germanTerms, englishTerms, turkishTerms, arabicTerms];

const police = { side: "security-authority", level: "regional" } as const;
const COLOGNE = { key: "05315000", name: "Köln" };
const index = indexContacts([
  makeContact("mosque", {
    organization: { name: "Yunus-Emre-Moschee", umbrella: "Verbund Süd" },
    municipality: COLOGNE,
    topics: ["youth", "sport"],
  }),
  makeContact("imam1", {
    organization: { name: "Islamisches Zentrum", kind: "student-organization" },
    role: "imam",
    address: { land: "DE-BY" },
    municipality: { key: "09162000", name: "München" },
    topics: ["mosque-visits"],
    location: { precision: "none", geometry: null },
  }),
  makeContact("liaison", {
    ...police,
    organization: { name: "Polizeipräsidium", kind: "police-authority" },
    role: "liaison-officer",
    municipality: COLOGNE,
    topics: ["rights", "mosque-protection"],
    location: { precision: "address", geometry: pointAt(6.96, 50.94), address: "Ringweg 1" },
  }),
  makeContact("state1", {
    ...police,
    organization: { name: "Polizei Essen, Staat und Schutz", kind: "police-authority" },
    role: "state-security",
    municipality: { key: "05113000", name: "Essen" },
    topics: ["threats", "mosque-protection"],
  }),
]);

const find = (query: string, terms = ALL_TERMS): string[] | null => {
  const hits = matchText(index, query, terms);
  return hits && index.ids.filter((_, position) => hits[position] === 1);
};

describe("matchText finds by the beginning of a word", () => {
  it.each([
    ["of the name", "emre", ["mosque"]],
    ["of the place", "Köl", ["mosque", "liaison"]],
    ["of the place without its umlaut", "munchen", ["imam1"]],
    ["of the umbrella organisation", "verbund sued", ["mosque"]],
    ["of the role", "Kontaktbeamtin", ["liaison"]],
    ["of another name of the role", "KMI", ["liaison"]],
    ["of the kind of organisation", "hochschul", ["imam1"]],
    ["of a topic", "Begegnung", ["mosque"]],
    ["of the Land", "Bayern", ["imam1"]],
    ["of one part of the Land's name", "westfalen", ["mosque", "liaison"]],
    ["in English", "police", ["liaison"]],
    ["in English, of a topic", "youth", ["mosque"]],
    ["in Turkish", "irtibat", ["liaison"]],
    ["in Turkish, of a synonym", "hoca", ["imam1"]],
    ["in Arabic", "ضابط", ["liaison"]],
    ["in Arabic, of the Land", "بافاريا", ["imam1"]],
  ])("%s: %s", (_, query, ids) => {
    expect(find(query)).toEqual(ids);
  });

  it.each(["NRW", "nrw", "NW"])("of an abbreviated Land: %s", (query) => {
    expect(find(query)).toEqual(["mosque", "liaison"]);
  });

  it("of the name and the abbreviations of every Land, and of no other Land's", () => {
    const everywhere = indexContacts(
      LAND_CODES.map((land, i) => makeContact(`land${i}`, { address: { land }, organization: { name: "Z" } })),
    );
    for (const land of LAND_CODES) {
      for (const query of [germanTerms.lands[land], ...germanTerms.landSynonyms[land]]) {
        const hits = matchText(everywhere, query, ALL_TERMS);
        expect(hits?.[LAND_CODES.indexOf(land)], query).toBe(1);
      }
    }
    const hamburg = matchText(everywhere, "Hamburg", ALL_TERMS);
    expect(hamburg?.reduce((sum, hit) => sum + hit, 0)).toBe(1);
  });
});

describe("matchText", () => {
  it.each([
    ["moschee köln jugend", ["mosque"]],
    ["jugend moschee köln", ["mosque"]],
    ["köln polizei", ["liaison"]],
    ["Emre München", []],
    ["köln gibtesnicht", []],
    ["oschee", []],
  ])("needs every word: %s", (query, ids) => {
    expect(find(query)).toEqual(ids);
  });

  it("knows only the words of the languages it is given", () => {
    expect(find("irtibat", [germanTerms])).toEqual([]);
    expect(find("irtibat", [turkishTerms, germanTerms])).toEqual(["liaison"]);
    expect(find("Kontaktbeamter", [turkishTerms, germanTerms])).toEqual(["liaison"]);
    expect(find("emre", [])).toEqual(["mosque"]);
  });

  it("answers each question by itself, whatever was asked before", () => {
    const asked = ["köln", "emre", "", "köln"].map((query) => find(query));
    expect(asked).toEqual([find("köln"), find("emre"), null, find("köln")]);
    expect(find("irtibat", [turkishTerms])).toEqual(["liaison"]);
    expect(find("irtibat", [germanTerms])).toEqual([]);
  });

  it.each(["", "   ", "–", "🕌", "!?"])("restricts nothing for %j, which has no word", (query) => {
    expect(find(query)).toBeNull();
  });

  it.each([
    ["ten thousand letters", "a".repeat(10_000)],
    ["ten thousand words", "moschee köln ".repeat(800) + "x"],
    ["different words without end", Array.from({ length: 2_500 }, (_, i) => `w${i}`).join(" ")],
    ["emoji", "🕌👮🏽‍♀️ köln 🇩🇪"],
    ["half an emoji", "\ud83d köln"],
    ["what a regular expression would stumble over", "(köln[*\\"],
    ["names every object has", "constructor __proto__ toString"],
  ])("takes %s", (_, query) => {
    expect(find(query)).toBeInstanceOf(Array);
  });

  it("gives one byte a contact for any query", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (query) => {
        const hits = matchText(index, query, ALL_TERMS);
        expect(hits === null || (hits.length === index.size && hits.every((hit) => hit === 0 || hit === 1))).toBe(true);
      }),
    );
  });
});

describe("state security", () => {
  it.each([
    "Staatsschutz",
    "staatsschutz",
    "STAATSS",
    "staatss",
    "Polizeilicher Staatsschutz",
    "Staatsschutz Essen",
    "polizei staatsschutz",
    "politically motivated",
    "siyasi",
    "السياسية",
  ])("is found when it is asked for by name: %s", (query) => {
    expect(find(query)).toEqual(["state1"]);
  });

  it.each([
    "Polizei",
    "polizeil",
    "polizeilich",
    "Kriminalpolizei",
    "police",
    "Police unit",
    "polis",
    "birimi",
    "شرطة",
    "الشرطة",
    "crime",
    "Schutz",
    "Schutz von Moscheen",
    "staat",
    "Staat Schutz",
    "Drohungen",
    "Essen",
    "Essen Polizei",
    "NRW",
  ])("is not found by %s", (query) => {
    expect(find(query)).not.toContain("state1");
  });

  it("is not found by any name of another role, of a topic or of a kind of organisation", () => {
    const names = ALL_TERMS.flatMap(({ roles, roleSynonyms, topics, kinds, lands }) => [
      ...Object.entries(roles).flatMap(([role, name]) => (role === "state-security" ? [] : name)),
      ...Object.values(roleSynonyms).flat(),
      ...[topics, kinds, lands].flatMap((values) => Object.values(values)),
    ]);
    const words = names.flatMap((name) => [name, ...name.split(/[\s,/()]+/)]);
    expect(words.filter((query) => find(query)?.includes("state1") && query !== "")).toEqual([]);
  });
});
