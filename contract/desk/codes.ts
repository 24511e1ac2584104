import { z } from "zod/mini";
import { REFERENCE_ALPHABET } from "../enquiry/enquiry-rules.ts";

/**
 * How somebody signed in. `code`: a one-time code of an authenticator app; `recovery`: a recovery code; `provider`: the
 * identity provider of their authority.
 */
export const SIGN_IN_WAYS = ["passkey", "code", "recovery", "provider"] as const;
export type SignInWay = (typeof SIGN_IN_WAYS)[number];

/** So many recovery codes are made at once. */
export const RECOVERY_CODES = 10;
/** So many wrong one-time codes in a row, and the account takes none until its passkey or a recovery code was used. */
export const MOST_WRONG_CODES = 10;

/** Six digits (RFC 6238). */
const codeSchema = z.string().check(z.regex(/^\d{6}$/));

/** Letters and digits nobody takes for another, like those of a reference. */
const madeOf = (length: number) => z.string().check(z.regex(new RegExp(`^[${REFERENCE_ALPHABET}]{${length}}$`)));
const nameSchema = madeOf(8);
const recoverySchema = madeOf(16);

/** As it was typed, without what only helps the eye. */
export const readTyped = (typed: string): string => typed.replaceAll(/[\s-]/gu, "").toUpperCase();

/** In groups of four, as a person reads and types it. */
export const inGroups = (code: string): string => code.match(/.{1,4}/gu)?.join("-") ?? code;

/** `name`: what the account is called where it signs in by a code; the host makes it, so that nobody guesses it. */
export const codeSignInSchema = z.strictObject({ name: nameSchema, code: codeSchema });
export type CodeSignIn = z.infer<typeof codeSignInSchema>;

/** A one-time code alone, of who is signed in. */
export const typedCodeSchema = z.strictObject({ code: codeSchema });
export type TypedCode = z.infer<typeof typedCodeSchema>;

/** A recovery code names its account itself. */
export const recoverySignInSchema = z.strictObject({ code: recoverySchema });
export type RecoverySignIn = z.infer<typeof recoverySignInSchema>;

/** What an authenticator app is set up with: `secret` in base 32, `uri` the same as a code to be scanned. */
export const codeOptionsSchema = z.object({ name: z.string(), secret: z.string(), uri: z.string() });
export type CodeOptions = z.infer<typeof codeOptionsSchema>;

/**
 * What else than passkeys an account signs in with. `isStopped`: too many wrong codes; `recovery`: how many codes are
 * left, and when the others were used.
 */
export const codesSchema = z.object({
  code: z.nullable(z.object({ name: z.string(), madeAt: z.string(), isStopped: z.boolean() })),
  recovery: z.object({ left: z.int(), usedAt: z.array(z.string()) }),
});
export type DeskCodes = z.infer<typeof codesSchema>;

/** Recovery codes, shown this once. */
export const recoveryCodesSchema = z.object({ codes: z.array(z.string()) });
export type RecoveryCodes = z.infer<typeof recoveryCodesSchema>;
