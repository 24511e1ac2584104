import { z } from "zod/mini";
import { ATTENDANCES } from "../lists/attendance.ts";
import { isOnCalendar } from "../berlin-time.ts";
import { EMAIL_PATTERN, EXTENDED_PHONE_PATTERN, isWebAddress, tidyEmail, tidyWebAddress } from "../contact/channel.ts";
import { contactIdSchema } from "../contact/contact.ts";
import { entryIdSchema } from "../entries/entry.ts";
import { CONTACT_STATES } from "../lists/contact-state.ts";
import type { CorrectableField } from "./correctable-fields.ts";
import { LONGEST_ADDRESS, LONGEST_LINE, LONGEST_TEXT, SHORTEST_LINE } from "./enquiry-rules.ts";
import { EVENT_KINDS, EVENT_STATUSES } from "../lists/event-lists.ts";
import { EXPERT_FORMATS } from "../lists/expert-lists.ts";
import { FORMATS } from "../lists/format.ts";
import { LAND_CODES } from "../lists/land.ts";
import { LANGUAGE_TAGS } from "../lists/language-tag.ts";
import { MATERIAL_KINDS } from "../lists/material-kind.ts";
import { tidyPhone } from "../contact/phone.ts";
import { plainLineSchema, plainTextSchema } from "../plain-text.ts";
import { PROJECT_STATUSES } from "../lists/project-status.ts";
import { isReplyAddress, tidyReplyAddress } from "./reply-address.ts";
import { ROLES } from "../lists/role.ts";
import { TARGET_GROUPS } from "../lists/target-group.ts";
import { TOPICS } from "../lists/topic.ts";

/** Characters of a channel with all that was pasted around it. */
const LONGEST_TYPED = 2 * LONGEST_LINE;

/** One line of text, such as a name. */
export const lineSchema = plainLineSchema({ least: SHORTEST_LINE, most: LONGEST_LINE });

/** What a channel has to be once it is tidied. Nobody types so much that tidying it would take long. */
const channelSchema = (tidy: (text: string) => string, most: number, isSound: (text: string) => boolean) =>
  z.string().check(
    z.overwrite((text) => (text.length > LONGEST_TYPED ? text : tidy(text))),
    z.maxLength(most),
    z.refine((text) => text.length > LONGEST_TYPED || isSound(text)),
  );

export const webAddressSchema = channelSchema(tidyWebAddress, LONGEST_LINE, isWebAddress);
/** Where an answer is to go: a mail address, or a phone number in E.164 with its extension. */
export const replyAddressSchema = channelSchema(tidyReplyAddress, LONGEST_ADDRESS, isReplyAddress);

const emailSchema = channelSchema(tidyEmail, LONGEST_ADDRESS, (text) => EMAIL_PATTERN.test(text));
const phoneSchema = channelSchema(tidyPhone, LONGEST_LINE, (text) => EXTENDED_PHONE_PATTERN.test(text));
const textSchema = plainTextSchema({ least: SHORTEST_LINE, most: LONGEST_TEXT });
/** One of several, each in a line of its own. */
const sentenceSchema = plainLineSchema({ least: SHORTEST_LINE, most: LONGEST_TEXT });
const momentSchema = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
  z.refine((time) => isOnCalendar(time)),
);

/** What each of a field's values has to be, and how few and how many of them there may be. */
type FieldRule = { readonly value: z.ZodMiniType<string>; readonly least: 0 | 1; readonly most: number };

const MOST_VALUES = 60;
const one = (value: z.ZodMiniType<string>): FieldRule => ({ value, least: 1, most: 1 });
const maybe = (value: z.ZodMiniType<string>): FieldRule => ({ value, least: 0, most: 1 });
const several = (value: z.ZodMiniType<string>): FieldRule => ({ value, least: 0, most: MOST_VALUES });

/** What a corrected field may say: the same that is asked of the field everywhere else. */
const fieldRules = {
  organization: one(lineSchema),
  umbrella: maybe(lineSchema),
  title: one(lineSchema),
  role: one(z.enum(ROLES)),
  municipality: maybe(lineSchema),
  address: maybe(lineSchema),
  serviceAreas: several(lineSchema),
  topics: several(z.enum(TOPICS)),
  languages: several(z.enum(LANGUAGE_TAGS)),
  email: maybe(emailSchema),
  phones: several(phoneSchema),
  url: maybe(webAddressSchema),
  schedules: several(lineSchema),
  state: one(z.enum(CONTACT_STATES)),
  name: one(lineSchema),
  summary: one(textSchema),
  projectStatus: one(z.enum(PROJECT_STATUSES)),
  start: one(z.iso.date()),
  end: maybe(z.iso.date()),
  lands: several(z.enum(LAND_CODES)),
  formats: several(z.enum(FORMATS)),
  targetGroups: several(z.enum(TARGET_GROUPS)),
  expertFormats: several(z.enum(EXPERT_FORMATS)),
  attendance: several(z.enum(ATTENDANCES)),
  goals: several(sentenceSchema),
  steps: several(sentenceSchema),
  effort: maybe(textSchema),
  results: several(sentenceSchema),
  partners: several(contactIdSchema),
  materials: several(entryIdSchema),
  eventKind: one(z.enum(EVENT_KINDS)),
  eventStatus: one(z.enum(EVENT_STATUSES)),
  begins: one(momentSchema),
  ends: one(momentSchema),
  place: maybe(lineSchema),
  registrationUntil: maybe(z.iso.date()),
  materialKind: one(z.enum(MATERIAL_KINDS)),
  publisher: one(lineSchema),
  published: one(z.iso.date()),
} as const satisfies Record<CorrectableField, FieldRule>;

/** The values a field may have, where they are from a closed list; `null` where they are free. */
export const valuesOf = (field: CorrectableField): readonly string[] | null => {
  const { value } = fieldRules[field];
  return value instanceof z.ZodMiniEnum ? (value.options as string[]) : null;
};

type ReadValues = { readonly values: string[]; readonly issues: readonly z.core.$ZodRawIssue[] };

/** The values somebody wants of a field as they are kept, or what is wrong with them; paths begin at their list. */
export const readFieldValues = (field: CorrectableField, given: readonly string[]): ReadValues => {
  const { value, least, most } = fieldRules[field];
  const input = [...given];
  const refuse = (issue: z.core.$ZodRawIssue): ReadValues => ({ values: input, issues: [issue] });
  if (given.length < least) return refuse({ code: "too_small", origin: "array", minimum: least, input, path: [] });
  if (given.length > most) return refuse({ code: "too_big", origin: "array", maximum: most, input, path: [] });
  const read = given.map((each) => value.safeParse(each));
  return {
    values: read.map(({ data }, position) => data ?? input[position] ?? ""),
    issues: read.flatMap(({ error }, position) =>
      (error?.issues ?? []).map(
        (issue) => ({ ...issue, input, path: [position, ...issue.path] }) as z.core.$ZodRawIssue,
      ),
    ),
  };
};
