import { describe, expect, it } from "vitest";
import { decodeGazetteer } from "./gazetteer.ts";
import { findPlace } from "./place.ts";

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
});

describe("findPlace", () => {
  it("finds a municipality where it is", () => {
    expect(findPlace(gazetteer, "01056025")).toEqual({ key: "01056025", name: "Helgoland", lon: 7.88, lat: 54.18 });
  });

  it("finds a Kreis in the middle of its municipalities", () => {
    const place = findPlace(gazetteer, "01056");
    expect(place).toMatchObject({ key: "01056", name: "Kreis Pinneberg" });
    expect(place?.lon).toBeCloseTo(8.79, 9);
    expect(place?.lat).toBeCloseTo(53.95, 9);
  });

  it.each(["", "DE", "01", "010", "01057", "01056026", "01056025 ", "1056025"])("finds nothing under %j", (key) => {
    expect(findPlace(gazetteer, key)).toBeUndefined();
  });
});
