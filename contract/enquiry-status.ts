import { z } from "zod/mini";
import { contactIdSchema } from "./contact.ts";
import { referenceSchema } from "./enquiry-receipt.ts";
import { ENQUIRY_KINDS, SENDER_SIDES } from "./enquiry-kind.ts";
import { ENQUIRY_STATES, INTRODUCTION_STATES, RECEIVER_ACTIONS } from "./enquiry-state.ts";
import { HOLDER_RANKS } from "./holder-rank.ts";
import { LANGUAGE_TAGS } from "./language-tag.ts";
import { TOPICS } from "./topic.ts";

const daySchema = z.iso.date();

/** A question of the receiver, and what the sender replied. */
const exchangeSchema = z.object({ question: z.string(), reply: z.optional(z.string()) });
export type Exchange = z.infer<typeof exchangeSchema>;

/**
 * How an introduction stands, for the sender. `holder`: who has it now, by name where everyone may know it. `dueOn`: the
 * last day for an answer (ISO 8601 date), absent while nobody's time is running. `replyAddress`: the receiver's, once
 * accepted.
 */
const introductionStatusSchema = z.object({
  holder: z.object({
    rank: z.enum(HOLDER_RANKS),
    contact: z.optional(contactIdSchema),
    name: z.optional(z.string()),
  }),
  dueOn: z.optional(daySchema),
  exchanges: z.array(exchangeSchema),
  message: z.optional(z.string()),
  replyAddress: z.optional(z.string()),
});

/** How an enquiry stands, for who has the status link. Days are ISO 8601 dates in Germany. */
export const enquiryStatusSchema = z.object({
  reference: referenceSchema,
  kind: z.enum(ENQUIRY_KINDS),
  state: z.enum(ENQUIRY_STATES),
  receivedOn: daySchema,
  changedOn: daySchema,
  /** What the Clearing Point answered. */
  answer: z.optional(z.string()),
  /** Absent for the other kinds, and after a withdrawal. */
  introduction: z.optional(introductionStatusSchema),
});
export type EnquiryStatus = z.infer<typeof enquiryStatusSchema>;

/**
 * An introduction for who has the receiver's link. `request` is absent when it lies with somebody else by now or was
 * withdrawn. `replyAddress`: the sender's, once accepted.
 */
export const introductionViewSchema = z.object({
  reference: referenceSchema,
  state: z.enum(INTRODUCTION_STATES),
  receivedOn: daySchema,
  /** Whether this link's holder is still the one to answer, or was the one who did. */
  isYours: z.boolean(),
  actions: z.array(z.enum(RECEIVER_ACTIONS)),
  dueOn: z.optional(daySchema),
  rank: z.optional(z.enum(HOLDER_RANKS)),
  request: z.optional(
    z.object({
      /** The contact the sender asked for first. */
      contact: contactIdSchema,
      side: z.enum(SENDER_SIDES),
      topic: z.enum(TOPICS),
      preferredLanguage: z.enum(LANGUAGE_TAGS),
      times: z.optional(z.string()),
      text: z.string(),
      exchanges: z.array(exchangeSchema),
    }),
  ),
  replyAddress: z.optional(z.string()),
});
export type IntroductionView = z.infer<typeof introductionViewSchema>;
