import { describe, expect, it } from "vitest";
import { landBboxes } from "./land-bbox.ts";
import { LAND_CODES, type LandCode, landOfArea } from "./land.ts";

/** From the official list of municipality keys. */
const officialKeys: readonly (readonly [key: string, land: LandCode])[] = [
  ["01", "DE-SH"],
  ["02", "DE-HH"],
  ["03", "DE-NI"],
  ["04", "DE-HB"],
  ["05", "DE-NW"],
  ["06", "DE-HE"],
  ["07", "DE-RP"],
  ["08", "DE-BW"],
  ["09", "DE-BY"],
  ["10", "DE-SL"],
  ["11", "DE-BE"],
  ["12", "DE-BB"],
  ["13", "DE-MV"],
  ["14", "DE-SN"],
  ["15", "DE-ST"],
  ["16", "DE-TH"],
];

describe("landOfArea", () => {
  it.each(officialKeys)("finds the Land of every area that begins with %s: %s", (key, land) => {
    for (const rest of ["", "1", "512", "512000"]) expect(landOfArea(key + rest)).toBe(land);
  });

  it("knows every Land of the list", () => {
    expect(officialKeys.map(([, land]) => land).toSorted()).toEqual(LAND_CODES.toSorted());
  });

  it.each(["DE", "", "0", "00", "17", "99", "DE-NW", "5", "x5", "__proto__"])("knows no single Land for %j", (area) => {
    expect(landOfArea(area)).toBeNull();
  });
});

describe("the extent of a Land", () => {
  it.each(LAND_CODES)("of %s lies within Germany, west before east and south before north", (code) => {
    const [west, south, east, north] = landBboxes[code];
    expect(west).toBeGreaterThan(5.8);
    expect(east).toBeGreaterThan(west);
    expect(east).toBeLessThan(15.1);
    expect(south).toBeGreaterThan(47.2);
    expect(north).toBeGreaterThan(south);
    expect(north).toBeLessThan(55.1);
  });
});
