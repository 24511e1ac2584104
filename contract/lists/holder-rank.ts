/** Why somebody has an introduction: asked for, passed on to, or next in line after somebody who did not answer. */
export const HOLDER_RANKS = ["addressee", "passed-to", "deputy", "coordinator"] as const;
export type HolderRank = (typeof HOLDER_RANKS)[number];
