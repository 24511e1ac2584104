import type { LandCode } from "../../contract/lists/land.ts";
import type { LandProfile } from "../../contract/entries/land-profile.ts";
import { landTexts } from "./land-texts.ts";

type LandRole = LandProfile["roles"][number];

/** The functions every Land is asked about; without names of their own they go by the general term. */
const generalRoles = ["liaison-officer", "lka-prevention", "crime-prevention-advice", "victim-support"] as const;

/** The documented names first, then the general terms, which nobody has confirmed for this Land. */
export const rolesOf = (land: LandCode): LandRole[] => {
  const documented = landTexts.documentedRoles[land] ?? [];
  const general = generalRoles
    .filter((role) => documented.every((other) => other.role !== role))
    // Where the contact has another name, the general term would only repeat it.
    .filter((role) => documented.length === 0 || role !== "liaison-officer")
    .map((role): LandRole => ({ role, names: [], confirmed: false }));
  return [...documented, ...general];
};
