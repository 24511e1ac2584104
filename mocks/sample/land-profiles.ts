import { LAND_CODES } from "../../contract/lists/land.ts";
import type { LandProfile } from "../../contract/entries/land-profile.ts";
import { rolesOf } from "./land-roles.ts";
import { statementsOf } from "./land-statements.ts";

/** What is documented about the cooperation in each Land, and what is not. */
export const makeLandProfiles = (): LandProfile[] =>
  LAND_CODES.map((id) => ({ id, roles: rolesOf(id), statements: statementsOf(id) }));
