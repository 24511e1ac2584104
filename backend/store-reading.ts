import type { z } from "zod/mini";
import { doSteps, eachInSteps, inOneGo, type Steps } from "./in-turns.ts";

/** How many of the rows that are left out the log names; the others are counted. */
const MOST_NAMED = 20;

/** What the log gets where rows were left out: which ones, and where each is faulty; never a value. */
class RowsLeftOutError extends Error {
  override readonly name = "RowsLeftOutError";

  constructor(kind: string, faults: readonly string[], total: number) {
    const others = faults.length - MOST_NAMED;
    const named = faults.slice(0, MOST_NAMED).join("; ") + (others > 0 ? `; and ${others} more` : "");
    super(`${kind}: ${faults.length} of ${total} rows left out: ${named}`);
  }
}

type Vouching<Row> = {
  /** What the rows are, for the log. */
  readonly kind: string;
  readonly schema: z.ZodMiniType<Row>;
  readonly idOf: (row: Row) => string;
  readonly reportError: (error: unknown) => void;
};

/** By its id where that can be told, else by its place. */
const nameRow = (row: unknown, position: number): string => {
  const { id, uid } = Object(row) as { readonly id?: unknown; readonly uid?: unknown };
  const key = id ?? uid;
  return typeof key === "string" && /^[\w-]{1,64}$/.test(key) ? key : `#${position + 1}`;
};

/** What each schema has made of the rows that fit it, as long as the store has them. */
const known = new WeakMap<z.ZodMiniType, WeakMap<object, unknown>>();

const knownBy = (schema: z.ZodMiniType): WeakMap<object, unknown> => {
  const found = known.get(schema) ?? new WeakMap<object, unknown>();
  known.set(schema, found);
  return found;
};

function* vouchInSteps<Row>(
  rows: readonly unknown[],
  { kind, schema, idOf, reportError }: Vouching<Row>,
): Steps<readonly Row[]> {
  const made = knownBy(schema);
  const byId = new Map<string, Row>();
  const faults: string[] = [];
  let position = -1;
  yield* eachInSteps(rows, (row) => {
    position += 1;
    const isObject = typeof row === "object" && row !== null;
    const before = isObject ? made.get(row) : undefined;
    const read = before === undefined ? schema.safeParse(row) : null;
    if (read?.success === false) {
      faults.push(`${nameRow(row, position)} at ${read.error.issues[0]?.path.join(".") || "itself"}`);
      return;
    }
    // What was kept for the schema has passed it.
    const vouched = read === null ? (before as Row) : read.data;
    if (isObject && before === undefined) made.set(row, vouched);
    if (byId.has(idOf(vouched))) faults.push(`${nameRow(row, position)} at its id, which another has`);
    else byId.set(idOf(vouched), vouched);
  });
  if (faults.length > 0) reportError(new RowsLeftOutError(kind, faults, rows.length));
  return [...byId.values()];
}

/**
 * The rows that have the agreed form, without whatever the store adds to it. The others, and the second one with the
 * same id, cost themselves and nothing else: they are left out, counted and named to `reportError`. A row that is the
 * same object as in an earlier reading has not changed since, and costs nothing again.
 */
export const vouchForRows = <Row>(rows: readonly unknown[], vouching: Vouching<Row>): readonly Row[] =>
  inOneGo(vouchInSteps(rows, vouching));

/** The same, while others have their turn where the rows are many. */
export const vouchForMany = <Row>(rows: readonly unknown[], vouching: Vouching<Row>): Promise<readonly Row[]> =>
  doSteps(rows.length, vouchInSteps(rows, vouching));

/** `edition`: of the store when it was read. */
type Reading = { readonly edition: string };

/**
 * Reads a store for however many ask: all get what was read after they had asked, so that what is hidden is gone from
 * the next answer, and rows are fetched once for each edition. One reading runs at a time; who comes meanwhile shares
 * the next one, because the running one may have begun before the change they must see.
 *
 * @param readAll gives `null` where the store's edition is `known` still
 */
export const createSharedReading = <T extends Reading>(
  readAll: (known: string | null) => Promise<T | null>,
): (() => Promise<T>) => {
  let kept: T | null = null;
  let running: Promise<T> | null = null;
  let next: Promise<T> | null = null;

  const readNewest = async (): Promise<T> => {
    try {
      const read = await readAll(kept?.edition ?? null);
      kept = read ?? kept;
      if (kept === null) throw new Error("the store says of rows nobody has read that they are unchanged");
      return kept;
    } finally {
      running = null;
    }
  };
  const start = (): Promise<T> => (running = readNewest());
  const startAfter = async (before: Promise<T>): Promise<T> => {
    await before.catch(() => null);
    next = null;
    // Somebody may have begun one already: later than all who wait here had asked.
    return running ?? start();
  };
  return () => {
    if (running === null) return start();
    return (next ??= startAfter(running));
  };
};
