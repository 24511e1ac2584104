import { z } from "zod/mini";

// The page's security policy forbids code made from strings, which zod would otherwise try once.
z.config({ jitless: true });

/** A reader for `request` that accepts what fits `schema`. */
export const readWith =
  <Schema extends z.core.$ZodType>(schema: Schema) =>
  (body: unknown): z.core.output<Schema> =>
    z.core.parse(schema, body);
