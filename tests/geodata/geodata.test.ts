import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { merge } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { decodeGazetteer } from "../../contract/place/gazetteer.ts";
import type { Municipality } from "../../contract/place/gazetteer.ts";
import { landBboxes } from "../../contract/lists/land-bbox.ts";
import { LAND_CODES, landOfArea } from "../../contract/lists/land.ts";
import { arcUses, distanceToOutline, isInOutline, outlineArea, readOutlines, ringArea } from "./outline.ts";
import type { Outline } from "./outline.ts";

type Layer<Name extends string> = Topology<Record<Name, GeometryCollection<{ name: string }>>>;

const read = (path: string): Buffer => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)));
const readJson = (path: string): unknown => JSON.parse(read(path).toString());
const kilobytesOf = (path: string): number => gzipSync(read(path), { level: 9 }).length / 1000;

const lands = readJson("scripts/geodata/topo/lands.topo.json") as Layer<"lands">;
const districts = readJson("scripts/geodata/topo/districts.topo.json") as Layer<"districts">;
const neighbours = readJson("scripts/geodata/topo/neighbours.topo.json") as Layer<"neighbours">;
const gazetteer = decodeGazetteer(readJson("public/geo/gazetteer.json"));
const municipalities = gazetteer.keys.map((_, position) => gazetteer.municipalityAt(position));

const byId = (outlines: Outline[]): Map<string, Outline> => new Map(outlines.map((outline) => [outline.id, outline]));
const landOutlines = byId(readOutlines(lands, "lands"));
const districtOutlines = byId(readOutlines(districts, "districts"));

const outlineOf = (outlines: Map<string, Outline>, id: string): Outline => {
  const outline = outlines.get(id);
  if (!outline) throw new Error(`No outline ${id}.`);
  return outline;
};
const landOutlineOf = ({ key }: Municipality): Outline => outlineOf(landOutlines, landOfArea(key) ?? key);
const districtOutlineOf = ({ key }: Municipality): Outline => outlineOf(districtOutlines, key.slice(0, 5));

test("the files hold every Land, Kreis, municipality and postcode", () => {
  expect([...landOutlines.keys()].toSorted()).toEqual(LAND_CODES.toSorted());
  expect(districtOutlines.size).toBe(400);
  expect(municipalities).toHaveLength(11_075);
  expect(gazetteer.postcodes).toHaveLength(8_168);
});

test.each([
  ["90461", "09564000", "Nürnberg", "DE-BY"],
  ["21031", "02000000", "Hamburg", "DE-HH"],
  ["99084", "16051000", "Erfurt", "DE-TH"],
  ["78266", "08335015", "Büsingen am Hochrhein", "DE-BW"],
  ["27498", "01056025", "Helgoland", "DE-SH"],
  ["45964", "05562014", "Gladbeck", "DE-NW"],
])("postcode %s is %s %s in %s", (postcode, key, name, land) => {
  const [municipality, ...others] = gazetteer.findByPostcode(postcode);
  expect(municipality).toMatchObject({ key, name });
  expect(landOfArea(municipality?.key ?? "")).toBe(land);
  expect(others).toEqual([]);
});

test.each([
  ["84359", "09277145", "whose namesake near Landau has another postcode"],
  ["25358", "01061044", "which the postcodes' source calls Horst, as another one is called"],
  ["08468", "14523340", "which lies near a Reichenbach in another Land"],
  ["64760", "06437016", "which four municipalities became in 2018"],
  ["03042", "12052000", "which the postcodes' source names in two languages"],
])("postcode %s leads to municipality %s, %s", (postcode, key) => {
  expect(gazetteer.findByPostcode(postcode).map((municipality) => municipality.key)).toContain(key);
});

