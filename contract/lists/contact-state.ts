/** Whether the function of a contact is filled: vacant and paused contacts name a deputy where there is one. */
export const CONTACT_STATES = ["active", "vacant", "handover", "paused"] as const;
export type ContactState = (typeof CONTACT_STATES)[number];

/** Whether somebody answers: the function is filled, or being handed over. */
export const isStaffed = (state: ContactState): boolean => state === "active" || state === "handover";
