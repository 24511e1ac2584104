import type { LandCode } from "../lists/land.ts";
import type { Role } from "../lists/role.ts";

/** What a role is called in which Land; only where it is documented. `names`: the first is the usual one. */
type RoleName = { readonly role: Role; readonly land: LandCode; readonly names: readonly string[] };

export const roleNames: readonly RoleName[] = [
  {
    role: "liaison-officer",
    land: "DE-NW",
    names: [
      "KMI",
      "KIA",
      "Kontaktbeamte muslimische Institutionen",
      "Kontaktbeamte für interkulturelle und -religiöse Angelegenheiten",
    ],
  },
  {
    role: "contact-for-muslims",
    land: "DE-BW",
    names: ["Ansprechpartner für Muslime", "Ansprechpartner Moscheevereine"],
  },
  { role: "migration-officer", land: "DE-HE", names: ["Landesmigrationsbeauftragte", "Ausländerbeauftragte"] },
  { role: "lka-prevention", land: "DE-HH", names: ["Institut für transkulturelle Kompetenz"] },
  { role: "liaison-officer", land: "DE-NI", names: ["PPMK"] },
];

/** What a role is usually called in a Land; null where nothing is documented. */
export const roleNameIn = (role: Role, land: LandCode): string | null =>
  roleNames.find((name) => name.role === role && name.land === land)?.names[0] ?? null;

/** What is so short that it needs the name of the role beside it: "KMI". */
const ABBREVIATION = /^\p{Lu}{2,}$/u;

/** The abbreviation a role is known by in a Land; null where there is none. */
export const abbreviationIn = (role: Role, land: LandCode): string | null =>
  roleNames.find((name) => name.role === role && name.land === land)?.names.find((name) => ABBREVIATION.test(name)) ??
  null;
