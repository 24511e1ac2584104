import { z } from "zod/mini";
import { contactIdSchema } from "../contact/contact.ts";
import { CORRECTABLE_FIELDS, isFieldOf } from "./correctable-fields.ts";
import {
  ABOUT_KINDS,
  type AboutKind,
  CORRECTION_WISHES,
  type EnquiryKind,
  SENDER_SIDES,
  SUGGESTED_KINDS,
} from "./enquiry-kind.ts";
import {
  CONSENT_TEXT_VERSIONS,
  LINK_TOKEN_PATTERN,
  LONGEST_TEXT,
  SHORTEST_TEXT,
  ABOUT_ID_PATTERN,
} from "./enquiry-rules.ts";
import { eventWishFields } from "./event-wish.ts";
import { lineSchema, readFieldValues, replyAddressSchema, webAddressSchema } from "./field-rules.ts";
import { LAND_CODES } from "../lists/land.ts";
import { LANGUAGE_TAGS, UI_LANGUAGES } from "../lists/language-tag.ts";
import { LOCATION_PRECISIONS } from "../lists/location-precision.ts";
import { pagePathSchema } from "./page-path.ts";
import { plainTextSchema } from "../plain-text.ts";
import { SEARCHABLE_SIDES } from "../lists/side.ts";
import { TOPICS } from "../lists/topic.ts";

/** The secret part of a status link or of a receiver's link. */
export const linkTokenSchema = z.string().check(z.regex(LINK_TOKEN_PATTERN));

const textSchema = plainTextSchema({ least: SHORTEST_TEXT, most: LONGEST_TEXT });
const remarkSchema = plainTextSchema({ least: 0, most: LONGEST_TEXT });

/** The entry an enquiry is about. */
export const aboutSchema = z.strictObject({
  kind: z.enum(ABOUT_KINDS),
  id: z.string().check(z.regex(ABOUT_ID_PATTERN)),
});

const valuesSchema = z.array(z.string().check(z.maxLength(LONGEST_TEXT))).check(z.maxLength(60));
/** One field of an entry: what everyone sees, and what it ought to be. */
export const fieldChangeSchema = z.strictObject({
  field: z.enum(CORRECTABLE_FIELDS),
  from: valuesSchema,
  to: valuesSchema,
});
const changeSchema = fieldChangeSchema.check((payload) => {
  const { values, issues } = readFieldValues(payload.value.field, payload.value.to);
  payload.value = { ...payload.value, to: values };
  for (const issue of issues) payload.issues.push({ ...issue, path: ["to", ...(issue.path ?? [])] });
});

/**
 * What every kind has. `language`: the one the answer is wanted in. `website` is a field nobody sees and nobody fills
 * in, `elapsedMs` the milliseconds from opening the form to sending it: both only tell people from programs.
 */
const common = {
  language: z.enum(UI_LANGUAGES),
  consentVersion: z.enum(CONSENT_TEXT_VERSIONS),
  website: z.optional(z.string()),
  elapsedMs: z.int().check(z.gte(0)),
};
const sender = { ...common, side: z.enum(SENDER_SIDES), replyAddress: z.optional(replyAddressSchema) };
const topicSchema = z.enum(TOPICS);

const questionSchema = z.strictObject({
  ...sender,
  kind: z.literal("question"),
  about: z.optional(aboutSchema),
  topic: z.optional(topicSchema),
  text: textSchema,
});

/** Each field is one of its kind's, and is there once. */
const findForeignFields = (
  kind: AboutKind,
  changes: readonly z.infer<typeof fieldChangeSchema>[],
  issues: z.core.$ZodRawIssue[],
): void => {
  for (const [position, { field }] of changes.entries()) {
    const isFirst = changes.findIndex((each) => each.field === field) === position;
    if (isFirst && isFieldOf(kind, field)) continue;
    issues.push({ code: "custom", input: field, path: ["changes", position, "field"] });
  }
};

const suggestionSchema = z
  .strictObject({
    ...sender,
    kind: z.literal("suggestion"),
    suggestedKind: z.enum(SUGGESTED_KINDS),
    /** Of a contact: the side it belongs to, and how exactly everyone may see where it is. */
    entrySide: z.optional(z.enum(SEARCHABLE_SIDES)),
    precision: z.optional(z.enum(LOCATION_PRECISIONS)),
    /** What the suggested entry is called. */
    name: lineSchema,
    land: z.optional(z.enum(LAND_CODES)),
    topic: z.optional(topicSchema),
    url: z.optional(webAddressSchema),
    /** What else is known, field by field of its kind; nothing stands there yet, so each is `from` nothing. */
    changes: z.optional(z.array(changeSchema).check(z.maxLength(CORRECTABLE_FIELDS.length))),
    text: textSchema,
  })
  .check(
    ({ value, issues }) => findForeignFields(value.suggestedKind, value.changes ?? [], issues),
    z.refine(({ suggestedKind, entrySide }) => suggestedKind === "contact" || entrySide === undefined, {
      path: ["entrySide"],
    }),
    z.refine(({ suggestedKind, precision }) => suggestedKind === "contact" || precision === undefined, {
      path: ["precision"],
    }),
  );

