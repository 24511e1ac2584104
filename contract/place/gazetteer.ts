import { findFirst } from "../find-first.ts";
import { foldText, spellUmlauts } from "../fold-text.ts";
import type { AreaCode, PlaceKey } from "./area.ts";
import type { NumberFor } from "../number-for.ts";
import {
  fail,
  readDistricts,
  readFormerKeys,
  readMunicipalities,
  readOtherNames,
  readPostcodes,
  readQuarterTable,
  readTable,
} from "./gazetteer-file.ts";

/**
 * The gazetteer: every German municipality with its quarters, former names and keys, and every postcode with its
 * municipalities. Its file is `GazetteerFile`.
 */

/** Where a municipality stands in the columns. */
type MunicipalityPosition = NumberFor<"municipality">;

export type Municipality = {
  /** Official municipality key (AGS), 8 digits. */
  key: string;
  name: string;
  /** Full designation of its Kreis. A city that is its own Kreis has the city's name here. */
  districtName: string;
  /** A point inside the municipality, degrees, WGS 84. */
  lon: number;
  lat: number;
};

/**
 * A part of a municipality that people name: a quarter, a village, a municipality that there was. `weight`: how large it
 * is beside others, about its inhabitants in thousands; 0 for a village nobody means who does not name its municipality.
 */
export type Quarter = {
  /** Its municipality's key and its name in plain letters: "11000000-neukoelln". */
  readonly key: string;
  readonly name: string;
  /** The position of its municipality. */
  readonly municipality: MunicipalityPosition;
  readonly weight: number;
};

/** Another name of a municipality or quarter: in another script, or one that it had. */
type OtherName = { readonly key: string; readonly name: string };

/** The columns for whoever searches all of them, and look-ups for whoever wants one. */
export type Gazetteer = {
  /** The date up to which names and keys follow their source, `YYYY-MM-DD`. */
  asOf: string;
  /** Municipality keys, ascending; `names`, `lon` and `lat` (degrees) have the same order. */
  keys: readonly string[];
  names: readonly string[];
  lon: Float64Array;
  lat: Float64Array;
  /** All postcodes, ascending. */
  postcodes: readonly string[];
  /** In the order of the municipalities, then by name. */
  quarters: readonly Quarter[];
  otherNames: readonly OtherName[];
  /** The municipality at a position of the columns; throws RangeError outside of them. */
  municipalityAt: (position: MunicipalityPosition) => Municipality;
  /** By its 8 digits, today's or former ones. */
  findMunicipality: (key: string) => Municipality | undefined;
  /** By 5 digits of a postcode; empty for a postcode that does not exist. */
  findByPostcode: (postcode: string) => readonly Municipality[];
  /** By the 5 digits of a Kreis. */
  findDistrictName: (key: string) => string | undefined;
  findPlace: (placeKey: PlaceKey) => NamedPlace | undefined;
};

/**
 * `name`: of the municipality, the full designation of the Kreis ("Kreis Recklinghausen"), or a quarter with its
 * municipality ("Neukölln, Berlin"). `quarter`: only of a quarter; its key, its own name and that of its municipality, and
 * the municipality from whose middle distances are measured where no source gives the quarter a point, else null.
 */
type PlaceNames = {
  readonly name: string;
  readonly quarter?: {
    readonly key: string;
    readonly name: string;
    readonly town: string;
    readonly middleOf: string | null;
  };
};

/**
 * Where somebody asks from. `key`: an official municipality key (8 digits) or the key of a Kreis (5 digits); `lon`,
 * `lat`: the point distances are measured from, in degrees. Without `name` nobody tells the parts of a town apart.
 */
export type Place = { readonly key: AreaCode; readonly lon: number; readonly lat: number } & Partial<PlaceNames>;

/** A place of which it is known what it is called. */
export type NamedPlace = Place & PlaceNames;

/** How a quarter is written. */
export const nameQuarter = (quarter: string, municipality: string): string => `${quarter}, ${municipality}`;

/** The key of a quarter: the official key and the quarter's name in plain letters, umlauts spelt out. */
export const toQuarterKey = (municipality: string, name: string): string =>
  `${municipality}-${foldText(spellUmlauts(name)).join("-")}`;

const KEY_DIGITS = { municipality: 8, district: 5 } as const;

