import { z } from "zod/mini";
import { municipalityKeySchema } from "../place/area.ts";
import { contactIdSchema, pointSchema } from "../contact/contact.ts";
import { entryIdSchema } from "./entry.ts";
import { FORMATS } from "../lists/format.ts";
import { LAND_CODES } from "../lists/land.ts";
import { LANGUAGE_TAGS } from "../lists/language-tag.ts";
import { localizedTextSchema } from "../localized-text.ts";
import { PROJECT_STATUSES } from "../lists/project-status.ts";
import { TARGET_GROUPS } from "../lists/target-group.ts";
import { TOPICS } from "../lists/topic.ts";

/** What a list shows of a cooperation project. */
export const projectRowSchema = z.object({
  id: entryIdSchema,
  title: localizedTextSchema,
  summary: localizedTextSchema,
  status: z.enum(PROJECT_STATUSES),
  /** First and last day (ISO 8601); without `end` it goes on. */
  period: z.object({ start: z.iso.date(), end: z.optional(z.iso.date()) }),
  lands: z.array(z.enum(LAND_CODES)),
  /** The town a local project belongs to; absent for one of a whole Land, or where a partner does not give its own. */
  municipality: z.optional(z.object({ key: municipalityKeySchema, name: z.string() })),
  /** The middle of that town, never an address; `null` without one. */
  geometry: z.nullable(pointSchema),
  topics: z.array(z.enum(TOPICS)),
  languages: z.array(z.enum(LANGUAGE_TAGS)),
  formats: z.array(z.enum(FORMATS)),
  targetGroups: z.array(z.enum(TARGET_GROUPS)),
  /** Contacts of both sides. */
  partners: z.array(contactIdSchema),
});
export type ProjectRow = z.infer<typeof projectRowSchema>;

/** A cooperation project with everything that helps to repeat it elsewhere. */
export const projectSchema = z.extend(projectRowSchema, {
  goals: z.array(localizedTextSchema),
  steps: z.array(localizedTextSchema),
  /** People, hours and money it took. */
  effort: localizedTextSchema,
  materials: z.array(entryIdSchema),
  /** Empty while there are none yet. */
  results: z.array(localizedTextSchema),
  /** What it takes to adapt it in another Land. */
  transferable: localizedTextSchema,
  /** Who answers questions about it. */
  contact: contactIdSchema,
});
export type Project = z.infer<typeof projectSchema>;
