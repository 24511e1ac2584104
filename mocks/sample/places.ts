import type { Point } from "../../contract/contact/contact.ts";
import { type Bbox, type LandCode, landOfArea } from "../../contract/lists/land.ts";
import { COORDINATE_SCALE } from "../../contract/contact/snapshot-shape.ts";
import places from "./places.json" with { type: "json" };

export type LandArea = { readonly code: LandCode; readonly key: string; readonly name: string; readonly middle: Point };

/** A Kreis or a city that is one; `municipalities` by population, largest first. */
export type District = {
  readonly key: string;
  readonly name: string;
  readonly land: LandArea;
  readonly middle: Point;
  readonly bbox: Bbox;
  readonly municipalities: readonly Municipality[];
};

/** `label`: the name as an organisation would carry it, "Frankfurt" for "Frankfurt am Main"; unique in the sample. */
export type Municipality = {
  readonly key: string;
  readonly name: string;
  readonly label: string;
  readonly population: number;
  readonly middle: Point;
  readonly district: District;
};

const valueAt = <T>(column: readonly T[], i: number): T => {
  const value = column[i];
  if (value === undefined) throw new RangeError(`places.json has no row ${i}: build it again`);
  return value;
};

const toDegrees = (column: readonly number[], i: number): number => valueAt(column, i) / COORDINATE_SCALE;

const toPoint = (table: { readonly lon: readonly number[]; readonly lat: readonly number[] }, i: number): Point => ({
  type: "Point",
  coordinates: [toDegrees(table.lon, i), toDegrees(table.lat, i)],
});

const toLandCode = (key: string): LandCode => {
  const land = landOfArea(key);
  if (land === null) throw new RangeError(`places.json has the key ${key}, which lies in no Land`);
  return land;
};

const readLands = (): Map<string, LandArea> =>
  new Map(
    places.lands.key.map((key, i) => [
      key,
      { code: toLandCode(key), key, name: valueAt(places.lands.name, i), middle: toPoint(places.lands, i) },
    ]),
  );

type GrowingDistrict = Omit<District, "municipalities"> & { municipalities: Municipality[] };

const readDistricts = (lands: ReadonlyMap<string, LandArea>): Map<string, GrowingDistrict> => {
  const { key: keys, name, west, south, east, north } = places.districts;
  return new Map(
    keys.map((key, i) => {
      const land = lands.get(key.slice(0, 2));
      if (land === undefined) throw new RangeError(`places.json has the district ${key}, but not its Land`);
      const bbox: Bbox = [toDegrees(west, i), toDegrees(south, i), toDegrees(east, i), toDegrees(north, i)];
      return [
        key,
        { key, name: valueAt(name, i), land, middle: toPoint(places.districts, i), bbox, municipalities: [] },
      ];
    }),
  );
};

/** "Halle (Saale)", "Weiden i.d. OPf." and "Frankfurt am Main" without what tells them from others of their name. */
const shortenName = (name: string): string =>
  name
    .replace(/\s\(.*$/, "")
    .replace(/\/.*$/, "")
    .replace(/\s(?:a\.|i\.|b\.|v\.|am|an|auf|bei|im|in|ob|vor)\s?.*$/, "");

/** Nobody takes "Frankfurt" for the smaller one; two Neustadt of about one size need their full names. */
const CLEARLY_LARGER = 4;

type NamedPlace = { readonly name: string; readonly population: number; readonly district: string };

/** "Polizeidirektion Brandenburg" would be taken for the Land's. */
const landNames: ReadonlySet<string> = new Set(places.lands.name);

const makeLabels = (named: readonly NamedPlace[]): string[] => {
  const shortNames = named.map(({ name }) => shortenName(name));
  const byShortName = Map.groupBy(named, (_, i) => valueAt(shortNames, i));
  const byName = Map.groupBy(named, ({ name }) => name);
  return named.map((place, i) => {
    const short = valueAt(shortNames, i);
    if (short !== place.name && landNames.has(short)) return place.name;
    const isTheOneMeant = (byShortName.get(short) ?? []).every(
      (other) => other === place || place.population >= CLEARLY_LARGER * other.population,
    );
    if (isTheOneMeant) return short;
    return byName.get(place.name)?.length === 1 ? place.name : `${place.name} (${place.district})`;
  });
};

const readMunicipalities = (districts: ReadonlyMap<string, GrowingDistrict>): Municipality[] => {
  const { key: keys, name: names, population } = places.municipalities;
  const rows = keys.map((key, i) => {
    const district = districts.get(key.slice(0, 5));
    if (district === undefined) throw new RangeError(`places.json has the municipality ${key}, but not its district`);
    const name = valueAt(names, i);
    return { key, name, population: valueAt(population, i), middle: toPoint(places.municipalities, i), district };
  });
  const labels = makeLabels(rows.map((row) => ({ ...row, district: row.district.name })));
  const municipalities = rows.map((row, i) => ({ ...row, label: valueAt(labels, i) }));
  for (const municipality of municipalities) municipality.district.municipalities.push(municipality);
  for (const district of districts.values()) district.municipalities.sort((a, b) => b.population - a.population);
  return municipalities;
};

const landByKey = readLands();
const districtByKey = readDistricts(landByKey);

export const landAreas: readonly LandArea[] = [...landByKey.values()];
export const districts: readonly District[] = [...districtByKey.values()];
export const municipalities: readonly Municipality[] = readMunicipalities(districtByKey);

const municipalityByKey = new Map(municipalities.map((municipality) => [municipality.key, municipality]));

/** @throws RangeError when the sample places do not hold `key` */
export const findMunicipality = (key: string): Municipality => {
  const municipality = municipalityByKey.get(key);
  if (municipality === undefined) throw new RangeError(`places.json has no municipality ${key}`);
  return municipality;
};
