import { queryOptions } from "@tanstack/react-query";
import { accountsSchema, passkeysSchema, sessionSchema, sessionsSchema } from "../../contract/desk/access.ts";
import { codesSchema } from "../../contract/desk/codes.ts";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import { deskEntrySchema } from "../../contract/desk/desk-entry.ts";
import { failedLettersSchema } from "../../contract/desk/letter.ts";
import { setupSchema } from "../../contract/desk/setup.ts";
import { workListSchema, workViewSchema } from "../../contract/desk/work.ts";
import { readWith } from "./read-with.ts";
import { request } from "./request.ts";

/** Who is signed in at the desk; always asked anew, because a session ends by itself. */
export const deskSessionQuery = queryOptions({
  queryKey: ["desk", "session"],
  queryFn: ({ signal }) => request(deskPaths.session, readWith(sessionSchema), signal),
  staleTime: 0,
});

/** Where else the account is signed in. */
export const deskSessionsQuery = queryOptions({
  queryKey: ["desk", "sessions"],
  queryFn: ({ signal }) => request(deskPaths.sessions, readWith(sessionsSchema), signal),
  staleTime: 0,
});

/** What the account signs in with. */
export const deskPasskeysQuery = queryOptions({
  queryKey: ["desk", "passkeys"],
  queryFn: ({ signal }) => request(deskPaths.passkeys, readWith(passkeysSchema), signal),
  staleTime: 0,
});

/** What else it signs in with. */
export const deskCodesQuery = queryOptions({
  queryKey: ["desk", "codes"],
  queryFn: ({ signal }) => request(deskPaths.codes, readWith(codesSchema), signal),
  staleTime: 0,
});

export const deskAccountsQuery = queryOptions({
  queryKey: ["desk", "accounts"],
  queryFn: ({ signal }) => request(deskPaths.accounts, readWith(accountsSchema), signal),
  staleTime: 0,
});

/** Everything open that is the account's to do. */
export const deskWorkQuery = queryOptions({
  queryKey: ["desk", "work"],
  queryFn: ({ signal }) => request(deskPaths.work, readWith(workListSchema), signal),
  staleTime: 0,
});

/** What of the network is set up. */
export const deskSetupQuery = queryOptions({
  queryKey: ["desk", "setup"],
  queryFn: ({ signal }) => request(deskPaths.setup, readWith(setupSchema), signal),
  staleTime: 0,
});

/** The letters that do not arrive. */
export const deskLettersQuery = queryOptions({
  queryKey: ["desk", "letters"],
  queryFn: ({ signal }) => request(deskPaths.letters, readWith(failedLettersSchema), signal),
  staleTime: 0,
});

/** One of them, with what can be done with it. */
export const deskWorkItemQuery = (reference: string) =>
  queryOptions({
    queryKey: ["desk", "work", reference],
    queryFn: ({ signal }) => request(deskPaths.workItem.replace("{id}", reference), readWith(workViewSchema), signal),
    staleTime: 0,
  });

/** An entry with what was done with it; `key`: see `toEntryKey`. */
export const deskEntryQuery = (key: string) =>
  queryOptions({
    queryKey: ["desk", "entry", key],
    queryFn: ({ signal }) => request(deskPaths.entry.replace("{id}", key), readWith(deskEntrySchema), signal),
    staleTime: 0,
  });
