/** Where an expert comes from. */
export const EXPERT_SIDES = ["security-authority", "muslim-organization", "independent"] as const;
export type ExpertSide = (typeof EXPERT_SIDES)[number];

/** What an expert can be asked to do. */
export const EXPERT_FORMATS = ["talk", "workshop", "moderation", "training"] as const;
export type ExpertFormat = (typeof EXPERT_FORMATS)[number];
