import type { LandCode } from "../../contract/land.ts";
import type { LandProfile } from "../../contract/land-profile.ts";

type LandRole = LandProfile["roles"][number];

/** What the police's contact for Muslim organisations is called; only where it is documented. */
const documentedRoles: Partial<Record<LandCode, readonly LandRole[]>> = {
  "DE-BW": [
    {
      role: "contact-for-muslims",
      names: ["Ansprechperson für Muslime", "Ansprechpartner für Muslime", "Ansprechpartner Moscheevereine"],
      confirmed: true,
    },
  ],
  "DE-HE": [
    {
      role: "migration-officer",
      names: ["Migrationsbeauftragte der Polizei", "Landesmigrationsbeauftragte", "Ausländerbeauftragte"],
      confirmed: true,
    },
  ],
  "DE-HH": [{ role: "lka-prevention", names: ["Institut für transkulturelle Kompetenz"], confirmed: true }],
  "DE-NI": [{ role: "liaison-officer", names: ["PPMK"], confirmed: true }],
  "DE-NW": [
    { role: "liaison-officer", names: ["KMI", "Kontaktbeamte muslimische Institutionen"], confirmed: true },
    {
      role: "liaison-officer",
      names: ["KIA", "Kontaktbeamte für interkulturelle und -religiöse Angelegenheiten"],
      confirmed: true,
    },
  ],
};

/** The functions every Land is asked about; without names of their own they go by the general term. */
const generalRoles = ["liaison-officer", "lka-prevention", "crime-prevention-advice", "victim-support"] as const;

/** The documented names first, then the general terms, which nobody has confirmed for this Land. */
export const rolesOf = (land: LandCode): LandRole[] => {
  const documented = documentedRoles[land] ?? [];
  const general = generalRoles
    .filter((role) => documented.every((other) => other.role !== role))
    // Where the contact has another name, the general term would only repeat it.
    .filter((role) => documented.length === 0 || role !== "liaison-officer")
    .map((role): LandRole => ({ role, names: [], confirmed: false }));
  return [...documented, ...general];
};
