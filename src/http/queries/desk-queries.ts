import { queryOptions } from "@tanstack/react-query";
import {
  accountsSchema,
  invitationStateSchema,
  openInvitationsSchema,
  passkeysSchema,
  sessionSchema,
  sessionsSchema,
} from "../../../contract/desk/access.ts";
import { codesSchema } from "../../../contract/desk/codes.ts";
import { deskPaths } from "../../../contract/desk/desk-paths.ts";
import { deskEntrySchema, hiddenEntriesSchema } from "../../../contract/desk/desk-entry.ts";
import { failedLettersSchema } from "../../../contract/desk/letter.ts";
import { setupSchema } from "../../../contract/desk/setup.ts";
import { workListSchema, workViewSchema } from "../../../contract/desk/work.ts";
import { readAtDesk } from "../desk-request.ts";
import { readWith } from "./read-with.ts";
import { request } from "../request.ts";
import { send } from "../send.ts";

/** Who is signed in at the desk; always asked anew, because a session ends by itself. */
export const deskSessionQuery = queryOptions({
  queryKey: ["desk", "session"],
  queryFn: ({ signal }) => request(deskPaths.session, readWith(sessionSchema), signal),
  staleTime: 0,
});

/** Where else the account is signed in. */
export const deskSessionsQuery = queryOptions({
  queryKey: ["desk", "sessions"],
  queryFn: ({ signal }) => readAtDesk(deskPaths.sessions, sessionsSchema, signal),
  staleTime: 0,
});

/** What the account signs in with. */
export const deskPasskeysQuery = queryOptions({
  queryKey: ["desk", "passkeys"],
  queryFn: ({ signal }) => readAtDesk(deskPaths.passkeys, passkeysSchema, signal),
  staleTime: 0,
});

/** What else it signs in with. */
export const deskCodesQuery = queryOptions({
  queryKey: ["desk", "codes"],
  queryFn: ({ signal }) => readAtDesk(deskPaths.codes, codesSchema, signal),
  staleTime: 0,
});

export const deskAccountsQuery = queryOptions({
  queryKey: ["desk", "accounts"],
  queryFn: ({ signal }) => readAtDesk(deskPaths.accounts, accountsSchema, signal),
  staleTime: 0,
});

/** The invitations that can still be used. */
export const deskInvitationsQuery = queryOptions({
  queryKey: ["desk", "invitations"],
  queryFn: ({ signal }) => readAtDesk(deskPaths.openInvitations, openInvitationsSchema, signal),
  staleTime: 0,
});

/** How the invitation of a link stands; asked by whoever has it, who is not signed in. */
export const invitationStateQuery = (token: string) =>
  queryOptions({
    queryKey: ["desk", "invitation", token],
    queryFn: ({ signal }) =>
      send(
        deskPaths.invitationState,
        { method: "POST", body: { token }, read: readWith(invitationStateSchema) },
        signal,
      ),
    staleTime: 0,
    // What is refused is told by the form, to whoever uses it.
    retry: false,
  });

/** Everything open that is the account's to do. */
export const deskWorkQuery = queryOptions({
  queryKey: ["desk", "work"],
  queryFn: ({ signal }) => readAtDesk(deskPaths.work, workListSchema, signal),
  staleTime: 0,
});

/** What of the network is set up. */
export const deskSetupQuery = queryOptions({
  queryKey: ["desk", "setup"],
  queryFn: ({ signal }) => readAtDesk(deskPaths.setup, setupSchema, signal),
  staleTime: 0,
});

/** The letters that do not arrive. */
export const deskLettersQuery = queryOptions({
  queryKey: ["desk", "letters"],
  queryFn: ({ signal }) => readAtDesk(deskPaths.letters, failedLettersSchema, signal),
  staleTime: 0,
});

/** One of them, with what can be done with it. */
export const deskWorkItemQuery = (reference: string) =>
  queryOptions({
    queryKey: ["desk", "work", reference],
    queryFn: ({ signal }) => readAtDesk(deskPaths.workItem.replace("{id}", reference), workViewSchema, signal),
    staleTime: 0,
  });

/** What is out of sight, and who hid it. */
export const deskHiddenQuery = queryOptions({
  queryKey: ["desk", "hidden"],
  queryFn: ({ signal }) => readAtDesk(deskPaths.hiddenEntries, hiddenEntriesSchema, signal),
  staleTime: 0,
});

/** An entry with what was done with it; `key`: see `toEntryKey`. */
export const deskEntryQuery = (key: string) =>
  queryOptions({
    queryKey: ["desk", "entry", key],
    queryFn: ({ signal }) => readAtDesk(deskPaths.entry.replace("{id}", key), deskEntrySchema, signal),
    staleTime: 0,
  });