describe("quarters and former names", () => {
  test("every city of the table has its quarters, and the largest all they are known by", () => {
    const count = (key: string) => gazetteer.quarters.filter((quarter) => quarter.key.startsWith(`${key}-`)).length;
    const least = { "11000000": 97, "02000000": 104, "09162000": 25, "05315000": 86, "06412000": 46, "08111000": 23 };
    for (const [key, quarters] of Object.entries(least)) expect(count(key), key).toBeGreaterThanOrEqual(quarters);
    expect(
      new Set(gazetteer.quarters.filter(({ weight }) => weight >= 5).map(({ municipality }) => municipality)).size,
    ).toBeGreaterThanOrEqual(60);
  });

  test("a quarter is known once, by a key of its own that leads to it", () => {
    const keys = gazetteer.quarters.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const lost = gazetteer.quarters.filter(
      ({ key, name }) => gazetteer.findPlace(key)?.name.startsWith(`${name}, `) !== true,
    );
    expect(lost).toEqual([]);
    expect(keys.filter((key) => !/^\d{8}(?:-[a-z0-9]+)+$/u.test(key))).toEqual([]);
  });

  test("a quarter lies near its municipality, where a source says where it lies", () => {
    const far = gazetteer.quarters.filter(({ key, municipality }) => {
      const [place, own] = [gazetteer.findPlace(key), gazetteer.municipalityAt(municipality)];
      return place === undefined || Math.hypot((place.lon - own.lon) * 0.63, place.lat - own.lat) > 0.3;
    });
    expect(far).toEqual([]);
    expect(gazetteer.findPlace("11000000-neukoelln")?.quarter?.middleOf).toBeNull();
    expect(gazetteer.findPlace("05315000-marienburg")?.quarter?.middleOf).toBe("Köln");
  });

  test.each([
    ["06437002", "06437016", "Oberzent"],
    ["14521050", "14521035", "Aue-Bad Schlema"],
    ["16056000", "16063105", "Eisenach"],
    ["03152012", "03159016", "Göttingen"],
    // Too small for the source that knows the keys: counted in the order of the alphabet.
    ["03152011", "03159015", "Gleichen"],
    ["03254018", "03254043", "Gronau (Leine)"],
  ])("the key %s of 2016 leads to %s %s", (former, key, name) => {
    expect(gazetteer.findMunicipality(former)).toMatchObject({ key, name });
    expect(gazetteer.findPlace(former)).toMatchObject({ key, name });
    expect(gazetteer.keys).not.toContain(former);
  });

  test.each([
    ["03152", "03159", "Landkreis Göttingen"],
    ["03156", "03159", "Landkreis Göttingen"],
    ["16056", "16063", "Wartburgkreis"],
  ])("the Kreis %s of 2016 is %s, %s", (former, key, name) => {
    expect(gazetteer.findPlace(former)).toMatchObject({ key, name });
  });

  test("what was merged is joined on the map", () => {
    const [eisenach, gleichen] = ["16063105", "03159015"].map((key) => gazetteer.findMunicipality(key));
    for (const one of [eisenach, gleichen]) {
      if (one === undefined) throw new Error("No such municipality.");
      expect(isInOutline(districtOutlineOf(one), one.lon, one.lat)).toBe(true);
    }
    expect(districtOutlines.has("16056")).toBe(false);
  });
});

test("every postcode leads to at least one municipality, and each of these has a Kreis", () => {
  const unserved = gazetteer.postcodes.filter((postcode) => gazetteer.findByPostcode(postcode).length === 0);
  expect(unserved).toEqual([]);
  expect(municipalities.filter(({ districtName }) => districtName === "")).toEqual([]);
});

test("the places of one postcode lie together", () => {
  const kilometres = (a: Municipality, b: Municipality): number =>
    111 * Math.hypot((a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180), a.lat - b.lat);
  const scattered = gazetteer.postcodes.filter((postcode) => {
    const places = gazetteer.findByPostcode(postcode);
    return places.some((a) => places.some((b) => kilometres(a, b) > 45));
  });
  // The port of Bremerhaven belongs to the city of Bremen, fifty kilometres up the Weser.
  expect(scattered).toEqual(["27568"]);
});

