import { type DeskHandlers, whoAsks } from "../../backend/desk/desk-call.ts";
import { ProblemError } from "../../backend/problem-error.ts";
import type { Attestation, DeskPasskeys, RegistrationOptions } from "../../contract/desk/access.ts";
import { boundToAccount, type PasskeyStore } from "../stores/passkey-store.ts";
import type { AccessLimits } from "./access-limits.ts";
import { type RelyingParty, verifyRegistration } from "./passkeys.ts";

type Parts = {
  readonly passkeys: PasskeyStore;
  readonly limits: AccessLimits;
  readonly party: RelyingParty;
  /** Asks for a passkey of the account, for a challenge bound to this. */
  readonly makeOptions: (
    account: { readonly id: string; readonly name: string },
    boundTo: string,
  ) => Promise<RegistrationOptions>;
};

/** The passkeys of who is signed in: a second one is what helps when the first is lost. */
export const createPasskeyHandlers = ({
  passkeys,
  limits,
  party,
  makeOptions,
}: Parts): DeskHandlers<"passkeys" | "passkeyOptions" | "newPasskey" | "passkeyRemoval"> => {
  const list = async (account: string): Promise<DeskPasskeys> => ({
    passkeys: (await passkeys.list(account)).map(({ name, madeAt }) => ({ id: name, madeAt: madeAt.toISOString() })),
  });
  return {
    passkeys: async (call) => ({ body: await list(whoAsks(call).id) }),
    passkeyOptions: async (call) => {
      await limits.countChallenge(call.request);
      const account = whoAsks(call);
      const options = await makeOptions(account, boundToAccount(account.id));
      return { body: { ...options, exclude: (await passkeys.list(account.id)).map(({ id }) => id) } };
    },
    newPasskey: async (call) => {
      const { id: account } = whoAsks(call);
      const verified = await verifyRegistration(call.body as Attestation, party);
      const isAdded =
        verified !== null &&
        (await passkeys.add(account, { ...verified.passkey, challenge: verified.challenge }, call.now));
      if (!isAdded) throw await limits.refuse(call.request, new ProblemError("sign-in-refused"));
      return { body: await list(account) };
    },
    passkeyRemoval: async (call) => {
      const { id: account, session } = whoAsks(call);
      const outcome = await passkeys.remove({ account, name: call.id, session }, call.now);
      if (outcome === "gone") throw new ProblemError("not-found");
      if (outcome === "last") throw new ProblemError("not-possible-now", { detail: "It is the only passkey." });
      return {};
    },
  };
};
