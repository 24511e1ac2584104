/**
 * The gazetteer: every German municipality and every postcode with its municipalities. The file is columnar, and
 * numbers that follow one another are written as steps, because that is a third of the size of a list of objects.
 */

/**
 * The wire file `geo/gazetteer.json`. "Steps" are differences: the first number is absolute, every further one is what
 * is added to the one before it.
 */
export type GazetteerFile = {
  /** The date of the administrative areas, `YYYY-MM-DD`; later mergers are not in the file. */
  asOf: string;
  /** One entry per municipality in every column, ascending by key. */
  municipalities: {
    /** Official municipality keys (AGS) as numbers: `5562014` is `"05562014"`. */
    keySteps: number[];
    names: string[];
    /** A point inside the municipality, WGS 84, in units of 1e-4 degree. */
    lonSteps: number[];
    latSteps: number[];
  };
  /** One entry per Kreis in both columns, ascending by key. */
  districts: {
    /** The first 5 digits of the municipality keys, as numbers. */
    keySteps: number[];
    /** Full designations: "Kreis Recklinghausen", "Bottrop", "Kassel (Stadt)". */
    names: string[];
  };
  /** One entry per postcode in `codeSteps` and `counts`, ascending. */
  postcodes: {
    codeSteps: number[];
    /** How many municipalities the postcode has: 1 or more. */
    counts: number[];
    /** The municipalities' positions in `municipalities`, all postcodes' lists one after the other. */
    municipalitySteps: number[];
  };
};

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

/** The columns for whoever searches all of them, and look-ups for whoever wants one. */
export type Gazetteer = {
  /** The date of the administrative areas, `YYYY-MM-DD`. */
  asOf: string;
  /** Municipality keys, ascending; `names`, `lon` and `lat` (degrees) have the same order. */
  keys: readonly string[];
  names: readonly string[];
  lon: Float64Array;
  lat: Float64Array;
  /** All postcodes, ascending. */
  postcodes: readonly string[];
  /** The municipality at a position of the columns; throws RangeError outside of them. */
  municipalityAt: (position: number) => Municipality;
  /** By its 8 digits. */
  findMunicipality: (key: string) => Municipality | undefined;
  /** By 5 digits of a postcode; empty for a postcode that does not exist. */
  findByPostcode: (postcode: string) => readonly Municipality[];
  /** By the 5 digits of a Kreis. */
  findDistrictName: (key: string) => string | undefined;
};

const fail = (detail: string): never => {
  throw new Error(`The gazetteer file is damaged or of another version: ${detail}`);
};

const readTable = (raw: unknown, name: string): Record<string, unknown> =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw)
    ? (raw as Record<string, unknown>)
    : fail(`${name} is not an object.`);

const readColumn = <Value>(
  table: Record<string, unknown>,
  name: string,
  isValue: (value: unknown) => value is Value,
): Value[] => {
  const column = table[name];
  if (!Array.isArray(column)) return fail(`column ${name} is missing.`);
  const position = column.findIndex((value) => !isValue(value));
  return position === -1 ? (column as Value[]) : fail(`${name}[${position}] is ${JSON.stringify(column[position])}.`);
};

const isInteger = (value: unknown): value is number => Number.isSafeInteger(value);
const isCount = (value: unknown): value is number => isInteger(value) && value >= 1;
const isName = (value: unknown): value is string => typeof value === "string" && value !== "";

const addUp = (steps: readonly number[]): number[] => {
  let sum = 0;
  return steps.map((step) => (sum += step));
};

/** Ascending and of so many digits, as the binary search and the leading zeros need it. */
const readKeys = (table: Record<string, unknown>, name: string, digits: number): string[] => {
  const numbers = addUp(readColumn(table, name, isInteger));
  for (const [position, number] of numbers.entries()) {
    if (number < 0 || number >= 10 ** digits) fail(`${name}[${position}] leads to ${number}, not to ${digits} digits.`);
    if (position > 0 && number <= (numbers[position - 1] ?? 0)) fail(`${name}[${position}] does not ascend.`);
  }
  return numbers.map((number) => String(number).padStart(digits, "0"));
};

const readDegrees = (table: Record<string, unknown>, name: string, limit: number): Float64Array => {
  const degrees = Float64Array.from(addUp(readColumn(table, name, isInteger)), (units) => units / 1e4);
  const position = degrees.findIndex((value) => Math.abs(value) > limit);
  return position === -1 ? degrees : fail(`${name}[${position}] leads to ${degrees[position]} degrees.`);
};