test("a Kreis has the same full designation in the gazetteer and on the map", () => {
  const different = [...districtOutlines.values()].filter(({ id, name }) => gazetteer.findDistrictName(id) !== name);
  expect(different).toEqual([]);
  const named = ["05562", "03353", "05512", "06611", "06633", "03241", "05334", "05382"];
  expect(named.map((key) => gazetteer.findDistrictName(key))).toEqual([
    "Kreis Recklinghausen",
    "Landkreis Harburg",
    "Bottrop",
    "Kassel (Stadt)",
    "Landkreis Kassel",
    "Region Hannover",
    "Städteregion Aachen",
    "Rhein-Sieg-Kreis",
  ]);
});

/** An uninhabited sandbank of six hectares, smaller than the smallest island that is drawn. */
const UNDRAWN = "03457501";

/** Simplified borders cut corners, spits and narrow exclaves: so far outside may a municipality lie, and so many do. */
test.each([
  ["Land", landOutlineOf, 0.03, 10],
  ["Kreis", districtOutlineOf, 0.02, 10],
])("every municipality's point lies in its %s's outline", (_, outlineFor, tolerance, most) => {
  const outside = municipalities.filter((one) => !isInOutline(outlineFor(one), one.lon, one.lat));
  const far = outside.filter((one) => distanceToOutline(outlineFor(one), one.lon, one.lat) > tolerance);
  expect(far.map(({ key }) => key)).toEqual([UNDRAWN]);
  expect(outside.length).toBeLessThanOrEqual(most);
});

describe("the extent of a Land", () => {
  /** Of the outlines' detail, and of two digits after the point. */
  const slack = 0.03;

  test.each(LAND_CODES)("of %s holds its outline and its Kreise's, and little more", (code) => {
    const [west, south, east, north] = landBboxes[code];
    const ofLand = [...districtOutlines.values()].filter(({ id }) => landOfArea(id) === code);
    const corners = [outlineOf(landOutlines, code), ...ofLand].flatMap(({ polygons }) => polygons.flat(2));
    const least = (axis: 0 | 1) => corners.reduce((all, corner) => Math.min(all, corner[axis] ?? NaN), Infinity);
    const most = (axis: 0 | 1) => corners.reduce((all, corner) => Math.max(all, corner[axis] ?? NaN), -Infinity);
    const overlaps = [least(0) - west, least(1) - south, east - most(0), north - most(1)];
    expect(overlaps.filter((overlap) => !(overlap >= 0 && overlap < slack))).toEqual([]);
  });

  test("holds every municipality of the Land", () => {
    const outside = municipalities.filter(({ key, lon, lat }) => {
      const land = landOfArea(key);
      if (land === null) return true;
      const [west, south, east, north] = landBboxes[land];
      return lon < west || lon > east || lat < south || lat > north;
    });
    expect(outside).toEqual([]);
  });

  test("reaches from Hamburg to Neuwerk", () => {
    const [west, south, east, north] = landBboxes["DE-HH"];
    const [lon, lat] = [8.5, 53.92];
    expect(west < lon && lon < east && south < lat && lat < north).toBe(true);
  });
});

test.each(["01056025", "08335015"])("the detached municipality %s is kept in both outlines", (key) => {
  const municipality = gazetteer.findMunicipality(key);
  if (!municipality) throw new Error(`No municipality ${key}.`);
  const { lon, lat } = municipality;
  expect(isInOutline(landOutlineOf(municipality), lon, lat)).toBe(true);
  expect(isInOutline(districtOutlineOf(municipality), lon, lat)).toBe(true);
});

