import { type DeskHandlers, whoAsks } from "../../backend/desk/desk-call.ts";
import { ProblemError } from "../../backend/problem-error.ts";
import type { AccountChange, DeskAccounts, Invitation, MadeInvitation } from "../../contract/desk/access.ts";
import type { AccountOutcome, AccountStore } from "../stores/account-store.ts";
import { type Invited, inviteToDesk } from "./invitations.ts";

const noAccount = (): never => {
  throw new ProblemError("not-found");
};

/** What administrators do: invite, change, lock and delete accounts. */
export const createAccountHandlers = (
  accounts: AccountStore,
): DeskHandlers<"accounts" | "account" | "accountDeletion" | "invitations"> => {
  const show = async (): Promise<DeskAccounts> => ({
    accounts: (await accounts.list()).map(({ roles, lands, ...account }) => ({
      ...account,
      roles: [...roles],
      lands: [...lands],
    })),
  });
  /** @throws ProblemError for what was not done */
  const settle = async (outcome: AccountOutcome): Promise<void> => {
    switch (outcome) {
      case "done":
        return;
      case "gone":
        throw new ProblemError("not-found");
      case "last-administrator":
        throw new ProblemError("last-administrator");
      case "stale":
        throw new ProblemError("stale-version", { current: await show() });
    }
  };
  /** Of an account there is the invitation has the roles it has anyway. */
  const toInvited = async (wanted: Invitation): Promise<Invited> => {
    if (wanted.for === "somebody-new") return wanted;
    const { id: account, roles, lands, side, entry, mail } = (await accounts.find(wanted.account)) ?? noAccount();
    return { account, roles, lands, side, entry, mail };
  };
  return {
    accounts: async () => ({ body: await show() }),
    account: async (call) => {
      const change = { ...(call.body as AccountChange), id: call.id, version: call.version };
      await settle(await accounts.change(change, { by: whoAsks(call).id, now: call.now }));
      return { body: await show() };
    },
    accountDeletion: async (call) => {
      await settle(await accounts.remove(call.id, { by: whoAsks(call).id, now: call.now }));
      return {};
    },
    invitations: async (call) => {
      const wanted = call.body as Invitation;
      const by = { by: whoAsks(call).id, now: call.now };
      const { token, endsAt } = await inviteToDesk(accounts, await toInvited(wanted), by);
      const body: MadeInvitation = { token, endsAt: endsAt.toISOString() };
      return { body };
    },
  };
};
