import { z } from "zod/mini";
import { ATTENDANCES } from "../lists/attendance.ts";
import { EXPERT_FORMATS } from "../lists/expert-lists.ts";
import { LAND_CODES } from "../lists/land.ts";
import { LANGUAGE_TAGS } from "../lists/language-tag.ts";
import { TARGET_GROUPS } from "../lists/target-group.ts";

/** What may be known of the event an expert is asked for; nothing of it has to be. */
export const eventWishFields = {
  format: z.optional(z.enum(EXPERT_FORMATS)),
  /** The language spoken there; the one of the answer is another matter. */
  eventLanguage: z.optional(z.enum(LANGUAGE_TAGS)),
  audience: z.optional(z.enum(TARGET_GROUPS)),
  /** ISO 8601. */
  date: z.optional(z.iso.date()),
  /** When, in the sender's words. */
  times: z.optional(z.string()),
  attendance: z.optional(z.enum(ATTENDANCES)),
  land: z.optional(z.enum(LAND_CODES)),
  /** Where, in the sender's words. */
  place: z.optional(z.string()),
};

export const eventWishSchema = z.object(eventWishFields);
export type EventWish = z.infer<typeof eventWishSchema>;

/** Of all that was asked, what is about the event. */
export const toEventWish = ({
  format,
  eventLanguage,
  audience,
  date,
  times,
  attendance,
  land,
  place,
}: EventWish): EventWish => ({ format, eventLanguage, audience, date, times, attendance, land, place });
