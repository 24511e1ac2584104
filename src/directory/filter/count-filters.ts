import type { DirectoryState } from "../directory-address.ts";

/** How many filters are set beside what the sentence says. */
export const countFilters = ({ filter: { lands, levels, roles, fresh, bbox }, radius }: DirectoryState): number =>
  lands.length + levels.length + roles.length + (fresh ? 1 : 0) + (bbox === null ? 0 : 1) + (radius === null ? 0 : 1);
