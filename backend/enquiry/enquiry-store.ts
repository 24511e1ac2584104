import { MILLISECONDS_A_DAY } from "../../contract/day.ts";
import type { LetterAct, LetterFailure } from "../../contract/desk/letter.ts";
import { RETENTION } from "../../contract/retention.ts";
import type { AuditEntry } from "../desk/audit-entry.ts";
import type { QueuedNotice } from "./notice.ts";
import type { StoredEnquiry } from "./stored-enquiry.ts";

/** How long a key is remembered, in milliseconds: longer than a draft can live that is sent again and again. */
export const KEY_LIFETIME_MS = RETENTION.keyDays * MILLISECONDS_A_DAY;

/**
 * What is known of an `Idempotency-Key`. `payload`: hash of what was sent; `sealed`: the first answer, readable with the
 * key only, `null` once the enquiry was withdrawn or deleted.
 */
export type KnownKey = { readonly payload: string; readonly sealed: string | null };

/** Everything a submission makes, in one step. Key, payload and tokens are hashes. */
type Submitting = {
  readonly enquiry: StoredEnquiry;
  readonly key: { readonly key: string; readonly payload: string; readonly sealed: string };
  readonly notices: readonly QueuedNotice[];
  readonly now: Date;
};

/** A notice in the outbox. `id`: the same for all tries; `tries`: how many were begun, this one included. */
export type OutboxRow = {
  readonly id: string;
  readonly reference: string;
  readonly notice: QueuedNotice;
  readonly tries: number;
};

/** A row that is this caller's to send until its lease ends, and the enquiry as it stands. */
export type Claimed = { readonly row: OutboxRow; readonly lease: string; readonly enquiry: StoredEnquiry };

/** What became of a try: it was sent, is to be tried again at `at`, or never again. `failure`: `null` leaves the last one. */
type Settlement =
  | { readonly outcome: "sent"; readonly now: Date }
  | { readonly outcome: "given-up"; readonly now: Date; readonly failure: LetterFailure | null }
  | { readonly outcome: "retry"; readonly at: Date; readonly failure: LetterFailure };

/** After so many tries in vain, which is half an hour, it is no hiccup of the mail host any more. */
export const MANY_TRIES = 6;

/** A notice that does not arrive. `failure`: `null` where nobody lived to say it; `triedAgainAt`: `null` if given up. */
export type FailedNotice = {
  readonly id: string;
  readonly notice: QueuedNotice;
  readonly failure: LetterFailure | null;
  readonly triedAgainAt: Date | null;
  readonly enquiry: StoredEnquiry;
};

/** At most `most`, after the reference `after`, by reference. */
export type Page = { readonly after: string | null; readonly most: number };

/**
 * Where the backend keeps enquiries. Each method is one step: it happens whole or not at all, and no other one is seen
 * half done; a database does each in a transaction of its own. None waits for anything but the store.
 */
export type EnquiryStore = {
  /** What has become of a key within its lifetime; `null` for one nobody has used. */
  readonly findKey: (key: string, now: Date) => Promise<KnownKey | null>;
  /**
   * Adds key, enquiry and notices together, or nothing: where the key is known, or the reference is taken. Of many
   * callers with one key exactly one stores; the others wait and get `key-known`.
   */
  readonly submit: (submitting: Submitting) => Promise<"stored" | "key-known" | "reference-taken">;
  /** By the hash of the status link's token. */
  readonly findByToken: (tokenHash: string) => Promise<StoredEnquiry | null>;
  /** By what it is called; for the desk alone. */
  readonly findByReference: (reference: string) => Promise<StoredEnquiry | null>;
  /** By the hash of a receiver's token, former receivers' included, and the turn it was made for. */
  readonly findByReceiver: (
    tokenHash: string,
  ) => Promise<{ readonly enquiry: StoredEnquiry; readonly turn: number } | null>;
  /**
   * Puts `enquiry` in the place of its predecessor and the notices into the outbox; `false`, and nothing is done, where
   * the predecessor was changed meanwhile (see `version`). Notices to a receiver whose turn is over are dropped unless sent. A
   * withdrawal drops every notice there was, sent or not, and the sealed answer of the key. What was done at the desk goes
   * into the audit in the same step (`audit`), where the store has one.
   */
  readonly replace: (
    enquiry: StoredEnquiry,
    notices: readonly QueuedNotice[],
    now: Date,
    audit?: AuditEntry,
  ) => Promise<boolean>;
  /**
   * Takes up to `most` notices that are due and nobody else's, the oldest first, and counts the try. A lease that ends
   * without a settlement makes the notice free again: whoever had it has died.
   */
  readonly claimOutbox: (claim: {
    readonly now: Date;
    readonly leaseMs: number;
    readonly most: number;
  }) => Promise<readonly Claimed[]>;
  /**
   * Makes a token open the enquiry for the receiver of this notice. Earlier ones of the same turn go on opening it: the
   * message with them may have arrived. `false` where the lease is over or the notice was dropped.
   */
  readonly issueLink: (claimed: Claimed, tokenHash: string) => Promise<boolean>;
  /** Says what became of a notice; `false` where the lease is over or the notice was dropped. */
  readonly settleOutbox: (claimed: Pick<Claimed, "row" | "lease">, settlement: Settlement) => Promise<boolean>;
  /** Up to `most` notices that were given up, or have been tried `MANY_TRIES` times; by id. */
  readonly listFailed: (most: number) => Promise<readonly FailedNotice[]>;
  /**
   * Sends one of them again, from its first try on, or closes it for good; `false` where it is none of them (any more), or
   * is just being sent.
   */
  readonly settleFailed: (id: string, act: LetterAct["action"], now: Date, audit: AuditEntry) => Promise<boolean>;
  /** Whose clock has run out before `day` (ISO 8601 date). */
  readonly listOverdue: (day: string, page: Page) => Promise<readonly StoredEnquiry[]>;
  /** On which somebody still has something to do. */
  readonly listOpen: (page: Page) => Promise<readonly StoredEnquiry[]>;
  /**
   * Deletes what has had its time: enquiries that are closed and have not changed since `closedBefore` (ISO 8601 date),
   * with their links and notices, and the sealed answer of their key; keys past their lifetime; notices sent or closed
   * before `settledBefore`; what was given up waits for somebody. How many enquiries. None that is open is ever deleted.
   */
  readonly purge: (until: {
    readonly closedBefore: string;
    readonly settledBefore: Date;
    readonly now: Date;
  }) => Promise<number>;
};