test.each([
  ["Länder", arcUses(lands, "lands")],
  ["Kreise", arcUses(districts, "districts")],
])("a border between two %s is one line used by both, in opposite directions", (_, uses) => {
  const wrong = [...uses].filter(([, [first, second, ...more]]) => {
    if (!second) return false;
    return more.length > 0 || first?.id === second.id || first?.isReversed === second.isReversed;
  });
  expect(wrong).toEqual([]);
  expect([...uses.values()].filter(({ length }) => length === 2).length).toBeGreaterThan(30);
});

const mergeAll = (topology: Topology, layer: string) => {
  const { geometries } = topology.objects[layer] as GeometryCollection;
  return merge(topology, geometries as (Polygon | MultiPolygon)[]).coordinates;
};

test.each([
  ["Länder", mergeAll(lands, "lands"), [...landOutlines.values()]],
  ["Kreise", mergeAll(districts, "districts"), [...districtOutlines.values()]],
])("the %s joined leave no gap between them and do not overlap", (_, joined, parts) => {
  const squareKilometres = (degrees: number): number => degrees * 111 * 111 * Math.cos((51 * Math.PI) / 180);
  const gaps = joined.flatMap(([, ...holes]) => holes.map((hole) => squareKilometres(ringArea(hole))));
  // Left are the Jasmunder Bodden on Rügen, the Austrian Jungholz and harbours: no sliver.
  expect(gaps.filter((area) => area < 0.05)).toEqual([]);
  expect(gaps.length).toBeLessThanOrEqual(4);
  const sum = parts.reduce((total, { polygons }) => total + outlineArea(polygons), 0);
  expect(outlineArea(joined)).toBeCloseTo(sum, 8);
});

test("all nine neighbouring countries are drawn and have a German name", () => {
  const names = new Map(readOutlines(neighbours, "neighbours").map(({ id, name }) => [id, name]));
  const adjacent = ["040", "056", "203", "208", "250", "442", "528", "616", "756"];
  expect(adjacent.map((id) => names.get(id))).toEqual([
    "Österreich",
    "Belgien",
    "Tschechien",
    "Dänemark",
    "Frankreich",
    "Luxemburg",
    "Niederlande",
    "Polen",
    "Schweiz",
  ]);
  expect([...names.values()].filter((name) => !name)).toEqual([]);
});

type Places = Record<"municipalities" | "districts" | "lands", Record<string, (string | number)[]>>;

test("the sample places know a municipality in every Kreis, and all their columns fit together", () => {
  const places = readJson("mocks/sample/places.json") as Places;
  const keys = places.municipalities["key"] as string[];
  expect(new Set(keys.map((key) => key.slice(0, 5)))).toEqual(new Set(districtOutlines.keys()));
  expect(keys.filter((key) => !gazetteer.findMunicipality(key))).toEqual([]);
  expect(places.municipalities["population"]?.filter((population) => Number(population) <= 0)).toEqual([]);
  for (const table of Object.values(places)) {
    expect(new Set(Object.values(table).map(({ length }) => length)).size).toBe(1);
  }
});

test("no two sample places have the population of one town", () => {
  const { municipalities: sample } = readJson("mocks/sample/places.json") as Places;
  const { key: keys = [], name: names = [], population: populations = [] } = sample;
  const towns = keys.map((key, i) => `${String(key).slice(0, 5)} ${names[i]} ${populations[i]}`);
  expect(towns.filter((town, i) => towns.indexOf(town) !== i)).toEqual([]);
  // Forests beside Helmstedt, Schöningen and Holzminden, which are called like them.
  expect(keys.filter((key) => ["03154502", "03154506", "03255505"].includes(String(key)))).toEqual([]);
});

test.each([
  ["public/geo/lands.outline.json", 14],
  ["public/geo/districts.outline.json", 65],
  ["public/geo/neighbours.outline.json", 8],
  ["public/geo/map-names.json", 14],
  ["public/geo/gazetteer.json", 200],
  ["mocks/sample/places.json", 50],
])("%s takes at most %i kB gzipped", (path, limit) => {
  expect(kilobytesOf(path)).toBeLessThanOrEqual(limit);
});
