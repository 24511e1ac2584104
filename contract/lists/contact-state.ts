/** Whether the function of a contact is filled: vacant and paused contacts name a deputy where there is one. */
export const CONTACT_STATES = ["active", "vacant", "handover", "paused"] as const;
export type ContactState = (typeof CONTACT_STATES)[number];
