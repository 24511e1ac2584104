import { z } from "zod/mini";

const filled = z.string().check(z.regex(/\S/));
/** A text that no language of the interface lacks, as everything has that ships with the program. */
export const wholeTextSchema = z.strictObject({ de: filled, en: filled, tr: filled, ar: filled });
export type WholeText = z.infer<typeof wholeTextSchema>;