/** The position in an ascending list; -1 where it is not in it. */
const positionOf = (ascending: readonly string[], wanted: string): number => {
  const position = findFirst(ascending, wanted);
  return ascending[position] === wanted ? position : -1;
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

type Columns = Pick<Gazetteer, "keys" | "lon" | "lat">;

/** A Kreis is measured from the middle of its municipalities' points. */
const middleOfDistrict = ({ keys, lon, lat }: Columns, key: string): { lon: number; lat: number } => {
  const [first, end] = [findFirst(keys, key), findFirst(keys, `${key}\u{10ffff}`)];
  return { lon: mean([...lon.subarray(first, end)]), lat: mean([...lat.subarray(first, end)]) };
};

const makeQuarters = ({ keys, lon, lat }: Columns, raw: ReturnType<typeof readQuarterTable>) => {
  const quarters = raw.names.map((name, at): Quarter => {
    const municipality = raw.municipalities[at] ?? 0;
    return { key: toQuarterKey(keys[municipality] ?? "", name), name, municipality, weight: raw.weights[at] ?? 0 };
  });
  const positions = new Map(quarters.map(({ key }, at) => [key, at]));
  /** `hasOwn`: a source gives the quarter's point; else its municipality's stands for it. */
  const pointOf = (at: number): { lon: number; lat: number; hasOwn: boolean } => {
    const municipality = raw.municipalities[at] ?? 0;
    const [east, north] = [raw.lonOffsets[at] ?? null, raw.latOffsets[at] ?? null];
    return {
      lon: (lon[municipality] ?? NaN) + (east ?? 0) / 1e3,
      lat: (lat[municipality] ?? NaN) + (north ?? 0) / 1e3,
      hasOwn: east !== null && north !== null,
    };
  };
  return { quarters, positions, pointOf };
};

/** The Kreis that has the municipalities of a Kreis that is no more, where they all went to one. */
const readFormerDistricts = (former: ReturnType<typeof readFormerKeys>, keys: readonly string[]) => {
  const heirs = new Map<string, Set<string>>();
  former.keys.forEach((key, at) => {
    const district = key.slice(0, KEY_DIGITS.district);
    const heir = keys[former.positions[at] ?? -1]?.slice(0, KEY_DIGITS.district) ?? "";
    heirs.set(district, (heirs.get(district) ?? new Set()).add(heir));
  });
  return new Map([...heirs].flatMap(([key, [heir = "", ...others]]) => (others.length === 0 ? [[key, heir]] : [])));
};

/**
 * Reads the parsed JSON of the wire file.
 * @throws Error that names the column and the entry when the file is not what `GazetteerFile` says
 */
export const decodeGazetteer = (raw: unknown): Gazetteer => {
  const file = readTable(raw, "the file");
  const { asOf } = file;
  if (typeof asOf !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(asOf)) return fail(`asOf is ${JSON.stringify(asOf)}.`);
  const columns = readMunicipalities(file["municipalities"]);
  const { keys, names, lon, lat } = columns;
  const districtNames = readDistricts(file["districts"], keys);
  const { codes, offsets, positions } = readPostcodes(file["postcodes"], keys.length);
  const former = readFormerKeys(file["formerKeys"], keys.length);
  const formerDistricts = readFormerDistricts(former, keys);
  const made = makeQuarters(columns, readQuarterTable(file["quarters"], keys.length));
  const other = readOtherNames(file["otherNames"], keys.length + made.quarters.length);

  const municipalityAt = (position: MunicipalityPosition): Municipality => {
    const [key, name, x, y] = [keys[position], names[position], lon[position], lat[position]];
    if (key === undefined || name === undefined || x === undefined || y === undefined) {
      throw new RangeError(`No municipality at position ${position} of ${keys.length}.`);
    }
    return { key, name, districtName: districtNames.get(key.slice(0, KEY_DIGITS.district)) ?? "", lon: x, lat: y };
  };
  const findMunicipality = (key: string): Municipality | undefined => {
    const position = positionOf(keys, key);
    const today = position === -1 ? (former.positions[positionOf(former.keys, key)] ?? -1) : position;
    return today === -1 ? undefined : municipalityAt(today);
  };
  const findQuarter = (key: string): NamedPlace | undefined => {
    // A former key of the municipality may stand before the quarter's name.
    const municipality = findMunicipality(key.slice(0, KEY_DIGITS.municipality));
    if (municipality === undefined) return undefined;
    const placeKey = municipality.key + key.slice(KEY_DIGITS.municipality);
    const at = made.positions.get(placeKey);
    if (at === undefined) return undefined;
    const { hasOwn, ...point } = made.pointOf(at);
    const name = made.quarters[at]?.name ?? "";
    const town = municipality.name;
    const quarter = { key: placeKey, name, town, middleOf: hasOwn ? null : town };
    return { key: municipality.key, ...point, name: nameQuarter(name, town), quarter };
  };
  const findDistrict = (key: string): NamedPlace | undefined => {
    const today = districtNames.has(key) ? key : (formerDistricts.get(key) ?? key);
    const name = districtNames.get(today);
    if (name === undefined) return undefined;
    return { key: today, ...middleOfDistrict(columns, today), name };
  };

  return {
    asOf,
    ...columns,
    postcodes: codes,
    quarters: made.quarters,
    otherNames: other.names.map((name, at) => {
      const owner = other.owners[at] ?? 0;
      return { key: keys[owner] ?? made.quarters[owner - keys.length]?.key ?? "", name };
    }),
    municipalityAt,
    findMunicipality,
    findByPostcode: (postcode) => {
      const position = positionOf(codes, postcode);
      return position === -1 ? [] : positions.slice(offsets[position], offsets[position + 1]).map(municipalityAt);
    },
    findDistrictName: (key) => districtNames.get(key),
    findPlace: (placeKey) => {
      if (placeKey.length > KEY_DIGITS.municipality) return findQuarter(placeKey);
      const municipality = findMunicipality(placeKey);
      if (municipality === undefined) return findDistrict(placeKey);
      const { key, name, lon: x, lat: y } = municipality;
      return { key, name, lon: x, lat: y };
    },
  };
};
