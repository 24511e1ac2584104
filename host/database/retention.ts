import { KEY_LIFETIME_MS } from "../../backend/enquiry/enquiry-store.ts";
import { RETENTION } from "../../contract/retention.ts";
import { MILLISECONDS_A_DAY } from "../../contract/day.ts";
import {
  INVITATION_DAYS,
  INVITATION_END_DAYS,
  PROVIDER_MINUTES,
  SESSION_HOURS,
} from "../../contract/desk/access-times.ts";
import type { Tables } from "./tables.ts";

/**
 * How long a table keeps a row, and what of a person can be in it. `subject`: how somebody's rows are found who asks what
 * is known of them.
 */
type Retention = { readonly until: string; readonly holds: string; readonly subject: string };

const NOBODY = { holds: "nothing of a person", subject: "–" } as const;
const KEY_DAYS = KEY_LIFETIME_MS / MILLISECONDS_A_DAY;
const WITH_ENTRY = "the entry is erased or the value replaced";

/** Every table has its line, or this does not compile; `docs/hosting.md` shows them. */
export const retention = {
  migration: { ...NOBODY, until: "the database is deleted" },
  edition: { ...NOBODY, until: "the database is deleted" },
  directory_edition: { ...NOBODY, until: "the next edition" },
  entry: {
    until: "the entry is erased",
    holds: "functions and, rarely, names of contacts",
    subject: "id of the entry",
  },
  entry_field: { until: WITH_ENTRY, holds: "mailboxes, telephone numbers, places", subject: "id of the entry" },
  consent: { until: WITH_ENTRY, holds: "the function that consented, and when", subject: "id of the entry" },
  revision: { until: "the entry is erased", holds: "the account that changed it", subject: "id of the entry" },
  revision_value: {
    until: `the entry is erased; the values ${RETENTION.revisionDays} days after the change`,
    holds: "what a value was and became, sealed; the account that agreed",
    subject: "id of the entry",
  },
  enquiry: {
    until: `${RETENTION.closedDays} days after it was closed; texts and addresses at a withdrawal at once`,
    holds: "what was written, and where to answer; sealed",
    subject: "reference",
  },
  enquiry_receiver: { until: "its enquiry is deleted", holds: "hashes of links", subject: "reference" },
  submission_key: {
    until: `${KEY_DAYS} days after it was sent`,
    holds: "hashes, and a receipt sealed with its key",
    subject: "–",
  },
  outbox: {
    until: `${RETENTION.noticeDays} days after it was sent, or closed at the desk; at a withdrawal at once`,
    holds: "who is to be told, by the id of a contact; what the mail host answered, without addresses",
    subject: "reference",
  },
  mailed_sender: { until: "the end of the day", holds: "keyed hashes of mail addresses", subject: "–" },
  tombstone: { until: "the database is deleted", holds: "ids of what was erased", subject: "the id" },
  account: {
    until: "an administrator deletes it",
    holds: "name and mail address, sealed; roles and Länder",
    subject: "id of the account",
  },
  invitation: {
    until: `it is used, or ${INVITATION_DAYS} days after it was made`,
    holds: "a mail address and the name typed last, sealed; roles and Länder",
    subject: "id of the account",
  },
  invitation_end: {
    ...NOBODY,
    until: `${INVITATION_END_DAYS} days after the invitation ended`,
  },
  credential: { until: "its account is deleted or gets another", holds: "a public key", subject: "id of the account" },
  totp: {
    until: "it or its account is removed, or the account is invited again",
    holds: "the secret of an authenticator app, sealed",
    subject: "id of the account",
  },
  recovery_code: {
    until: "others are made, or its account is deleted or invited again",
    holds: "a hash, and when it was used",
    subject: "id of the account",
  },
  oidc_identity: {
    until: "its account is deleted or invited again",
    holds: "a hash of what the identity provider knows somebody by",
    subject: "id of the account",
  },
  challenge: { ...NOBODY, until: `it is used, or ${PROVIDER_MINUTES} minutes after it was made` },
  session: {
    until: `it is ended, or ${SESSION_HOURS} hours after it began`,
    holds: "when an account was used",
    subject: "id of the account",
  },
  audit: { until: "the database is deleted", holds: "the id of who did what when", subject: "id of the account" },
  audit_head: { ...NOBODY, until: "the database is deleted" },
  job: { ...NOBODY, until: "the database is deleted" },
} as const satisfies Record<keyof Tables, Retention>;

/** Those that can hold something of a person. */
export const tablesOfPeople: readonly string[] = Object.entries(retention)
  .filter(([, { holds }]) => holds !== NOBODY.holds)
  .map(([table]) => table);
