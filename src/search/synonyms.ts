import type { LandCode } from "../../contract/land.ts";
import type { Role } from "../../contract/role.ts";
import type { Topic } from "../../contract/topic.ts";

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

/** The role that is the police's contact for Muslim organisations in a Land; only where it is documented. */
const contactRoles: Partial<Record<LandCode, Role>> = {
  "DE-NW": "liaison-officer",
  "DE-BW": "contact-for-muslims",
  "DE-HE": "migration-officer",
  "DE-NI": "liaison-officer",
  "DE-HH": "lka-prevention",
};

/**
 * The role that does in `land` what `role` does elsewhere; null where it is the same, where `role` is another job, or
 * where nothing is documented.
 */
export const findEquivalentRole = (role: Role, land: LandCode): Role | null => {
  const here = contactRoles[land];
  const isContactRole = Object.values(contactRoles).includes(role);
  return isContactRole && here !== undefined && here !== role ? here : null;
};

/** Words of any language that mean a role, beside its names in the interface's languages. */
export const roleWords: Partial<Record<Role, readonly string[]>> = {
  "liaison-officer": ["Polizei", "polis", "police", "شرطة"],
  "contact-for-muslims": ["Polizei", "polis", "police", "شرطة"],
  imam: ["imam", "hoca", "إمام"],
  "lka-prevention": ["LKA"],
};

/** Words of any language that mean a topic, beside its names in the interface's languages. */
export const topicWords: Partial<Record<Topic, readonly string[]>> = {
  "mosque-protection": ["Moschee", "cami", "camii", "mosque", "masjid", "مسجد"],
  "mosque-visits": ["Moschee", "cami", "camii", "mosque", "masjid", "مسجد"],
  "prayer-and-feasts": ["cuma", "bayram", "ramazan", "رمضان"],
};

/** Large towns by the names they have in Turkish and Arabic; the key is the municipality's. */
export const townNames: Readonly<Record<string, readonly string[]>> = {
  "11000000": ["برلين"],
  "02000000": ["هامبورغ"],
  "09162000": ["Münih", "ميونخ", "ميونيخ", "Munich"],
  "05315000": ["Kolonya", "كولونيا", "Cologne"],
  "06412000": ["فرانكفورت"],
  "08111000": ["شتوتغارت"],
  "05111000": ["دوسلدورف"],
  "05913000": ["دورتموند"],
  "05113000": ["إيسن"],
  "14713000": ["لايبزيغ"],
  "04011000": ["بريمن"],
  "14612000": ["دريسدن"],
  "03241001": ["هانوفر"],
  "09564000": ["نورنبرغ", "Nuremberg"],
};
