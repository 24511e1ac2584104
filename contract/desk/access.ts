import { z } from "zod/mini";
import { EMAIL_PATTERN } from "../contact/channel.ts";
import { contactIdSchema } from "../contact/contact.ts";
import { linkTokenSchema } from "../enquiry/enquiry.ts";
import { LONGEST_ADDRESS } from "../enquiry/enquiry-rules.ts";
import { lineSchema } from "../enquiry/field-rules.ts";
import { LAND_CODES } from "../lists/land.ts";
import { SEARCHABLE_SIDES } from "../lists/side.ts";
import { SIGN_IN_WAYS } from "./codes.ts";
import { DESK_ROLES } from "./desk-role.ts";

/** ISO 8601 in UTC. */
const instantSchema = z.string();

/** What an account may do, and where. `lands`: those of a Land coordinator; `side` and `entry`: of a verified contact. */
const mandateFields = {
  roles: z.array(z.enum(DESK_ROLES)),
  lands: z.array(z.enum(LAND_CODES)),
  side: z.nullable(z.enum(SEARCHABLE_SIDES)),
  entry: z.nullable(contactIdSchema),
};
type Mandate = z.infer<z.ZodMiniObject<typeof mandateFields>>;

/** A Land coordinator has a Land, a verified contact a side and an entry, and nobody has what belongs to another role. */
const isWhole = ({ roles, lands, side, entry }: Mandate): boolean =>
  roles.length > 0 &&
  new Set(roles).size === roles.length &&
  roles.includes("land-coordinator") === lands.length > 0 &&
  roles.includes("contact") === (side !== null) &&
  roles.includes("contact") === (entry !== null);

/** An account as whoever administers it sees it. `version` counts its changes. */
const accountSchema = z.object({
  id: z.string(),
  version: z.int(),
  name: z.string(),
  mail: z.nullable(z.string()),
  state: z.enum(["active", "locked"]),
  ...mandateFields,
});

export type DeskAccount = z.infer<typeof accountSchema>;

export const accountsSchema = z.object({ accounts: z.array(accountSchema) });
export type DeskAccounts = z.infer<typeof accountsSchema>;

export const accountChangeSchema = z
  .strictObject({ state: z.enum(["active", "locked"]), ...mandateFields })
  .check(z.refine(isWhole));
export type AccountChange = z.infer<typeof accountChangeSchema>;

/** `account`: an existing one whose passkey is lost: it keeps its roles, and what it had to sign in with ends. */
export const invitationSchema = z.discriminatedUnion("for", [
  z
    .strictObject({
      for: z.literal("somebody-new"),
      mail: z.string().check(z.maxLength(LONGEST_ADDRESS), z.regex(EMAIL_PATTERN)),
      ...mandateFields,
    })
    .check(z.refine(isWhole)),
  z.strictObject({ for: z.literal("account"), account: z.string().check(z.maxLength(64)) }),
]);
export type Invitation = z.infer<typeof invitationSchema>;

/** `token`: the secret of the link, which is shown this once. */
export const madeInvitationSchema = z.object({ token: linkTokenSchema, endsAt: instantSchema });
export type MadeInvitation = z.infer<typeof madeInvitationSchema>;

/**
 * Who is signed in; `null` for nobody. `steppedUpUntil`: `null` where what is weighty asks for the passkey again, or for a
 * one-time code where the account `hasCode`; `way`: how this session began. `provider`: the name of the machine of the
 * identity provider that one may sign in with, `null` where there is none.
 */
export const sessionSchema = z.object({
  account: z.nullable(
    z.object({
      id: z.string(),
      name: z.string(),
      ...mandateFields,
      steppedUpUntil: z.nullable(instantSchema),
      way: z.enum(SIGN_IN_WAYS),
      hasCode: z.boolean(),
    }),
  ),
  provider: z.nullable(z.string()),
});
export type DeskSession = z.infer<typeof sessionSchema>;

export const sessionsSchema = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      beganAt: instantSchema,
      seenAt: instantSchema,
      isThis: z.boolean(),
      way: z.enum(SIGN_IN_WAYS),
    }),
  ),
});
export type DeskSessions = z.infer<typeof sessionsSchema>;

/** Bytes as text (RFC 4648, 5). */
const bytesSchema = z.string().check(z.maxLength(16_384), z.regex(/^[\w-]+$/));
const credentialIdSchema = z.string().check(z.maxLength(1_400), z.regex(/^[\w-]+$/));

/** What a passkey answers when it is used (WebAuthn, 5.2.2), the parts that are checked. */
export const assertionSchema = z.strictObject({
  id: credentialIdSchema,
  clientDataJSON: bytesSchema,
  authenticatorData: bytesSchema,
  signature: bytesSchema,
});
export type Assertion = z.infer<typeof assertionSchema>;

export const registrationStartSchema = z.strictObject({ token: linkTokenSchema, name: lineSchema });
/** What a passkey answers when it is made (WebAuthn, 5.2.1), the parts that are checked. */
const attestationFields = {
  id: credentialIdSchema,
  clientDataJSON: bytesSchema,
  attestationObject: bytesSchema,
};
export const attestationSchema = z.strictObject(attestationFields);
export type Attestation = z.infer<typeof attestationSchema>;

/** `name`: by which colleagues know the account, a function or a person's. */
export const registrationSchema = z.strictObject({ token: linkTokenSchema, name: lineSchema, ...attestationFields });
export type Registration = z.infer<typeof registrationSchema>;

/** What the account signs in with, oldest first; `id` names one here and says nothing of the key. */
export const passkeysSchema = z.object({ passkeys: z.array(z.object({ id: z.string(), madeAt: instantSchema })) });
export type DeskPasskeys = z.infer<typeof passkeysSchema>;

/** What the browser is to ask a passkey: options of WebAuthn in JSON, the parts that are used. */
export const signInOptionsSchema = z.object({ challenge: z.string(), rpId: z.string(), timeout: z.number() });
export type SignInOptions = z.infer<typeof signInOptionsSchema>;

export const registrationOptionsSchema = z.object({
  challenge: z.string(),
  timeout: z.number(),
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  /** Numbers of COSE algorithms. */
  algorithms: z.array(z.int()),
  /** Ids of the passkeys there are: what holds one of them makes no second. */
  exclude: z.array(credentialIdSchema),
});
export type RegistrationOptions = z.infer<typeof registrationOptionsSchema>;
