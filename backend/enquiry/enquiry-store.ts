import { MILLISECONDS_A_DAY } from "../../contract/day.ts";
import type { StoredEnquiry } from "./stored-enquiry.ts";

/**
 * What is known of an `Idempotency-Key`: taken just now, taken by a request that is still being answered, used for
 * another payload, or answered. `sealed`: the first answer, readable with the key only.
 */
type KeyState =
  | { readonly outcome: "taken" }
  | { readonly outcome: "in-progress" }
  | { readonly outcome: "other-payload" }
  | { readonly outcome: "answered"; readonly sealed: string };

/** `key` and `payload` are hashes. */
type Submitting = { readonly key: string; readonly payload: string; readonly now: Date };

/** How long a key is remembered after its answer, in milliseconds. */
export const KEY_LIFETIME_MS = MILLISECONDS_A_DAY;
/** A request that has not been answered by then has died with its process: the key is free again. */
export const KEY_PATIENCE_MS = 60_000;

/** Where the backend keeps enquiries. Each method is atomic: no other one is seen half done. */
export type EnquiryStore = {
  /** Takes a key, or says what has become of it. Exactly one of many callers at once gets `taken`. */
  readonly takeKey: (submitting: Submitting) => Promise<KeyState>;
  /** Lets go of a key whose request failed. */
  readonly freeKey: (key: string) => Promise<void>;
  /** Adds an enquiry and what its key was answered with, in one step; `false` where the reference is taken. */
  readonly add: (enquiry: StoredEnquiry, key: string, sealed: string) => Promise<boolean>;
  /** By the hash of the status link's token. */
  readonly findByToken: (tokenHash: string) => Promise<StoredEnquiry | null>;
  /** By the hash of a receiver's token, the Clearing Point's and former receivers' included. */
  readonly findByReceiver: (tokenHash: string) => Promise<StoredEnquiry | null>;
  /** Puts `enquiry` in the place of its predecessor; `false` where that was changed meanwhile (see `version`). */
  readonly replace: (enquiry: StoredEnquiry) => Promise<boolean>;
  /** Introductions whose last day for an answer lies before `day` (ISO 8601 date). */
  readonly listOverdue: (day: string) => Promise<readonly StoredEnquiry[]>;
};
