import { z } from "zod/mini";
import { readWith } from "./read-with.ts";

/** `unreadable` counts the entries left out because they do not have the agreed form. */
export type ReadEntries<Row> = { readonly entries: readonly Row[]; readonly unreadable: number };

const looseListSchema = z.object({ entries: z.array(z.unknown()) });

/** A reader for a list's answer: one broken entry costs one entry. */
export const readEntries =
  <Row>(rowSchema: z.ZodMiniType<Row>) =>
  (body: unknown): ReadEntries<Row> => {
    const { entries } = readWith(looseListSchema)(body);
    const read = entries.map((entry) => rowSchema.safeParse(entry));
    const readable = read.filter(({ success }) => success);
    return { entries: readable.map(({ data }) => data as Row), unreadable: read.length - readable.length };
  };