const expectLength = (column: ArrayLike<unknown>, name: string, expected: number, of: string): void => {
  if (column.length !== expected) fail(`${name} has ${column.length} entries for ${expected} ${of}.`);
};

/** Where each postcode's list of municipalities begins and, one further, ends. */
const readOffsets = (counts: readonly number[], total: number): number[] => {
  const offsets = [0, ...addUp(counts)];
  const end = offsets.at(-1) ?? 0;
  return end === total ? offsets : fail(`counts add up to ${end}, but municipalitySteps has ${total} entries.`);
};

/** The position in an ascending list; -1 where it is not in it. */
const positionOf = (ascending: readonly string[], wanted: string): number => {
  let [low, high] = [0, ascending.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ascending[middle] ?? "";
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};

const readMunicipalities = (raw: unknown) => {
  const table = readTable(raw, "municipalities");
  const keys = readKeys(table, "keySteps", 8);
  const names = readColumn(table, "names", isName);
  const lon = readDegrees(table, "lonSteps", 180);
  const lat = readDegrees(table, "latSteps", 90);
  for (const [name, column] of Object.entries({ names, lonSteps: lon, latSteps: lat })) {
    expectLength(column, name, keys.length, "municipalities");
  }
  return { keys, names, lon, lat };
};

const readDistricts = (raw: unknown, municipalityKeys: readonly string[]) => {
  const table = readTable(raw, "districts");
  const keys = readKeys(table, "keySteps", 5);
  const names = readColumn(table, "names", isName);
  expectLength(names, "names", keys.length, "districts");
  const nameByKey = new Map(keys.map((key, position) => [key, names[position] ?? ""]));
  const orphan = municipalityKeys.find((key) => !nameByKey.has(key.slice(0, 5)));
  return orphan === undefined ? nameByKey : fail(`municipality ${orphan} lies in no district.`);
};

const readPostcodes = (raw: unknown, municipalityCount: number) => {
  const table = readTable(raw, "postcodes");
  const codes = readKeys(table, "codeSteps", 5);
  const counts = readColumn(table, "counts", isCount);
  expectLength(counts, "counts", codes.length, "postcodes");
  const positions = addUp(readColumn(table, "municipalitySteps", isInteger));
  const offsets = readOffsets(counts, positions.length);
  const stray = positions.findIndex((position) => position < 0 || position >= municipalityCount);
  if (stray !== -1)
    fail(`municipalitySteps[${stray}] leads to municipality ${positions[stray]} of ${municipalityCount}.`);
  return { codes, offsets, positions };
};

/**
 * Reads the parsed JSON of the wire file.
 * @throws Error that names the column and the entry when the file is not what {@link GazetteerFile} says
 */
export const decodeGazetteer = (raw: unknown): Gazetteer => {
  const file = readTable(raw, "the file");
  const { asOf } = file;
  if (typeof asOf !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(asOf)) return fail(`asOf is ${JSON.stringify(asOf)}.`);
  const { keys, names, lon, lat } = readMunicipalities(file["municipalities"]);
  const districtNames = readDistricts(file["districts"], keys);
  const { codes, offsets, positions } = readPostcodes(file["postcodes"], keys.length);

  const municipalityAt = (position: number): Municipality => {
    const [key, name, x, y] = [keys[position], names[position], lon[position], lat[position]];
    if (key === undefined || name === undefined || x === undefined || y === undefined) {
      throw new RangeError(`No municipality at position ${position} of ${keys.length}.`);
    }
    return { key, name, districtName: districtNames.get(key.slice(0, 5)) ?? "", lon: x, lat: y };
  };

  return {
    asOf,
    keys,
    names,
    lon,
    lat,
    postcodes: codes,
    municipalityAt,
    findMunicipality: (key) => {
      const position = positionOf(keys, key);
      return position === -1 ? undefined : municipalityAt(position);
    },
    findByPostcode: (postcode) => {
      const position = positionOf(codes, postcode);
      return position === -1 ? [] : positions.slice(offsets[position], offsets[position + 1]).map(municipalityAt);
    },
    findDistrictName: (key) => districtNames.get(key),
  };
};
