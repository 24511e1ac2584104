/** What an account of the desk is for; one account may have two of them. `contact`: a contact that was verified. */
export const DESK_ROLES = ["administrator", "coordinator", "land-coordinator", "contact"] as const;
export type DeskRole = (typeof DESK_ROLES)[number];
