import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pointAt } from "../../tests/contract/sample-contacts.ts";
import { indexContacts, makeContact } from "../../tests/contract/make-contact.ts";
import { LAND_CODES } from "../lists/land.ts";
import { foldNamesInSteps, matchText } from "./match-text.ts";
import { germanTerms } from "../names/de.ts";
import { landAbbreviations } from "../names/land-abbreviations.ts";
import { roleNames } from "../names/role-names.ts";
import { termsByLanguage } from "../names/terms-by-language.ts";
import { readPlainText, type ReadText } from "../text-units.ts";
import { readWords } from "../words/read-words.ts";

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

const find = (query: string, read: ReadText = readWords): string[] | null => {
  const hits = matchText(index, query, read);
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
      for (const query of [germanTerms.lands[land], ...landAbbreviations[land]]) {
        const hits = matchText(everywhere, query, readWords);
        expect(hits?.[LAND_CODES.indexOf(land)], query).toBe(1);
      }
    }
    const hamburg = matchText(everywhere, "Hamburg", readWords);
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

  it("knows nothing but names as long as nobody says what words mean", () => {
    expect(find("irtibat", readPlainText)).toEqual([]);
    expect(find("irtibat")).toEqual(["liaison"]);
    expect(find("emre", readPlainText)).toEqual(["mosque"]);
  });

  it("answers each question by itself, whatever was asked before", () => {
    const asked = ["köln", "emre", "", "köln"].map((query) => find(query));
    expect(asked).toEqual([find("köln"), find("emre"), null, find("köln")]);
    expect(find("irtibat", readWords)).toEqual(["liaison"]);
    expect(find("irtibat", readPlainText)).toEqual([]);
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
        const hits = matchText(index, query, readWords);
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
    const names = Object.values(termsByLanguage).flatMap(({ roles, topics, kinds, lands }) => [
      ...Object.entries(roles).flatMap(([role, name]) => (role === "state-security" ? [] : name)),
      ...roleNames.flatMap(({ names: others }) => others),
      ...[topics, kinds, lands].flatMap((values) => Object.values(values)),
    ]);
    const words = names.flatMap((name) => [name, ...name.split(/[\s,/()]+/)]);
    expect(words.filter((query) => find(query)?.includes("state1") && query !== "")).toEqual([]);
  });
});

describe("names folded beforehand", () => {
  const many = Array.from({ length: 2_500 }, (_, i) =>
    makeContact(`c${String(i).padStart(5, "0")}`, {
      organization: { name: `Verein Nummer ${i}` },
      municipality: COLOGNE,
      topics: [],
    }),
  );
  const findLast = (asked: typeof index) => matchText(asked, "Nummer 2499", readWords);

  it("are folded in several steps, and a question between two of them misses nobody", () => {
    const untouched = indexContacts(many);
    const begun = indexContacts(many);
    const steps = foldNamesInSteps(begun);
    steps.next();
    steps.next();
    expect(findLast(begun)).toEqual(findLast(untouched));
    expect(findLast(begun)?.[2_499]).toBe(1);
    expect(steps.next().done).toBe(true);
    expect([...foldNamesInSteps(indexContacts(many))].length).toBeGreaterThan(2);
    const prepared = indexContacts(many);
    expect([...foldNamesInSteps(prepared)]).not.toHaveLength(0);
    expect([...foldNamesInSteps(prepared)]).toHaveLength(0);
    expect(findLast(prepared)).toEqual(findLast(untouched));
  });
});
