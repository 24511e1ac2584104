/**
 * The wire file `geo/gazetteer.json`. It is columnar, and numbers that follow one another are written as steps, because
 * that is a third of the size of a list of objects. "Steps" are differences: the first number is absolute, every further
 * one is what is added to the one before it.
 */
export type GazetteerFile = {
  /** The date up to which names and keys follow their source, `YYYY-MM-DD`; later mergers are not in the file. */
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
  /** Keys of municipalities that there are no more, ascending, and the position of the one each belongs to today. */
  formerKeys: { keySteps: number[]; municipalitySteps: number[] };
  /** Quarters, villages and former municipalities, in the order of the municipalities they lie in, then by name. */
  quarters: {
    /** The municipalities' positions. */
    municipalitySteps: number[];
    names: string[];
    /** From the municipality's point, in units of 1e-3 degree; null where no source gives the quarter a point. */
    lonOffsets: (number | null)[];
    latOffsets: (number | null)[];
    /** How large it is beside others, 0 or more; see `Quarter`. */
    weights: number[];
  };
  /**
   * Further names, ascending by owner: a municipality's position, or that of a quarter behind all municipalities.
   */
  otherNames: { ownerSteps: number[]; names: string[] };
};

export const fail = (detail: string): never => {
  throw new Error(`The gazetteer file is damaged or of another version: ${detail}`);
};

type Table = Record<string, unknown>;

export const readTable = (raw: unknown, name: string): Table =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw) ? (raw as Table) : fail(`${name} is not an object.`);

const readColumn = <Value>(table: Table, name: string, isValue: (value: unknown) => value is Value): Value[] => {
  const column = table[name];
  if (!Array.isArray(column)) return fail(`column ${name} is missing.`);
  const position = column.findIndex((value) => !isValue(value));
  return position === -1 ? (column as Value[]) : fail(`${name}[${position}] is ${JSON.stringify(column[position])}.`);
};

const isInteger = (value: unknown): value is number => Number.isSafeInteger(value);
const isIntegerOrNull = (value: unknown): value is number | null => value === null || isInteger(value);
const isCount = (value: unknown): value is number => isInteger(value) && value >= 1;
const isWeight = (value: unknown): value is number => isInteger(value) && value >= 0;
const isName = (value: unknown): value is string => typeof value === "string" && value !== "";

const addUp = (steps: readonly number[]): number[] => {
  let sum = 0;
  return steps.map((step) => (sum += step));
};

/** Ascending and of so many digits, as the binary search and the leading zeros need it. */
const readKeys = (table: Table, name: string, digits: number): string[] => {
  const numbers = addUp(readColumn(table, name, isInteger));
  for (const [position, number] of numbers.entries()) {
    if (number < 0 || number >= 10 ** digits) fail(`${name}[${position}] leads to ${number}, not to ${digits} digits.`);
    if (position > 0 && number <= (numbers[position - 1] ?? 0)) fail(`${name}[${position}] does not ascend.`);
  }
  return numbers.map((number) => String(number).padStart(digits, "0"));
};

const readDegrees = (table: Table, name: string, limit: number): Float64Array => {
  const degrees = Float64Array.from(addUp(readColumn(table, name, isInteger)), (units) => units / 1e4);
  const position = degrees.findIndex((value) => Math.abs(value) > limit);
  return position === -1 ? degrees : fail(`${name}[${position}] leads to ${degrees[position]} degrees.`);
};

const expectLengths = (columns: Readonly<Record<string, ArrayLike<unknown>>>, expected: number, of: string): void => {
  for (const [name, { length }] of Object.entries(columns)) {
    if (length !== expected) fail(`${name} has ${length} entries for ${expected} ${of}.`);
  }
};

