/** The texts a sender can have consented to, newest last; what is stored says which one it was. */
export const CONSENT_TEXT_VERSIONS = ["2026-11"] as const;

/** Nobody reads a form and writes a sentence faster, in milliseconds. */
export const SHORTEST_ELAPSED_MS = 3_000;

/** Characters of a free text. */
export const SHORTEST_TEXT = 10;
export const LONGEST_TEXT = 4_000;
/** Characters of a name, a web address or the times somebody can be reached. */
export const SHORTEST_LINE = 2;
export const LONGEST_LINE = 300;
/** Characters of a mail address (RFC 5321, 4.5.3.1). */
export const LONGEST_ADDRESS = 254;
/** Bytes of a whole request. */
export const MOST_BODY_BYTES = 32_768;

/** A reference to be read out on the phone: without 0, O, 1 and I. 32 signs, so five random bits choose one. */
export const REFERENCE_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
export const REFERENCE_PATTERN = /^[A-HJ-NP-Z2-9]{8}$/;

/** The secret part of a link: 192 random bits in base64url. */
export const LINK_TOKEN_PATTERN = /^[\w-]{32}$/;

/** An `Idempotency-Key`: long enough that nobody guesses another's, e.g. a UUID. */
export const IDEMPOTENCY_KEY_PATTERN = /^[\w-]{16,128}$/;

/** The id of an entry, or the code of a Land whose profile is meant. A contact's id fits the pattern of the others. */
export const ABOUT_ID_PATTERN = /^(?:[a-z0-9][a-z0-9-]{1,38}[a-z0-9]|DE-[A-Z]{2})$/;
