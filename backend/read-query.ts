import type { z } from "zod/mini";
import type { QueryParameter } from "../contract/query-parameter.ts";
import { nameFaults, ProblemError } from "./problem-error.ts";

type QueryTable = Readonly<Record<string, QueryParameter>>;

/** The decoded values of a query described by a table of parameters; what was not given is absent. */
export type QueryOf<Table extends QueryTable> = { readonly [Name in keyof Table]?: z.infer<Table[Name]["schema"]> };

const DECIMAL = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** Stricter than `Number`, which reads `""` as 0 and takes `0x10` and `1e9`. NaN fails every schema. */
const toNumber = (text: string): number => (DECIMAL.test(text) ? Number(text) : NaN);

const decode = (form: QueryParameter["form"], given: readonly string[]): unknown => {
  const [first = ""] = given;
  if (form === "repeated") return [...new Set(given)];
  if (form === "number") return toNumber(first);
  return form === "numbers" ? first.split(",").map(toNumber) : first;
};

const findFault = (table: QueryTable, name: string, given: readonly string[]): string | null => {
  const parameter = Object.hasOwn(table, name) ? table[name] : undefined;
  if (parameter === undefined) {
    const known = Object.keys(table).map((key) => `?${key}`);
    return `is unknown; ${known.length === 0 ? "this address takes no parameters" : `known are ${known.join(", ")}`}`;
  }
  if (parameter.form !== "repeated" && given.length > 1) return "must be given only once";
  return parameter.schema.safeParse(decode(parameter.form, given)).success ? null : `must be ${parameter.allowed}`;
};

/** A name nobody has to read to its end. */
const LONGEST_NAME = 60;
const cut = (name: string): string => (name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME)}…`);

/** The problem that names faulty parameters and says what is allowed. `fault` follows the name: "must be …". */
export const invalidParameters = (faults: readonly (readonly [name: string, fault: string])[]): ProblemError =>
  new ProblemError(
    "invalid-parameter",
    nameFaults(faults, ([name, fault]) => ({ pointer: `?${cut(name)}`, detail: `?${cut(name)} ${fault}.` })),
  );

/** The values of each name, in one pass: asking for the values of each of many names would read all of them each time. */
const groupByName = (search: URLSearchParams): ReadonlyMap<string, readonly string[]> => {
  const byName = new Map<string, string[]>();
  for (const [name, value] of search) {
    const given = byName.get(name);
    if (given === undefined) byName.set(name, [value]);
    else given.push(value);
  }
  return byName;
};

/**
 * Reads a query string by its table. Nothing is dropped silently: a misspelt filter would answer with more than was
 * asked for.
 *
 * @throws ProblemError `invalid-parameter`, naming every unknown, repeated or malformed parameter up to ten
 */
export const readQuery = <Table extends QueryTable>(table: Table, search: URLSearchParams): QueryOf<Table> => {
  const query: Record<string, unknown> = {};
  const faults: [string, string][] = [];
  for (const [name, given] of groupByName(search)) {
    const fault = findFault(table, name, given);
    const parameter = table[name];
    if (fault !== null || parameter === undefined) faults.push([name, fault ?? "is unknown"]);
    else query[name] = decode(parameter.form, given);
  }
  if (faults.length > 0) throw invalidParameters(faults);
  // Each value has just passed the schema of its own name.
  return query as QueryOf<Table>;
};
