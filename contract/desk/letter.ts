import { z } from "zod/mini";
import { CORRECTION_WISHES, ENQUIRY_KINDS } from "../enquiry/enquiry-kind.ts";
import { referenceSchema } from "../enquiry/enquiry-receipt.ts";
import { ENQUIRY_STATES } from "../enquiry/enquiry-state.ts";
import { LAND_CODES } from "../lists/land.ts";

/**
 * Why a letter did not arrive: the mail host refused it, cannot be reached, the addressee has no mailbox, or an address
 * that nobody has confirmed has had its letter of the day.
 */
const LETTER_FAULTS = ["refused", "unreachable", "no-mailbox", "one-a-day"] as const;
export type LetterFault = (typeof LETTER_FAULTS)[number];

/** The most of what a mail host answered that is kept. */
export const LONGEST_SAID = 200;

/** `said`: what the mail host answered, its code first, without an address or a word of the letter; `null` if nothing. */
const letterFailureSchema = z.object({
  fault: z.enum(LETTER_FAULTS),
  said: z.nullable(z.string().check(z.maxLength(LONGEST_SAID))),
});
export type LetterFailure = z.infer<typeof letterFailureSchema>;

/** Whom a letter was written to. `entry`: a contact whose entry was changed. */
const LETTER_ADDRESSEES = ["clearing-point", "sender", "receiver", "entry"] as const;

/**
 * A letter that did not arrive. `name`: of the contact it is for; `address`: where it was to go, as far as the asking
 * account may see that; `triedAgainAt`: when it is tried again, `null` once it was given up.
 */
const failedLetterSchema = z.object({
  id: z.string(),
  reference: referenceSchema,
  kind: z.enum(ENQUIRY_KINDS),
  wish: z.nullable(z.enum(CORRECTION_WISHES)),
  /** Of the enquiry, as the letter tells it. */
  state: z.enum(ENQUIRY_STATES),
  land: z.nullable(z.enum(LAND_CODES)),
  subject: z.nullable(z.string()),
  to: z.enum(LETTER_ADDRESSEES),
  name: z.nullable(z.string()),
  address: z.nullable(z.string()),
  failure: letterFailureSchema,
  triedAgainAt: z.nullable(z.string()),
});
export type FailedLetter = z.infer<typeof failedLetterSchema>;

export const failedLettersSchema = z.object({ letters: z.array(failedLetterSchema) });
export type FailedLetters = z.infer<typeof failedLettersSchema>;

/** It is sent once more, with all its tries; or somebody has told it another way, or nobody has to any more. */
const LETTER_ACTIONS = ["send-again", "close"] as const;
export const letterActSchema = z.strictObject({ action: z.enum(LETTER_ACTIONS) });
export type LetterAct = z.infer<typeof letterActSchema>;
