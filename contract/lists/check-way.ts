/**
 * How somebody made sure that a contact is the mosque or the office it says it is: called back under a number that was known
 * before, or wrote to the address that was known before.
 */
export const CHECK_WAYS = ["call-back", "letter"] as const;
export type CheckWay = (typeof CHECK_WAYS)[number];
