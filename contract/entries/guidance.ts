import { z } from "zod/mini";
import { entryIdSchema } from "./entry.ts";
import { localizedTextSchema } from "../localized-text.ts";
import { SEARCHABLE_SIDES } from "../lists/side.ts";
import { TOPICS } from "../lists/topic.ts";

/** What to do now, in short steps; ends at the contact responsible for `topic` on `side`, a material and a number. */
export const guidanceSchema = z.object({
  id: entryIdSchema,
  title: localizedTextSchema,
  summary: localizedTextSchema,
  /** Whether somebody may be in danger now: then 110 stands before everything else. */
  isUrgent: z.boolean(),
  topics: z.array(z.enum(TOPICS)),
  /** The side whose contact is asked for. */
  side: z.enum(SEARCHABLE_SIDES),
  steps: z.array(z.object({ title: localizedTextSchema, text: localizedTextSchema })),
  /** What is better left alone. */
  avoid: z.array(localizedTextSchema),
  numbers: z.array(z.object({ number: z.string(), label: localizedTextSchema })),
  materials: z.array(entryIdSchema),
});
export type Guidance = z.infer<typeof guidanceSchema>;
