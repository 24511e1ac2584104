import { readPlainText } from "../../contract/text-units.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { type ContactFilter, NO_FILTER } from "../../contract/contact/contact-filter.ts";
import { areaNamesAt, type ContactIndex, serviceAreasAt } from "../../contract/contact/contact-index.ts";
import { TOPICS } from "../../contract/lists/topic.ts";
import { findAnswer } from "../../contract/place/answer-chain.ts";
import { toQuarterKey } from "../../contract/place/gazetteer.ts";
import { findResponsible } from "../../contract/place/find-responsible.ts";
import type { ResponsibilityLevel } from "../../contract/lists/responsibility-level.ts";
import type { SearchableSide } from "../../contract/lists/side.ts";
import { readBuiltGazetteer, readSampleDirectory, SAMPLE_DAY } from "./sample-directory.ts";

type Chain = readonly (readonly [level: ResponsibilityLevel, ...areaNames: string[]])[];

/** What ends every chain. */
const beyondTheLand: Chain = [
  ["federal", "Deutschland"],
  ["clearing-point", "Deutschland"],
];

/** For each place what the police and what the Muslim organisations answer, as far as the Land. */
const places: readonly (readonly [string, string, police: Chain, organizations: Chain])[] = [
  [
    "Köln, a large city",
    "05315000",
    [
      ["local", "Köln"],
      ["district", "Regierungsbezirk Köln"],
      ["land", "Nordrhein-Westfalen"],
    ],
    [
      ["local", "Köln"],
      ["land", "Nordrhein-Westfalen"],
    ],
  ],
  [
    "Recklinghausen, a town of a Kreis",
    "05562032",
    [
      ["local", "Recklinghausen"],
      ["district", "Kreis Recklinghausen", "Regierungsbezirk Münster"],
      ["land", "Nordrhein-Westfalen"],
    ],
    [
      ["local", "Recklinghausen"],
      ["district", "Kreis Recklinghausen"],
      ["land", "Nordrhein-Westfalen"],
    ],
  ],
  [
    "Bubenreuth, a village",
    "09572119",
    [
      ["district", "Landkreis Erlangen-Höchstadt", "Regierungsbezirk Mittelfranken"],
      ["land", "Bayern"],
    ],
    [["land", "Bayern"]],
  ],
  [
    "Helgoland, an island",
    "01056025",
    [
      ["district", "Kreis Pinneberg"],
      ["land", "Schleswig-Holstein"],
    ],
    [
      ["district", "Kreis Pinneberg"],
      ["land", "Schleswig-Holstein"],
    ],
  ],
  [
    "Büsingen, enclosed by Switzerland",
    "08335015",
    [
      ["district", "Landkreis Konstanz", "Regierungsbezirk Freiburg"],
      ["land", "Baden-Württemberg"],
    ],
    [
      ["district", "Landkreis Konstanz"],
      ["land", "Baden-Württemberg"],
    ],
  ],
  [
    "Neustadt in Holstein, a town with many namesakes",
    "01055032",
    [
      ["district", "Kreis Ostholstein"],
      ["land", "Schleswig-Holstein"],
    ],
    [
      ["local", "Neustadt in Holstein"],
      ["district", "Kreis Ostholstein"],
      ["land", "Schleswig-Holstein"],
    ],
  ],
  [
    "Neustadt an der Weinstraße, one of them",
    "07316000",
    [
      ["local", "Neustadt an der Weinstraße"],
      ["land", "Rheinland-Pfalz"],
    ],
    [
      ["local", "Neustadt an der Weinstraße"],
      ["land", "Rheinland-Pfalz"],
    ],
  ],
  [
    "Hamburg, a city that is a Land",
    "02000000",
    [
      ["local", "Hamburg", "Hamburg-Nord"],
      ["land", "Hamburg"],
    ],
    [
      ["local", "Hamburg"],
      ["land", "Hamburg"],
    ],
  ],
  [
    "Berlin, another",
    "11000000",
    [
      [
        "local",
        "Berlin",
        ...["Lichtenberg", "Neukölln", "Pankow", "Reinickendorf", "Spandau", "Steglitz"].map(
          (part) => `Berlin-${part}`,
        ),
      ],
      ["land", "Berlin"],
    ],
    [
      ["local", "Berlin"],
      ["land", "Berlin"],
    ],
  ],
  [
    "Bremen, one of the two cities of a Land",
    "04011000",
    [
      ["local", "Bremen"],
      ["land", "Bremen"],
    ],
    [
      ["local", "Bremen"],
      ["land", "Bremen"],
    ],
  ],
  [
    "Bremerhaven, the other",
    "04012000",
    [
      ["local", "Bremerhaven"],
      ["land", "Bremen"],
    ],
    [
      ["local", "Bremerhaven"],
      ["land", "Bremen"],
    ],
  ],
];

