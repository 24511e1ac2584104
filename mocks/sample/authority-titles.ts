import type { LandCode } from "../../contract/lists/land.ts";
import data from "./data/titles.json" with { type: "json" };
import type { FunctionTitle } from "./data/schemas.ts";
import type { AuthorityRole } from "./mandates.ts";

/** What the function is called in this office. */
export type RoleTitle = FunctionTitle & { readonly role: AuthorityRole };

/** Read by its schema in a test. */
export const authorityTitles = data.authorities as Record<keyof typeof data.authorities, RoleTitle>;

/** Who talks with mosque associations in a police district; a Land without an entry has no name of its own for it. */
export const liaisonByLand: Partial<Record<LandCode, RoleTitle>> = {
  "DE-BW": authorityTitles["contact-for-muslims"],
  "DE-HE": authorityTitles["migration-officer"],
  "DE-NI": authorityTitles["prevention-team"],
  "DE-NW": authorityTitles["muslim-institutions-officer"],
};

const namedOfWholeLand: Partial<Record<LandCode, RoleTitle>> = {
  "DE-BW": authorityTitles["contact-for-muslims-of-land"],
  "DE-HE": authorityTitles["migration-officer-of-land"],
  // Talks with mosque associations, though it belongs to the criminal police.
  "DE-HH": authorityTitles["transcultural-institute"],
  "DE-NW": authorityTitles["land-coordination-kmi"],
};

/** The same for the whole Land, and whom the officers of its districts turn to. */
export const liaisonOfWholeLand = (land: LandCode): RoleTitle =>
  namedOfWholeLand[land] ?? authorityTitles["land-coordination"];
