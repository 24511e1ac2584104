import type { LandCode } from "../lists/land.ts";
import type { Role } from "../lists/role.ts";

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

/**
 * What people write who mean a role, beside its names and `roleNames`; as in `topic-words.ts`. Only whoever writes one of
 * its own words asks for state security: no everyday word leads there.
 */
export const roleWords: Readonly<Record<Role, string>> = {
  "liaison-officer": `
    Kontaktbeamter, Kontaktbeamtin, Kontaktbeamte, Kontaktbeamte muslimischer Institutionen, Kontaktpolizist, Kontaktpolizistin, Verbindungsbeamter, Verbindungsbeamtin,
    KMI, KIA, PPMK, liaison officer, contact officer, police contact officer, liaison, police liaison, police liaison officer, liaison officer police, irtibat polisi, irtibat görevlisi, irtibat görevlisi polis, irtibat memuru,
    ضابط اتصال, ضابط الاتصال, ضابط اتصال في الشرطة, شرطي الاتصال`,
  "contact-for-muslims": `
    Ansprechpartner für Muslime, Ansprechperson für Muslime, Ansprechpartner Muslime, Ansprechpartnerin Muslime, Ansprechpartner für Muslime Polizei, Ansprechperson für Muslime Polizei,
    Ansprechpartner Moscheen, Ansprechpartner Moscheevereine, Islambeauftragter, Islambeauftragte, BfMI, contact for Muslims, police contact for Muslims, contact person for Muslims, Muslim contact,
    Müslümanlar için irtibat görevlisi, Müslümanlar için irtibat kişisi, Müslümanlar irtibat, جهة الاتصال للمسلمين, مسؤول الاتصال بالمسلمين, جهة اتصال المسلمين`,
  "migration-officer": `
    Migrationsbeauftragte, Migrationsbeauftragter, Landesmigrationsbeauftragte, Ausländerbeauftragte, Ausländerbeauftragter, Integrationsbeauftragte der Polizei, migration officer, police migration officer,
    göç görevlisi, polis göç görevlisi, göçmen sorumlusu, مسؤول الهجرة, مسؤول الهجرة بالشرطة, مسؤول شؤون الهجرة, مسؤول شؤون الهجرة في الشرطة`,
  "lka-prevention": `
    LKA, LKA Prävention, Landeskriminalamt, Landeskriminalamt Prävention, LKA prevention, state criminal police, Land criminal police, criminal police prevention,
    Eyalet Kriminal Dairesi, LKA önleme, مكتب الشرطة الجنائية, مكتب الشرطة الجنائية للولاية, LKA الوقاية`,
  "crime-prevention-advice": `
    Kriminalpolizeiliche Beratungsstelle, kriminalpolizeiliche Beratung, Kripo, Kriminalpolizei, Kriminalprävention, crime prevention advice, crime prevention, crime prevention office,
    suç önleme, suç önleme danışma bürosu, مكتب استشارات الوقاية من الجريمة, الوقاية من الجريمة`,
  "victim-support": `
    Opferschutzbeauftragte, Opferschutzbeauftragter, Opferschutzstelle, Opferbeauftragte, victim support officer, mağdur görevlisi, مسؤول مساندة الضحايا`,
  "community-officer": `
    Bezirksdienst, Bezirksbeamter, Bezirksbeamtin, Bezirksbeamte, Kontaktbereichsbeamter, Kontaktbereichsbeamtin, Kontaktbereichsbeamte, KOB, Dorfsheriff, Schutzmann, Schutzfrau, Schutzmann vor Ort, Revierpolizist,
    community officer, community police officer, neighbourhood officer, neighbourhood police, beat officer, mahalle polisi, semt polisi, شرطة الحي, شرطي الحي`,
  "recruitment-adviser": `
    Einstellungsberatung, Einstellungsberater, Einstellungsberaterin, Berufsberatung Polizei, Karriereberatung Polizei, recruitment adviser, recruitment advisor, recruitment advice,
    polislik mesleği danışmanı, مستشار التوظيف, مستشار التوظيف في الشرطة`,
  complaints: `
    Beschwerdestelle, Beschwerdestelle Polizei, Polizeibeauftragter, Polizeibeauftragte, complaints office, complaint office, police complaints office, şikâyet birimi, şikâyet bürosu, polis şikâyet birimi,
    مكتب الشكاوى, مكتب شكاوى الشرطة`,
  "state-security": `
    Staatsschutz, Polizeilicher Staatsschutz, state security, politically motivated crime, politisch motivierte Kriminalität, siyasi suçlar, siyasi amaçlı suçlar, الجرائم ذات الدوافع السياسية, الجرائم السياسية, أمن الدولة`,
  board: `
    Vorstand, Vorstandsmitglied, Vorstandsmitglieder, Vorsitzender, Vorsitzende, Vereinsvorstand, Gemeindevorstand, Moscheevorstand, board member, chairman, chairwoman, chairperson, board, board members, başkan, cami başkanı, dernek başkanı, yönetim kurulu,
    مجلس الإدارة, رئيس الجمعية, رئيس المسجد`,
  "dialogue-officer": `
    Dialogbeauftragter, Dialogbeauftragte, Dialogbeauftragte Moschee, dialogue officer, interfaith officer, diyalog sorumlusu, diyalog görevlisi, مسؤول الحوار, مسؤولة الحوار`,
  imam: `Imam, Imamin, Hoca, Hodscha, Vorbeter, imam of mosque, cami imamı, cami hocası, din görevlisi, إمام, إمام مسجد, إمام المسجد, خطيب, الشيخ`,
  coordination:
    "Koordinierung, Koordinierungsstelle, coordination, koordinasyon, koordinasyon birimi, التنسيق, مكتب التنسيق",
};