const gazetteer = readBuiltGazetteer();
let index: ContactIndex;
beforeAll(async () => {
  ({ index } = await readSampleDirectory());
});

const ask = (key: string, side: SearchableSide): Chain => {
  const place = gazetteer.findPlace(key);
  if (place === undefined) throw new Error(`no place ${key}`);
  const steps = findResponsible(index, place, { ...NO_FILTER, side }, { today: SAMPLE_DAY, read: readPlainText });
  return steps.map(({ level, contacts }) => [
    level,
    ...[...new Set(contacts.map(({ reasons }) => reasons.areaName))].toSorted((one, other) =>
      one.localeCompare(other, "de"),
    ),
  ]);
};

describe("the sample", () => {
  it.each(places)("answers for %s (%s)", (_, key, police, organizations) => {
    expect(ask(key, "security-authority")).toEqual([...police, ...beyondTheLand]);
    expect(ask(key, "muslim-organization")).toEqual([...organizations, ...beyondTheLand]);
  });

  it("answers for a Kreis with the associations of its towns as local ones", () => {
    const [[level, ...towns] = [], ...further] = ask("05562", "muslim-organization");
    expect(level).toBe("local");
    expect(towns).toEqual(expect.arrayContaining(["Castrop-Rauxel", "Gladbeck", "Herten", "Marl"]));
    expect(further.map(([next]) => next)).toEqual(["land", "federal", "clearing-point"]);
  });

  it.each(["Neukölln", "Pankow", "Spandau", "Reinickendorf", "Kreuzberg"])(
    "sends nobody from %s to another part of Berlin while somebody is there for it or for all of Berlin",
    (quarter) => {
      const place = gazetteer.findPlace(toQuarterKey("11000000", quarter));
      if (place === undefined) throw new Error(`no quarter ${quarter}`);
      const isOfAnother = (position: number): boolean =>
        serviceAreasAt(index, position)
          .flatMap((code) => areaNamesAt(index, position, code))
          .every((name) => name.startsWith("Berlin-") && name !== `Berlin-${quarter}`);
      const asked = TOPICS.map((topic) => {
        const wanted: ContactFilter = { ...NO_FILTER, side: "security-authority", topics: [topic] };
        const { steps } = findAnswer(index, place, wanted, { today: SAMPLE_DAY, read: readPlainText });
        const [step] = steps;
        return [step?.asked ?? [], step?.others ?? []].flat().map(({ position }) => isOfAnother(position));
      });
      // First those who are there for it, then the others: nowhere the other way round.
      for (const others of asked) expect(others).toEqual(others.toSorted((one, other) => Number(one) - Number(other)));
      expect(asked.some((others) => others[0] === false && others.includes(true))).toBe(true);
    },
  );

  it("answers for each municipality of a postcode that has several", () => {
    const municipalities = gazetteer.findByPostcode("01561");
    expect(municipalities.length).toBeGreaterThan(3);
    for (const { key } of municipalities) {
      expect(ask(key, "security-authority")[0]).toEqual(["district", "Landkreis Meißen"]);
    }
  });
});
