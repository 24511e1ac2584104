import type { LandProfile } from "../../contract/land-profile.ts";

/** What is documented about the cooperation in each Land, and what is not. */
export const makeLandProfiles = (): LandProfile[] => [];
