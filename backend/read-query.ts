import type { z } from "zod/mini";
import type { Problem } from "../contract/problem.ts";
import type { QueryParameter } from "../contract/query-parameter.ts";
import { ProblemError } from "./problem-error.ts";

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

/** The problem that names a faulty parameter and says what is allowed. `fault` follows the name: "must be …". */
export const invalidParameters = (faults: readonly (readonly [name: string, fault: string])[]): ProblemError => {
  const errors: NonNullable<Problem["errors"]> = faults.map(([name, fault]) => ({
    pointer: `?${name}`,
    detail: `?${name} ${fault}.`,
  }));
  return new ProblemError("invalid-parameter", { detail: errors.map(({ detail }) => detail).join(" "), errors });
};

/**
 * Reads a query string by its table. Nothing is dropped silently: a misspelt filter would answer with more than was
 * asked for.
 *
 * @throws ProblemError `invalid-parameter`, naming every unknown, repeated or malformed parameter
 */
export const readQuery = <Table extends QueryTable>(table: Table, search: URLSearchParams): QueryOf<Table> => {
  const query: Record<string, unknown> = {};
  const faults: [string, string][] = [];
  for (const name of new Set(search.keys())) {
    const given = search.getAll(name);
    const fault = findFault(table, name, given);
    const parameter = table[name];
    if (fault !== null || parameter === undefined) faults.push([name, fault ?? "is unknown"]);
    else query[name] = decode(parameter.form, given);
  }
  if (faults.length > 0) throw invalidParameters(faults);
  // Each value has just passed the schema of its own name.
  return query as QueryOf<Table>;
};
