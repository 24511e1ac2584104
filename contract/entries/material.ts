import { z } from "zod/mini";
import { entryIdSchema } from "./entry.ts";
import { LANGUAGE_TAGS } from "../lists/language-tag.ts";
import { localizedTextSchema } from "../localized-text.ts";
import { MATERIAL_KINDS } from "../lists/material-kind.ts";
import { TARGET_GROUPS } from "../lists/target-group.ts";
import { TOPICS } from "../lists/topic.ts";

/** One language a material exists in. `path` is relative to where the app is served: every file is our own. */
const materialFileSchema = z.object({
  language: z.enum(LANGUAGE_TAGS),
  path: z.string().check(z.regex(/^materials\/[a-z0-9/-]+\.(html|pdf|txt)$/)),
});

/** Something to hand out, print or watch. */
export const materialSchema = z.object({
  id: entryIdSchema,
  title: localizedTextSchema,
  summary: localizedTextSchema,
  kind: z.enum(MATERIAL_KINDS),
  topics: z.array(z.enum(TOPICS)),
  audience: z.array(z.enum(TARGET_GROUPS)),
  publisher: z.string(),
  date: z.iso.date(),
  pages: z.optional(z.int()),
  minutes: z.optional(z.int()),
  /** The languages it exists in; without a file it is ordered from the Clearing Point. */
  languages: z.array(z.enum(LANGUAGE_TAGS)),
  files: z.array(materialFileSchema),
});
export type Material = z.infer<typeof materialSchema>;
