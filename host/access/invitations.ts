import { createHash, randomUUID } from "node:crypto";
import { createToken } from "../../backend/enquiry/secrets.ts";
import type { Remit } from "../../contract/desk/access.ts";
import { INVITATION_DAYS } from "../../contract/desk/access-times.ts";
import { MILLISECONDS_A_DAY } from "../../contract/day.ts";
import type { AccountStore } from "../stores/account-store.ts";

/** What is stored instead of a secret. Random ones of this length need no salt. */
export const hashOfToken = (token: string): string => createHash("sha256").update(token).digest("base64url");

/** `account`: one there is already, whose passkey is lost; a new one unless given. */
export type Invited = Remit & { readonly mail: string | null; readonly account?: string };

/** Makes a link's secret that lets one person in, once. It is told to who invites, and kept nowhere. */
export const inviteToDesk = async (
  accounts: AccountStore,
  { account = randomUUID(), ...invited }: Invited,
  { by, now }: { readonly by: string; readonly now: Date },
): Promise<{ readonly account: string; readonly token: string; readonly endsAt: Date }> => {
  const token = createToken();
  const endsAt = new Date(now.getTime() + INVITATION_DAYS * MILLISECONDS_A_DAY);
  await accounts.invite({ ...invited, account, tokenHash: hashOfToken(token), endsAt }, { by, now });
  return { account, token, endsAt };
};

const NOBODY_YET = { lands: [], side: null, entry: null } as const satisfies Omit<Remit, "roles">;

/** Of somebody whose roles need neither a Land nor an entry. */
export const remitOf = (role: "administrator" | "coordinator"): Remit => ({ ...NOBODY_YET, roles: [role] });

/** Where an invitation is used; what follows `#` is sent to no server and written into no log. */
export const invitationAddress = (siteUrl: string, token: string): string => `${siteUrl}desk/invitation#${token}`;

/** Always the same, so that a newer link takes the place of an older one. */
const FIRST_ACCOUNT = "first";

/**
 * The address for the first administrator, where there is no account; older ones of it then lead nowhere. \`null\` where
 * there is an account.
 */
export const inviteFirstAdministrator = async (
  accounts: AccountStore,
  siteUrl: string,
  now: Date,
): Promise<string | null> => {
  if ((await accounts.countAll()) > 0) return null;
  const invited = { ...remitOf("administrator"), account: FIRST_ACCOUNT, mail: null };
  const { token } = await inviteToDesk(accounts, invited, { by: "host", now });
  return invitationAddress(siteUrl, token);
};
