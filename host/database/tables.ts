import type { InvitationEnd } from "../../contract/desk/access.ts";
import type { SignInWay } from "../../contract/desk/codes.ts";

/**
 * The columns of every table, alike in SQLite and PostgreSQL: text and integers only. Instants are ISO 8601 in UTC with
 * milliseconds, days ISO 8601 dates, ids made by the program; what is JSON is read and checked by who asks for it.
 */
export type Tables = {
  /** What was done to this database. `runs_with`: the oldest migration a program must know to run on it. */
  readonly migration: { readonly name: string; readonly at: string; readonly runs_with: string };
  /** Counts the changes of one list of entries: contacts, or all the others. */
  readonly edition: { readonly list: EntryList; readonly number: number };
  readonly directory_edition: { readonly viewer: string; readonly content: string; readonly as_of: string };
  /** Contacts, projects and the like. `edition`: the one they were last changed in; `document`: all but what is sensitive. */
  readonly entry: {
    readonly list: EntryList;
    readonly kind: string;
    readonly id: string;
    readonly side: string | null;
    readonly position: number;
    readonly version: number;
    readonly edition: number;
    readonly state: EntryState;
    readonly origin: EntryOrigin;
    readonly document: string;
  };
  /** The sensitive values of contacts, one by one. `basis`: `consent` has its row there. */
  readonly entry_field: {
    readonly entry_id: string;
    readonly field: string;
    readonly value: string;
    readonly audience: string;
    readonly basis: "public-task" | "consent";
  };
  readonly consent: {
    readonly entry_id: string;
    readonly field: string;
    readonly given_by: string | null;
    readonly given_on: string | null;
    readonly text_version: string | null;
    readonly until: string | null;
    readonly withdrawn_at: string | null;
  };
  /** Who changed an entry when and why; never what was in it. */
  readonly revision: {
    readonly kind: string;
    readonly entry_id: string;
    readonly version: number;
    readonly at: string;
    readonly actor: string;
    readonly reason: string;
  };
  /** What people changed at the desk, beside its `revision`. `sealed`: the values before and after, until forgotten. */
  readonly revision_value: {
    readonly kind: string;
    readonly entry_id: string;
    readonly version: number;
    readonly at: string;
    readonly act: string;
    readonly approved_by: string | null;
    readonly reference: string | null;
    readonly sealed: string | null;
  };
  /**
   * `sealed`: all that is not in a column, encrypted with the host's key. `bucket`, as in the next three: that of the
   * enquiry (`bucketOfHash`); `null` from a program that did not know it, until it is filled (`fillBuckets`).
   */
  readonly enquiry: {
    readonly reference: string;
    readonly version: number;
    readonly token_hash: string;
    readonly key_hash: string;
    readonly progress: "open" | "closed";
    readonly changed_on: string;
    readonly due_on: string | null;
    readonly sealed: string;
    readonly bucket: number | null;
  };
  readonly enquiry_receiver: {
    readonly token_hash: string;
    readonly reference: string;
    readonly turn: number;
    readonly bucket: number | null;
  };
  readonly submission_key: {
    readonly key: string;
    readonly payload: string;
    readonly sealed: string | null;
    readonly used_at: string;
    readonly bucket: number | null;
  };
  readonly outbox: {
    readonly id: string;
    readonly reference: string;
    readonly recipient: string;
    readonly turn: number;
    readonly notice: string;
    readonly tries: number;
    readonly due_at: string;
    readonly queued_at: string;
    readonly lease: string | null;
    /** `closed`: given up, and somebody has seen to it. */
    readonly state: "waiting" | "sent" | "given-up" | "closed";
    readonly settled_at: string | null;
    /** Why the last try failed, as JSON: without an address or a word of the letter. */
    readonly failure: string | null;
    readonly bucket: number | null;
  };
  /** Whom a letter went to today, by a keyed hash of the unconfirmed address. */
  readonly mailed_sender: { readonly named: string; readonly day: string };
  /** What was erased on somebody's wish and stays so, whatever backup is restored. `kind`: `enquiry`, or that of an entry. */
  readonly tombstone: { readonly kind: string; readonly id: string; readonly at: string };
  /** Who may use the desk. `roles` and `lands`: JSON lists; `sealed`: name and mail address. */
  readonly account: RemitColumns & {
    readonly id: string;
    readonly version: number;
    readonly state: AccountState;
    readonly made_at: string;
  };
  /** What makes an account, or gives one that there is another passkey. */
  readonly invitation: RemitColumns & {
    readonly token_hash: string;
    readonly account_id: string;
    readonly ends_at: string;
    /** The account that has invited, or `host`; `null` from a program that kept it in the audit alone. */
    readonly invited_by: string | null;
  };
  /** How an invitation has ended, for whoever still has its link. */
  readonly invitation_end: { readonly token_hash: string; readonly how: InvitationEnd; readonly at: string };
  /** A passkey; of the key only the public half, in base64url. `counter`: its 32 bits (`decodeCounter`). */
  readonly credential: {
    readonly id: string;
    readonly account_id: string;
    readonly public_key: string;
    readonly counter: number;
    readonly made_at: string;
  };
  /** What a passkey is asked to sign, or an identity provider to give back, once. `bound_to`: the hash of the invitation, or the account, it was made for. */
  readonly challenge: {
    readonly hash: string;
    readonly purpose: ChallengePurpose;
    readonly bound_to: string;
    readonly ends_at: string;
  };
  readonly session: {
    readonly token_hash: string;
    readonly id: string;
    readonly account_id: string;
    readonly began_at: string;
    readonly seen_at: string;
    readonly stepped_up_at: string | null;
    /** How it began; `null` from a program that knew of passkeys alone. */
    readonly way: SignInWay | null;
  };
  /**
   * The authenticator app of an account. `name`: what the account is called there; `sealed`: the secret both count from;
   * `last_step`: the period whose code was used last; `failures`: wrong codes since; `confirmed_at`: `null` until the
   * app has shown that it has the secret.
   */
  readonly totp: {
    readonly account_id: string;
    readonly name: string;
    readonly sealed: string;
    readonly last_step: number;
    readonly failures: number;
    readonly made_at: string;
    readonly confirmed_at: string | null;
  };
  /** Each signs in once, without anything else; kept after that to tell when. */
  readonly recovery_code: {
    readonly hash: string;
    readonly account_id: string;
    readonly made_at: string;
    readonly used_at: string | null;
  };
  /** What the identity provider knows an account's owner by: a hash of issuer and subject, which is only ever compared. */
  readonly oidc_identity: {
    readonly hash: string;
    readonly account_id: string;
    readonly made_at: string;
  };
  /** What was done at the desk, each row with the hash of the one before; accounts and things by their ids alone. */
  readonly audit: {
    readonly chain: string;
    readonly seq: number;
    readonly at: string;
    readonly actor: string;
    readonly act: string;
    readonly object: string;
    readonly former: string;
    readonly hash: string;
  };
  /** The last row of each chain: who writes takes it first, so that writers wait for each other. */
  readonly audit_head: { readonly chain: string; readonly seq: number; readonly hash: string };
  /** What is done from time to time: by whoever takes it when it is due, until the lease ends. */
  readonly job: { readonly name: string; readonly due_at: string; readonly lease: string | null };
};

type RemitColumns = {
  readonly roles: string;
  readonly lands: string;
  readonly side: string | null;
  readonly entry_id: string | null;
  readonly sealed: string;
};

type AccountState = "active" | "locked";
export type ChallengePurpose = "sign-in" | "registration" | "step-up" | ProviderPurpose;
/** What somebody was sent to the identity provider for. */
export type ProviderPurpose = "provider-sign-in" | "provider-registration" | "provider-step-up";
export type EntryList = "contacts" | "entries";
type EntryState = "published" | "hidden";
/** `sample`: invented, and removed together; `host`: set by the settings; `desk`: everything else. */
export type EntryOrigin = "sample" | "host" | "desk";
