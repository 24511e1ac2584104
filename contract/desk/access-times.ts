/** A link that invites can be used so many days. */
export const INVITATION_DAYS = 7;
/** Whoever has the link of one that has ended is told for so many days how. */
export const INVITATION_END_DAYS = 30;
/** A passkey has so many minutes to answer. */
export const CHALLENGE_MINUTES = 5;
/** Whoever goes to the identity provider has so many minutes to come back. */
export const PROVIDER_MINUTES = 10;
/** A session ends so many minutes after it was used last, and so many hours after it began in any case. */
export const IDLE_MINUTES = 30;
export const SESSION_HOURS = 12;
/** What is weighty can be done so many minutes after the passkey was used. */
export const STEP_UP_MINUTES = 5;
