/** The level a contact works on, from the whole Federation to one place. */
export const LEVELS = ["federal", "land", "regional", "local"] as const;
export type Level = (typeof LEVELS)[number];
