import { z } from "zod/mini";
import { areaSchema, municipalityKeySchema } from "../place/area.ts";
import { EMAIL_PATTERN, PHONE_PATTERN, WEB_ADDRESS_PATTERN } from "./channel.ts";
import { CONTACT_ID_PATTERN } from "./contact-id.ts";
import { CHECK_WAYS } from "../lists/check-way.ts";
import { CONTACT_STATES } from "../lists/contact-state.ts";
import { LAND_CODES } from "../lists/land.ts";
import { LANGUAGE_TAGS } from "../lists/language-tag.ts";
import { LEVELS } from "../lists/level.ts";
import { localizedTextSchema } from "../localized-text.ts";
import { LOCATION_PRECISIONS } from "../lists/location-precision.ts";
import { ORGANIZATION_KINDS } from "../lists/organization-kind.ts";
import { ROLES } from "../lists/role.ts";
import { SIDES } from "../lists/side.ts";
import { TOPICS } from "../lists/topic.ts";
import { WEEKDAYS } from "../lists/weekday.ts";

/** See ContactId. */
export const contactIdSchema = z.string().check(z.regex(CONTACT_ID_PATTERN)).brand<"ContactId">();

/** ISO 8601 calendar date, e.g. `2026-03-14`. */
const dateSchema = z.iso.date();

const webAddressSchema = z.string().check(z.regex(WEB_ADDRESS_PATTERN));

/** GeoJSON point: longitude, latitude in degrees (RFC 7946). */
export const pointSchema = z.object({
  type: z.literal("Point"),
  coordinates: z.tuple([z.number(), z.number()]),
});
export type Point = z.infer<typeof pointSchema>;

const organizationSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(ORGANIZATION_KINDS),
  /** Name of the umbrella organisation; `null` says "belongs to none", which is a full value; absent where nobody said. */
  umbrella: z.optional(z.nullable(z.string())),
  url: z.optional(webAddressSchema),
});

const timeSchema = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
/** Weekly opening (HSDS schedule): local times `HH:MM` in Europe/Berlin. */
const scheduleSchema = z.object({
  freq: z.literal("WEEKLY"),
  byday: z.array(z.enum(WEEKDAYS)),
  opensAt: timeSchema,
  closesAt: timeSchema,
});
export type Schedule = z.infer<typeof scheduleSchema>;

/** `number` in E.164 (`+493023125000`). */
const phoneSchema = z.object({ number: z.string().check(z.regex(PHONE_PATTERN)) });

const locationSchema = z.object({
  precision: z.enum(LOCATION_PRECISIONS),
  /** The place itself only at precision `address`; else the middle of the area, `null` at precision `none`. */
  geometry: z.nullable(pointSchema),
  /** Street and number, only at precision `address`. */
  address: z.optional(z.string()),
});

/** Whether the entry was confirmed, when, by which office, in which way, and until when the confirmation counts. */
export const assuranceSchema = z.object({
  status: z.enum(["submitted", "confirmed"]),
  assuredDate: z.optional(dateSchema),
  by: z.optional(z.string()),
  way: z.optional(z.enum(CHECK_WAYS)),
  expiresOn: z.optional(dateSchema),
});

/** What an authority contact may and must do, said openly. */
const MANDATE_TASKS = ["prevention", "investigation", "administration"] as const;
const mandateSchema = z.object({
  task: z.enum(MANDATE_TASKS),
  /** Whether the contact must report an offence it hears of (Strafverfolgungszwang, § 163 StPO). */
  mustReportOffences: z.boolean(),
  recorded: localizedTextSchema,
  complaints: localizedTextSchema,
});
export type Mandate = z.infer<typeof mandateSchema>;

/** What visitors of an association should know, in its own words. */
const visitingSchema = z.object({
  languages: z.array(z.enum(LANGUAGE_TAGS)),
  avoid: z.optional(localizedTextSchema),
  askFor: z.optional(localizedTextSchema),
});

/** What a list shows of a contact: no mail, no phone. */
export const contactRowSchema = z.object({
  id: contactIdSchema,
  side: z.enum(SIDES),
  organization: organizationSchema,
  role: z.enum(ROLES),
  /** What the function is called in this place, e.g. "KMI" or "Landesmigrationsbeauftragte". */
  title: localizedTextSchema,
  level: z.enum(LEVELS),
  serviceAreas: z.array(areaSchema),
  address: z.object({ land: z.enum(LAND_CODES) }),
  /** The town of the seat; absent where the contact's precision is coarser. */
  municipality: z.optional(z.object({ key: municipalityKeySchema, name: z.string() })),
  topics: z.array(z.enum(TOPICS)),
  languages: z.array(z.enum(LANGUAGE_TAGS)),
  location: locationSchema,
  state: z.enum(CONTACT_STATES),
  assurance: assuranceSchema,
});
export type ContactRow = z.infer<typeof contactRowSchema>;

/** A contact as one audience may see it: what that audience may not see is absent. */
export const contactSchema = z.extend(contactRowSchema, {
  email: z.optional(z.string().check(z.regex(EMAIL_PATTERN))),
  phones: z.optional(z.array(phoneSchema)),
  url: z.optional(webAddressSchema),
  schedules: z.optional(z.array(scheduleSchema)),
  deputy: z.optional(contactIdSchema),
  /** `false` where nothing is passed on to it, for want of a mailbox or because it does not wish it; else absent. */
  takesIntroductions: z.optional(z.boolean()),
  mandate: z.optional(mandateSchema),
  visiting: z.optional(visitingSchema),
});
export type Contact = z.infer<typeof contactSchema>;