const correctionSchema = z
  .strictObject({
    ...sender,
    kind: z.literal("correction"),
    about: aboutSchema,
    /** That it be there no longer: then no field is to say something else. */
    wish: z.optional(z.enum(CORRECTION_WISHES)),
    /** Field by field; what has no field is said in the text. `from` is what everyone sees. */
    changes: z.array(changeSchema).check(z.maxLength(CORRECTABLE_FIELDS.length)),
    text: z.optional(remarkSchema),
  })
  .check(
    z.refine(
      ({ changes, text, wish }) =>
        wish === undefined ? changes.length > 0 || (text ?? "") !== "" : changes.length === 0,
      { path: ["changes"] },
    ),
    ({ value, issues }) => findForeignFields(value.about.kind, value.changes, issues),
  );

const expertRequestSchema = z.strictObject({
  ...sender,
  kind: z.literal("expert-request"),
  about: z.optional(aboutSchema),
  topic: topicSchema,
  ...eventWishFields,
  times: z.optional(lineSchema),
  place: z.optional(lineSchema),
  text: textSchema,
});

const introductionSchema = z.strictObject({
  ...common,
  kind: z.literal("introduction"),
  side: z.enum(SEARCHABLE_SIDES),
  /** The contact one wants to be introduced to. */
  contact: contactIdSchema,
  topic: topicSchema,
  /** The language the two would speak. */
  preferredLanguage: z.enum(LANGUAGE_TAGS),
  times: z.optional(lineSchema),
  /** The purpose. */
  text: textSchema,
  /** Shown to the receiver once accepted, and not before. */
  replyAddress: replyAddressSchema,
});

const barrierSchema = z.strictObject({
  ...sender,
  // Whoever cannot use a page need not say who they are.
  side: z.optional(sender.side),
  kind: z.literal("barrier"),
  /** Path of the page with the barrier, e.g. `/contacts/k3x9`. */
  page: z.optional(pagePathSchema),
  text: textSchema,
});

/** What a form sends. Reports about persons are taken by none of the kinds. */
export const enquirySubmissionSchema = z.discriminatedUnion("kind", [
  questionSchema,
  suggestionSchema,
  correctionSchema,
  expertRequestSchema,
  introductionSchema,
  barrierSchema,
]);
export type EnquirySubmission = z.infer<typeof enquirySubmissionSchema>;
export type IntroductionRequest = z.infer<typeof introductionSchema>;

/** What somebody says in return: a yes is enough. */
const returnedTextSchema = plainTextSchema({ least: 1, most: LONGEST_TEXT });

/**
 * What the receiver of an enquiry does. `text`, `replyAddress`, `message` and `question` are shown to the sender. Which
 * actions there are depends on kind and state (`enquiry-state.ts`), and `findAnswerFault` says what else the kind wants.
 */
export const receiverAnswerSchema = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("take-up") }),
  z.strictObject({ action: z.literal("answer"), text: returnedTextSchema }),
  z.strictObject({
    action: z.literal("accept"),
    replyAddress: z.optional(replyAddressSchema),
    message: z.optional(remarkSchema),
  }),
  z.strictObject({ action: z.literal("decline"), message: z.optional(remarkSchema) }),
  z.strictObject({ action: z.literal("ask-back"), question: textSchema }),
  z.strictObject({ action: z.literal("pass-on"), contact: contactIdSchema }),
]);
export type ReceiverAnswer = z.infer<typeof receiverAnswerSchema>;

type AnswerFault = { readonly field: "replyAddress" | "message"; readonly fault: "missing" | "unknown" };

/**
 * What an answer still lacks, or has too much, for an enquiry of this kind: an introduction is accepted with the address
 * one wants to be reached at; everything else belongs to the Clearing Point, which is known, and is declined with a
 * reason.
 */
export const findAnswerFault = (kind: EnquiryKind, answer: ReceiverAnswer): AnswerFault | null => {
  const isIntroduction = kind === "introduction";
  if (answer.action === "accept" && isIntroduction !== (answer.replyAddress !== undefined)) {
    return { field: "replyAddress", fault: isIntroduction ? "missing" : "unknown" };
  }
  const lacksReason = answer.action === "decline" && !isIntroduction && (answer.message ?? "") === "";
  return lacksReason ? { field: "message", fault: "missing" } : null;
};

/** What the sender says to a question of the receiver. */
export const senderReplySchema = z.strictObject({ text: returnedTextSchema });
