import { type DeskHandlers, whoAsks } from "../../backend/desk/desk-call.ts";
import type { ContactStore } from "../../backend/contacts/contact-store.ts";
import { holdUnchecked, isChecked } from "../../backend/desk/checked-contact.ts";
import { ProblemError } from "../../backend/problem-error.ts";
import type {
  AccountChange,
  DeskAccounts,
  Invitation,
  InvitationLink,
  InvitationState,
  MadeInvitation,
  OpenInvitations,
} from "../../contract/desk/access.ts";
import type { AccountOutcome, AccountStore } from "../stores/account-store.ts";
import type { AccessLimits } from "./access-limits.ts";
import { hashOfToken, type Invited, inviteToDesk } from "./invitations.ts";

const noAccount = (): never => {
  throw new ProblemError("not-found");
};

type AccountParts = {
  readonly accounts: AccountStore;
  readonly contacts: Pick<ContactStore, "findContact" | "readSome">;
  readonly limits: AccessLimits;
};
type AccountName =
  | "accounts"
  | "account"
  | "accountDeletion"
  | "invitations"
  | "openInvitations"
  | "invitationRevocation"
  | "invitationState";

/** Somebody has made sure that it is this contact, and how stands at its entry. */
const createContactCheck =
  (contacts: AccountParts["contacts"]) =>
  /** @throws ProblemError */
  async ({ entry, side }: Pick<AccountChange, "entry" | "side">): Promise<void> => {
    if (entry === null) return;
    const contact = await contacts.findContact(entry);
    if (contact?.side === side && isChecked(contact)) return;
    throw new ProblemError("not-possible-now", {
      detail: "The contact has to be confirmed at its entry first, with the way it was checked.",
    });
  };

/** The invitations that can still be used, and by what colleagues know who is meant, and who invited. */
const listOpen = async (accounts: AccountStore, now: Date): Promise<OpenInvitations> => {
  const [open, people] = await Promise.all([accounts.listInvitations(now), accounts.list()]);
  const nameOf = (id: string | null): string | null => people.find((each) => each.id === id)?.name ?? null;
  return {
    invitations: open.map(({ account: id, mail, by, endsAt, roles, lands, side, entry }) => ({
      id,
      mail,
      name: nameOf(id),
      by: nameOf(by),
      endsAt: endsAt.toISOString(),
      roles: [...roles],
      lands: [...lands],
      side,
      entry,
    })),
  };
};

/** What administrators do: invite, change, lock and delete accounts. */
export const createAccountHandlers = ({ accounts, contacts, limits }: AccountParts): DeskHandlers<AccountName> => {
  const requireChecked = createContactCheck(contacts);
  const show = async (): Promise<DeskAccounts> => {
    const all = await accounts.list();
    const named = new Set(all.flatMap(({ entry }) => entry ?? []));
    const entries = (await contacts.readSome([...named], null))?.contacts ?? [];
    const byId = new Map(entries.map((each) => [each.id, each]));
    return {
      accounts: all.map(({ roles, lands, ...account }) => ({
        ...account,
        roles: [...roles],
        lands: [...lands],
        isHeld: holdUnchecked(
          { ...account, roles, lands },
          account.entry === null ? null : (byId.get(account.entry) ?? null),
        ).isHeld,
      })),
    };
  };
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
    if (wanted.for === "somebody-new") {
      await requireChecked(wanted);
      return wanted;
    }
    const { id: account, roles, lands, side, entry, mail } = (await accounts.find(wanted.account)) ?? noAccount();
    return { account, roles, lands, side, entry, mail };
  };
  return {
    accounts: async () => ({ body: await show() }),
    account: async (call) => {
      const change = { ...(call.body as AccountChange), id: call.id, version: call.version };
      const before = await accounts.find(call.id);
      // Whoever is a contact already can be locked, whatever has become of its entry.
      if (change.entry !== before?.entry || change.side !== before.side) await requireChecked(change);
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
      const { account: id, token, endsAt } = await inviteToDesk(accounts, await toInvited(wanted), by);
      const body: MadeInvitation = { id, token, endsAt: endsAt.toISOString() };
      return { body };
    },
    openInvitations: async ({ now }) => ({ body: await listOpen(accounts, now) }),
    invitationRevocation: async (call) => {
      if (!(await accounts.revokeInvitation(call.id, { by: whoAsks(call).id, now: call.now }))) noAccount();
      return {};
    },
    invitationState: async ({ request, body, now }) => {
      await limits.countChallenge(request);
      const hash = hashOfToken((body as InvitationLink).token);
      const end = await accounts.findInvitationEnd(hash, now);
      const open = end === null ? await accounts.findInvitation(hash, now) : null;
      if (end === null && open === null) {
        throw await limits.refuse(request, new ProblemError("link-not-found"));
      }
      const [roles, lands] = [[...(open?.roles ?? [])], [...(open?.lands ?? [])]];
      return { body: { state: end ?? "open", roles, lands } satisfies InvitationState };
    },
  };
};
