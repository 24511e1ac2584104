import { z } from "zod/mini";
import { contactIdSchema } from "../contact/contact.ts";
import { aboutSchema, fieldChangeSchema } from "./enquiry.ts";
import { referenceSchema } from "./enquiry-receipt.ts";
import { CORRECTION_WISHES, ENQUIRY_KINDS, SENDER_SIDES, SUGGESTED_KINDS } from "./enquiry-kind.ts";
import { ENQUIRY_STATES, RECEIVER_ACTIONS, SENDER_ACTIONS } from "./enquiry-state.ts";
import { eventWishFields, eventWishSchema } from "./event-wish.ts";
import { HOLDER_RANKS } from "../lists/holder-rank.ts";
import { LANGUAGE_TAGS, UI_LANGUAGES } from "../lists/language-tag.ts";
import { LOCATION_PRECISIONS } from "../lists/location-precision.ts";
import { SEARCHABLE_SIDES } from "../lists/side.ts";
import { TOPICS } from "../lists/topic.ts";

const daySchema = z.iso.date();
/** Counts the changes; whoever acts says in `If-Match` which one they have seen. */
const versionSchema = z.int().check(z.gte(1));

/** A question of the receiver, and what the sender replied. */
const exchangeSchema = z.object({ question: z.string(), reply: z.optional(z.string()) });
export type Exchange = z.infer<typeof exchangeSchema>;

/**
 * How an introduction stands, for the sender. `holder`: who has it now, by name where everyone may know it. `dueOn`: the
 * last day for an answer (ISO 8601 date), absent while nobody's time is running; `next`: who has it after that day.
 * `replyAddress`: the receiver's, once accepted.
 */
const introductionStatusSchema = z.object({
  holder: z.object({
    rank: z.enum(HOLDER_RANKS),
    contact: z.optional(contactIdSchema),
    name: z.optional(z.string()),
  }),
  dueOn: z.optional(daySchema),
  next: z.optional(z.enum(HOLDER_RANKS)),
  exchanges: z.array(exchangeSchema),
  message: z.optional(z.string()),
  replyAddress: z.optional(z.string()),
});

/** How an enquiry stands, for who has the status link. Days are ISO 8601 dates in Germany. */
export const enquiryStatusSchema = z.object({
  reference: referenceSchema,
  version: versionSchema,
  kind: z.enum(ENQUIRY_KINDS),
  /** What a correction asks besides other values; absent after a withdrawal. */
  wish: z.optional(z.enum(CORRECTION_WISHES)),
  state: z.enum(ENQUIRY_STATES),
  receivedOn: daySchema,
  changedOn: daySchema,
  /** What the sender can do. */
  actions: z.array(z.enum(SENDER_ACTIONS)),
  /** What the Clearing Point answered, or why it said yes or no. */
  answer: z.optional(z.string()),
  /**
   * Of a correction or suggestion that was agreed to: whether the entry says so now, waits for a second person, was not
   * changed yet, or was set back again; of one that was to be there no longer: whether it is out of sight, or back.
   */
  entry: z.optional(z.enum(["waiting", "changed", "unchanged", "taken-back", "removed", "put-back"])),
  /** The event an expert was asked for; absent for the other kinds, and after a withdrawal. */
  event: z.optional(eventWishSchema),
  /** Absent for the other kinds, and after a withdrawal. */
  introduction: z.optional(introductionStatusSchema),
});
export type EnquiryStatus = z.infer<typeof enquiryStatusSchema>;

/** What was sent, with the fields its kind has; never an address of the sender. */
const requestSchema = z.object({
  /** The contact the sender of an introduction asked for first. */
  contact: z.optional(contactIdSchema),
  about: z.optional(aboutSchema),
  wish: z.optional(z.enum(CORRECTION_WISHES)),
  suggestedKind: z.optional(z.enum(SUGGESTED_KINDS)),
  entrySide: z.optional(z.enum(SEARCHABLE_SIDES)),
  precision: z.optional(z.enum(LOCATION_PRECISIONS)),
  name: z.optional(z.string()),
  topic: z.optional(z.enum(TOPICS)),
  // The Land of a suggestion and the times of an introduction are among them.
  ...eventWishFields,
  url: z.optional(z.string()),
  page: z.optional(z.string()),
  changes: z.optional(z.array(fieldChangeSchema)),
  text: z.optional(z.string()),
  preferredLanguage: z.optional(z.enum(LANGUAGE_TAGS)),
  /** Absent where whoever reports a barrier has not said it. */
  side: z.optional(z.enum(SENDER_SIDES)),
  /** The one the answer is wanted in. */
  language: z.enum(UI_LANGUAGES),
});
export type ReceivedRequest = z.infer<typeof requestSchema>;

/**
 * An enquiry for who has the receiver's link. `request` is absent when it lies with somebody else by now or was
 * withdrawn. `next`: who has it after `dueOn`. `answer`: what the receiver has said. `replyAddress`: the sender's; of an
 * introduction only once accepted.
 */
export const receivedEnquirySchema = z.object({
  reference: referenceSchema,
  version: versionSchema,
  kind: z.enum(ENQUIRY_KINDS),
  state: z.enum(ENQUIRY_STATES),
  receivedOn: daySchema,
  /** Whether this link's holder is still the one to answer, or was the one who did. */
  isYours: z.boolean(),
  actions: z.array(z.enum(RECEIVER_ACTIONS)),
  /** The contact an introduction lies with, while that is this link's holder. */
  holder: z.optional(contactIdSchema),
  dueOn: z.optional(daySchema),
  next: z.optional(z.enum(HOLDER_RANKS)),
  /** Whom this link's holder has passed it on to; absent where the time ran out. */
  passedOnTo: z.optional(contactIdSchema),
  request: z.optional(requestSchema),
  exchanges: z.array(exchangeSchema),
  answer: z.optional(z.string()),
  replyAddress: z.optional(z.string()),
});
export type ReceivedEnquiry = z.infer<typeof receivedEnquirySchema>;
