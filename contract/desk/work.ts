import { z } from "zod/mini";
import { contactIdSchema } from "../contact/contact.ts";
import { CORRECTABLE_FIELDS } from "../enquiry/correctable-fields.ts";
import { aboutSchema, fieldChangeSchema, receiverAnswerSchema } from "../enquiry/enquiry.ts";
import { CORRECTION_WISHES, ENQUIRY_KINDS } from "../enquiry/enquiry-kind.ts";
import { referenceSchema } from "../enquiry/enquiry-receipt.ts";
import { ENQUIRY_STATES } from "../enquiry/enquiry-state.ts";
import { receivedEnquirySchema } from "../enquiry/enquiry-status.ts";
import { LONGEST_TEXT } from "../enquiry/enquiry-rules.ts";
import { lineSchema } from "../enquiry/field-rules.ts";
import { LAND_CODES } from "../lists/land.ts";
import { plainTextSchema } from "../plain-text.ts";
import { accountIdSchema } from "./access.ts";
import { PROPOSABLE_ACTS, proposalSchema } from "./desk-entry.ts";

const daySchema = z.iso.date();

/** Who has taken something up. */
const takerSchema = z.object({ name: z.string(), isMe: z.boolean() });

/**
 * Something somebody has to do. `land`: the Land it is about, where it is about one; `subject`: the entry or page it is
 * about, or what was suggested, in a line; `wish`: what a correction asks besides other values; `isOverdue`: the time for
 * an answer is over.
 */
const workItemSchema = z.object({
  reference: referenceSchema,
  kind: z.enum(ENQUIRY_KINDS),
  wish: z.nullable(z.enum(CORRECTION_WISHES)),
  state: z.enum(ENQUIRY_STATES),
  receivedOn: daySchema,
  dueOn: z.nullable(daySchema),
  isOverdue: z.boolean(),
  land: z.nullable(z.enum(LAND_CODES)),
  subject: z.nullable(z.string()),
  taker: z.nullable(takerSchema),
  /** Who has agreed already, where a second person has to. */
  proposer: z.nullable(takerSchema),
});
export type WorkItem = z.infer<typeof workItemSchema>;

/** What somebody has proposed for an entry, and a second person has not agreed to yet. `lands`: those it is of; `proposer`: `null` for an account that is gone. */
const waitingEntrySchema = z.object({
  entry: aboutSchema,
  name: z.nullable(z.string()),
  lands: z.array(z.enum(LAND_CODES)),
  act: z.enum(PROPOSABLE_ACTS),
  at: z.string(),
  proposer: z.nullable(takerSchema),
});
export type WaitingEntry = z.infer<typeof waitingEntrySchema>;

/** Everything open, what is overdue first, then the oldest. `isCut`: there is more than is shown. */
export const workListSchema = z.object({
  items: z.array(workItemSchema),
  isCut: z.boolean(),
  /** Contacts that have taken their own entry out of sight lately, and when. */
  takenDown: z.array(z.object({ id: z.string(), name: z.string(), land: z.enum(LAND_CODES), at: z.string() })),
  waiting: z.array(waitingEntrySchema),
});
export type WorkList = z.infer<typeof workListSchema>;

/** One of them, with what can be done with it. */
export const workViewSchema = z.object({
  version: z.int(),
  item: workItemSchema,
  enquiry: receivedEnquirySchema,
  /** The entry it is about, or was made of it. */
  entry: z.nullable(aboutSchema),
  /** What accepting would make of the entry; `null` where it changes none. */
  proposal: z.nullable(proposalSchema),
  /** The entry that is to be there no longer, where the account may hide it; `version`: upon which alone it is hidden; `isKept`: it is not, whoever wishes it. */
  removal: z.nullable(
    z.object({ version: z.int(), name: z.nullable(z.string()), isHidden: z.boolean(), isKept: z.boolean() }),
  ),
  canTake: z.boolean(),
  canGiveBack: z.boolean(),
  canSendLink: z.boolean(),
  canApply: z.boolean(),
  /** Whether letters go out, or wait until somebody sets a mail host. */
  canMail: z.boolean(),
  /** To whom else it can be given, and by what colleagues know them. */
  colleagues: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Of an introduction that another contact can have: whom it was sent to, and who has it now. */
  passOn: z.nullable(z.object({ asked: contactIdSchema, holder: contactIdSchema })),
});
export type WorkView = z.infer<typeof workViewSchema>;

const wantedSchema = z.array(z.pick(fieldChangeSchema, { field: true, to: true }));

/**
 * What is done with it: taken, which tells the sender that it is in progress, given back, or answered. `send-link` sends the
 * contact it lies with another link in place of the one that was lost; `hand-to` gives it to a colleague. `revise` puts other
 * values in the place of those that were sent; `apply` writes them into the entry of that version and says yes, or waits
 * for a second person; `remove` hides the entry that is to be there no longer, and says yes.
 */
export const workActSchema = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("take") }),
  z.strictObject({ action: z.literal("give-back") }),
  z.strictObject({ action: z.literal("send-link") }),
  z.strictObject({ action: z.literal("hand-to"), account: accountIdSchema }),
  z.strictObject({
    action: z.literal("revise"),
    changes: wantedSchema.check(z.minLength(1), z.maxLength(CORRECTABLE_FIELDS.length)),
    consentBy: z.optional(lineSchema),
  }),
  z.strictObject({
    action: z.literal("apply"),
    entryVersion: z.int(),
    message: z.optional(plainTextSchema({ least: 0, most: LONGEST_TEXT })),
  }),
  z.strictObject({
    action: z.literal("remove"),
    entryVersion: z.int(),
    message: z.optional(plainTextSchema({ least: 0, most: LONGEST_TEXT })),
  }),
  receiverAnswerSchema,
]);
export type WorkAct = z.infer<typeof workActSchema>;
