import type { z } from "zod/mini";

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

/**
 * The rows that have the agreed form, without whatever the store adds to it. The others, and the second one with the
 * same id, cost themselves and nothing else: they are left out, counted and named to `reportError`.
 */
export const vouchForRows = <Row>(
  rows: readonly unknown[],
  { kind, schema, idOf, reportError }: Vouching<Row>,
): readonly Row[] => {
  const byId = new Map<string, Row>();
  const faults: string[] = [];
  rows.forEach((row, position) => {
    const read = schema.safeParse(row);
    if (!read.success) {
      faults.push(`${nameRow(row, position)} at ${read.error.issues[0]?.path.join(".") || "itself"}`);
    } else if (byId.has(idOf(read.data))) {
      faults.push(`${nameRow(row, position)} at its id, which another has`);
    } else {
      byId.set(idOf(read.data), read.data);
    }
  });
  if (faults.length > 0) reportError(new RowsLeftOutError(kind, faults, rows.length));
  return [...byId.values()];
};