/** Where each postcode's list of municipalities begins and, one further, ends. */
const readOffsets = (counts: readonly number[], total: number): number[] => {
  const offsets = [0, ...addUp(counts)];
  const end = offsets.at(-1) ?? 0;
  return end === total ? offsets : fail(`counts add up to ${end}, but municipalitySteps has ${total} entries.`);
};

/** Positions among `count` of `of`, in any order. */
const readPositions = (table: Table, name: string, count: number, of: string): number[] => {
  const positions = addUp(readColumn(table, name, isInteger));
  const stray = positions.findIndex((position) => position < 0 || position >= count);
  return stray === -1 ? positions : fail(`${name}[${stray}] leads to ${of} ${positions[stray]} of ${count}.`);
};

const expectOrder = (positions: readonly number[], name: string): readonly number[] => {
  const astray = positions.findIndex((position, at) => at > 0 && position < (positions[at - 1] ?? 0));
  return astray === -1 ? positions : fail(`${name}[${astray}] does not ascend.`);
};

export const readMunicipalities = (raw: unknown) => {
  const table = readTable(raw, "municipalities");
  const keys = readKeys(table, "keySteps", 8);
  const names = readColumn(table, "names", isName);
  const lon = readDegrees(table, "lonSteps", 180);
  const lat = readDegrees(table, "latSteps", 90);
  expectLengths({ names, lonSteps: lon, latSteps: lat }, keys.length, "municipalities");
  return { keys, names, lon, lat };
};

export const readDistricts = (raw: unknown, municipalityKeys: readonly string[]): ReadonlyMap<string, string> => {
  const table = readTable(raw, "districts");
  const keys = readKeys(table, "keySteps", 5);
  const names = readColumn(table, "names", isName);
  expectLengths({ names }, keys.length, "districts");
  const nameByKey = new Map(keys.map((key, position) => [key, names[position] ?? ""]));
  const orphan = municipalityKeys.find((key) => !nameByKey.has(key.slice(0, 5)));
  return orphan === undefined ? nameByKey : fail(`municipality ${orphan} lies in no district.`);
};

export const readPostcodes = (raw: unknown, municipalityCount: number) => {
  const table = readTable(raw, "postcodes");
  const codes = readKeys(table, "codeSteps", 5);
  const counts = readColumn(table, "counts", isCount);
  expectLengths({ counts }, codes.length, "postcodes");
  const offsets = readOffsets(counts, readColumn(table, "municipalitySteps", isInteger).length);
  return { codes, offsets, positions: readPositions(table, "municipalitySteps", municipalityCount, "municipality") };
};

export const readFormerKeys = (raw: unknown, municipalityCount: number) => {
  const table = readTable(raw, "formerKeys");
  const keys = readKeys(table, "keySteps", 8);
  const positions = readPositions(table, "municipalitySteps", municipalityCount, "municipality");
  expectLengths({ municipalitySteps: positions }, keys.length, "former keys");
  return { keys, positions };
};

export const readQuarterTable = (raw: unknown, municipalityCount: number) => {
  const table = readTable(raw, "quarters");
  const names = readColumn(table, "names", isName);
  const lonOffsets = readColumn(table, "lonOffsets", isIntegerOrNull);
  const latOffsets = readColumn(table, "latOffsets", isIntegerOrNull);
  const weights = readColumn(table, "weights", isWeight);
  const name = "municipalitySteps";
  const municipalities = expectOrder(readPositions(table, name, municipalityCount, "municipality"), name);
  expectLengths({ [name]: municipalities, lonOffsets, latOffsets, weights }, names.length, "quarters");
  return { municipalities, names, lonOffsets, latOffsets, weights };
};

export const readOtherNames = (raw: unknown, ownerCount: number) => {
  const table = readTable(raw, "otherNames");
  const names = readColumn(table, "names", isName);
  const owners = expectOrder(readPositions(table, "ownerSteps", ownerCount, "owner"), "ownerSteps");
  expectLengths({ ownerSteps: owners }, names.length, "other names");
  return { owners, names };
};
