import { z } from "zod/mini";
import { ATTENDANCES } from "../lists/attendance.ts";
import { entryIdSchema } from "./entry.ts";
import { EXPERT_FORMATS, EXPERT_SIDES } from "../lists/expert-lists.ts";
import { LAND_CODES } from "../lists/land.ts";
import { LANGUAGE_TAGS } from "../lists/language-tag.ts";
import { localizedTextSchema } from "../localized-text.ts";
import { TOPICS } from "../lists/topic.ts";

/** An expert as a function, never as a person: asked for through the Clearing Point. */
export const expertSchema = z.object({
  id: entryIdSchema,
  /** What the expert is an expert in, e.g. "Sicherheitstechnik für Gebetsräume". */
  field: localizedTextSchema,
  side: z.enum(EXPERT_SIDES),
  topics: z.array(z.enum(TOPICS)),
  languages: z.array(z.enum(LANGUAGE_TAGS)),
  formats: z.array(z.enum(EXPERT_FORMATS)),
  /** Where the expert travels to on site; all sixteen for "nationwide". */
  lands: z.array(z.enum(LAND_CODES)),
  attendance: z.array(z.enum(ATTENDANCES)),
  profile: localizedTextSchema,
});
export type Expert = z.infer<typeof expertSchema>;
