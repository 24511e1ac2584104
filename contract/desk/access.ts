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
const remitFields = {
  roles: z.readonly(z.array(z.enum(DESK_ROLES))),
  lands: z.readonly(z.array(z.enum(LAND_CODES))),
  side: z.nullable(z.enum(SEARCHABLE_SIDES)),
  entry: z.nullable(contactIdSchema),
};
export type Remit = Readonly<z.infer<z.ZodMiniObject<typeof remitFields>>>;

/** A Land coordinator has a Land, a verified contact a side and an entry, and nobody has what belongs to another role. */
const isWhole = ({ roles, lands, side, entry }: Remit): boolean =>
  roles.length > 0 &&
  new Set(roles).size === roles.length &&
  roles.includes("land-coordinator") === lands.length > 0 &&
  roles.includes("contact") === (side !== null) &&
  roles.includes("contact") === (entry !== null);

/** Of an account that is named in what is sent. */
export const accountIdSchema = z.string().check(z.maxLength(64), z.regex(/^[\w-]+$/));

/** An account as whoever administers it sees it. `version` counts its changes; `isHeld`: it is a contact's, whose entry is hidden or not confirmed. */
const accountSchema = z.object({
  id: z.string(),
  version: z.int(),
  name: z.string(),
  mail: z.nullable(z.string()),
  state: z.enum(["active", "locked"]),
  isHeld: z.boolean(),
  ...remitFields,
});

export type DeskAccount = z.infer<typeof accountSchema>;

export const accountsSchema = z.object({ accounts: z.array(accountSchema) });
export type DeskAccounts = z.infer<typeof accountsSchema>;

export const accountChangeSchema = z
  .strictObject({ state: z.enum(["active", "locked"]), ...remitFields })
  .check(z.refine(isWhole));
export type AccountChange = z.infer<typeof accountChangeSchema>;

/** `account`: an existing one whose passkey is lost: it keeps its roles, and what it had to sign in with ends. */
export const invitationSchema = z.discriminatedUnion("for", [
  z
    .strictObject({
      for: z.literal("somebody-new"),
      mail: z.string().check(z.maxLength(LONGEST_ADDRESS), z.regex(EMAIL_PATTERN)),
      ...remitFields,
    })
    .check(z.refine(isWhole)),
  z.strictObject({ for: z.literal("account"), account: accountIdSchema }),
]);
export type Invitation = z.infer<typeof invitationSchema>;

/** `id`: as it stands among the open ones; `token`: the secret of the link, which is shown this once. */
export const madeInvitationSchema = z.object({ id: z.string(), token: linkTokenSchema, endsAt: instantSchema });
export type MadeInvitation = z.infer<typeof madeInvitationSchema>;

/**
 * The invitations that can still be used. `id`: of the account it makes, or gives another passkey: `name` is then what
 * colleagues know it by; `by`: by what they know who has invited, `null` for whoever has the machine, or an account that is
 * gone.
 */
export const openInvitationsSchema = z.object({
  invitations: z.array(
    z.object({
      id: z.string(),
      mail: z.nullable(z.string()),
      name: z.nullable(z.string()),
      by: z.nullable(z.string()),
      endsAt: instantSchema,
      ...remitFields,
    }),
  ),
});
export type OpenInvitations = z.infer<typeof openInvitationsSchema>;

/** How an invitation has ended: `replaced` by a newer one for the same account. */
const INVITATION_ENDS = ["used", "revoked", "replaced", "expired"] as const;
export type InvitationEnd = (typeof INVITATION_ENDS)[number];

export const invitationLinkSchema = z.strictObject({ token: linkTokenSchema });
export type InvitationLink = z.infer<typeof invitationLinkSchema>;
/** How the invitation of a link stands, for whoever has the link; while it is open, what it is for. */
export const invitationStateSchema = z.object({
  state: z.enum(["open", ...INVITATION_ENDS]),
  roles: remitFields.roles,
  lands: remitFields.lands,
});
export type InvitationState = z.infer<typeof invitationStateSchema>;

/**
 * Who is signed in; `null` for nobody. `steppedUpUntil`: `null` where what is weighty asks for the passkey again, or for a
 * one-time code where the account `hasCode`; `way`: how this session began. `provider`: the name of the machine of the
 * identity provider that one may sign in with, `null` where there is none. `isHeld`: what it may do as a contact is not
 * among the rest, because its entry is hidden or not confirmed.
 */
export const sessionSchema = z.object({
  account: z.nullable(
    z.object({
      id: z.string(),
      name: z.string(),
      ...remitFields,
      steppedUpUntil: z.nullable(instantSchema),
      way: z.enum(SIGN_IN_WAYS),
      hasCode: z.boolean(),
      isHeld: z.boolean(),
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
