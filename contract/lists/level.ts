/** The level a contact works on, the most local first: the order of responsibility, and of every list. */
export const LEVELS = ["local", "regional", "land", "federal"] as const;
export type Level = (typeof LEVELS)[number];
