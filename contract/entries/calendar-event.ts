import { z } from "zod/mini";
import { municipalityKeySchema } from "../place/area.ts";
import { ATTENDANCES } from "../lists/attendance.ts";
import { isOnCalendar } from "../berlin-time.ts";
import { contactIdSchema } from "../contact/contact.ts";
import { entryIdSchema } from "./entry.ts";
import { EVENT_KINDS, EVENT_STATUSES } from "../lists/event-lists.ts";
import { LAND_CODES } from "../lists/land.ts";
import { LANGUAGE_TAGS } from "../lists/language-tag.ts";
import { localizedTextSchema } from "../localized-text.ts";
import { RECURRENCE_RULE_PATTERN } from "./recurrence-rule.ts";
import { TARGET_GROUPS } from "../lists/target-group.ts";
import { TOPICS } from "../lists/topic.ts";

/** See BerlinTime. */
const berlinTimeSchema = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/),
  z.refine((time) => isOnCalendar(time), "no day of the calendar"),
);

/** A training, programme or meeting; field names of iCalendar (RFC 5545) where it has the word. */
export const calendarEventSchema = z
  .object({
    uid: entryIdSchema,
    summary: localizedTextSchema,
    description: localizedTextSchema,
    /** Of the first occurrence, in Europe/Berlin. */
    dtstart: berlinTimeSchema,
    dtend: berlinTimeSchema,
    /** Repetition (RFC 5545, 3.3.10), e.g. `FREQ=MONTHLY;BYDAY=1TU;COUNT=10`; an `UNTIL` is in UTC. */
    rrule: z.optional(z.string().check(z.regex(RECURRENCE_RULE_PATTERN))),
    kind: z.enum(EVENT_KINDS),
    status: z.enum(EVENT_STATUSES),
    attendance: z.array(z.enum(ATTENDANCES)),
    /** Where it takes place; absent for an event that is online only. */
    location: z.optional(
      z.object({
        name: z.string(),
        /** Absent where it would tell the town of an organizer that does not give it. */
        municipality: z.optional(z.object({ key: municipalityKeySchema, name: z.string() })),
      }),
    ),
    /** Where it takes place or, online, whom it is for; all sixteen for the whole Federation. */
    lands: z.array(z.enum(LAND_CODES)),
    organizer: contactIdSchema,
    topics: z.array(z.enum(TOPICS)),
    audience: z.array(z.enum(TARGET_GROUPS)),
    languages: z.array(z.enum(LANGUAGE_TAGS)),
    /** Whether one has to register with the organizer, and until which day. */
    registration: z.object({ isRequired: z.boolean(), until: z.optional(z.iso.date()) }),
    /** The project it belongs to. */
    project: z.optional(entryIdSchema),
    /** How often it was changed in a way its guests must know: another time, another place, a cancellation. */
    sequence: z.int().check(z.nonnegative()),
    lastModified: z.iso.datetime(),
  })
  .check(z.refine(({ dtstart, dtend }) => dtstart < dtend, "ends after it begins"));
export type CalendarEvent = z.infer<typeof calendarEventSchema>;
