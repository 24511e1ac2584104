import type { Remit } from "../../contract/desk/access.ts";
import type { SignInWay } from "../../contract/desk/codes.ts";
import { type Caller, PUBLIC_CALLER } from "../caller.ts";
import { ProblemError } from "../problem-error.ts";
import type { Rule } from "../rights.ts";

/**
 * The account a request comes from, as it is at this moment. `session`: the session's public id; `steppedUpUntil`: until
 * when it may do what asks for the passkey again, `null` where it may not now; `way`: how the session
 * began; `isHeld`: it is a contact's, and does nothing as such until its entry is confirmed again.
 */
export type SignedIn = Remit & {
  readonly id: string;
  readonly name: string;
  readonly session: string;
  readonly steppedUpUntil: Date | null;
  readonly way: SignInWay;
  readonly isHeld: boolean;
};

/** Whom the site's reading endpoints take somebody for who is signed in; of two roles the wider one counts. */
export const callerOf = ({ id, roles, lands, side, entry }: SignedIn): Caller => {
  const account = { id, roles, lands, entry };
  if (roles.includes("coordinator")) return { standing: "coordinator", account };
  if (roles.includes("land-coordinator")) return { standing: "land-coordinator", account };
  if (roles.includes("contact") && side !== null) return { standing: "verified", side, account };
  return PUBLIC_CALLER;
};

/**
 * Lets pass who may ask by this rule.
 *
 * @throws ProblemError `not-signed-in`, `not-allowed`
 */
export const admit = (signedIn: SignedIn | null, rule: Rule): void => {
  if (rule === "anybody") return;
  if (signedIn === null) throw new ProblemError("not-signed-in");
  if (rule === "whoever-is-signed-in") return;
  if (!rule.some((role) => signedIn.roles.includes(role))) throw new ProblemError("not-allowed");
};

/**
 * Lets pass who has just used the passkey: what is published or shown again asks for it.
 *
 * @throws ProblemError `step-up-needed`
 */
export const askForStepUp = ({ steppedUpUntil }: SignedIn, now: Date): void => {
  if ((steppedUpUntil ?? now) <= now) throw new ProblemError("step-up-needed");
};
