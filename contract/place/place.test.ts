import { describe, expect, it } from "vitest";
import { decodeGazetteer, toQuarterKey } from "./gazetteer.ts";
import { placeKeyOf } from "./place-key.ts";

/** A Kreis of two towns, and a city. */
const gazetteer = decodeGazetteer({
  asOf: "2016-01-01",
  municipalities: {
    keySteps: [1_056_025, 7, 4_454_968],
    names: ["Helgoland", "Ellerhoop", "Bottrop"],
    lonSteps: [78_800, 18_200, -27_700],
    latSteps: [541_800, -4_600, -22_000],
  },
  districts: { keySteps: [1_056, 4_455], names: ["Kreis Pinneberg", "Bottrop"] },
  postcodes: { codeSteps: [], counts: [], municipalitySteps: [] },
  formerKeys: { keySteps: [1_055_001, 8_024, 53_975], municipalitySteps: [0, 1, 1] },
  quarters: {
    municipalitySteps: [0, 2],
    names: ["Grün & Süd-Straße", "Boy"],
    lonOffsets: [null, 12],
    latOffsets: [null, -4],
    weights: [0, 5],
  },
  otherNames: { ownerSteps: [0, 4], names: ["هلغولاند", "بوي"] },
});

describe("findPlace", () => {
  it("finds a municipality where it is", () => {
    expect(gazetteer.findPlace("01056025")).toEqual({ key: "01056025", name: "Helgoland", lon: 7.88, lat: 54.18 });
  });

  it("finds a Kreis in the middle of its municipalities", () => {
    const place = gazetteer.findPlace("01056");
    expect(place).toMatchObject({ key: "01056", name: "Kreis Pinneberg" });
    expect(place?.lon).toBeCloseTo(8.79, 9);
    expect(place?.lat).toBeCloseTo(53.95, 9);
  });

  it("finds a quarter where its source has it, and serves it as its municipality", () => {
    const place = gazetteer.findPlace("05511000-boy");
    expect(place).toMatchObject({ key: "05511000", name: "Boy, Bottrop", quarter: { middleOf: null } });
    expect(place?.lon).toBeCloseTo(6.942, 9);
    expect(place?.lat).toBeCloseTo(51.516, 9);
    expect(place === undefined ? "" : placeKeyOf(place)).toBe("05511000-boy");
  });

  it("measures from the middle of the town where no source has the quarter's point", () => {
    const quarter = {
      key: "01056025-gruen-sued-strasse",
      name: "Grün & Süd-Straße",
      town: "Helgoland",
      middleOf: "Helgoland",
    };
    const place = { key: "01056025", name: "Grün & Süd-Straße, Helgoland", lon: 7.88, lat: 54.18, quarter };
    expect(gazetteer.findPlace("01056025-gruen-sued-strasse")).toEqual(place);
  });

  it("knows former keys, alone and before a quarter, and a Kreis that went to another as a whole", () => {
    expect(gazetteer.findPlace("01055001")?.key).toBe("01056025");
    expect(gazetteer.findPlace("01055001-gruen-sued-strasse")?.name).toBe("Grün & Süd-Straße, Helgoland");
    expect(gazetteer.findPlace("01055")?.name).toBe("Kreis Pinneberg");
    expect(gazetteer.findMunicipality("01063025")?.name).toBe("Ellerhoop");
    // One of them is enough to know where a Kreis went that nothing else is known of.
    expect(gazetteer.findPlace("01063")?.name).toBe("Kreis Pinneberg");
  });

  it("lists other names by the key of what they name", () => {
    expect(gazetteer.otherNames).toEqual([
      { key: "01056025", name: "هلغولاند" },
      { key: "05511000-boy", name: "بوي" },
    ]);
  });

  it.each([
    "",
    "DE",
    "01",
    "010",
    "01057",
    "01056026",
    "01056025 ",
    "1056025",
    "05511000-eigen",
    "05511000-",
    "05511001-boy",
  ])("finds nothing under %j", (key) => {
    expect(gazetteer.findPlace(key)).toBeUndefined();
  });
});

it("makes the key of a quarter of plain letters, umlauts spelt out", () => {
  expect(toQuarterKey("11000000", "Neukölln")).toBe("11000000-neukoelln");
  expect(toQuarterKey("16075136", "Neundorf (bei Lobenstein)")).toBe("16075136-neundorf-bei-lobenstein");
  expect(toQuarterKey("05315000", "Weiß")).toBe("05315000-weiss");
});
