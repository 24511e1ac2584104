import type { UiLanguage } from "../../contract/language-tag.ts";
import type { LandCode } from "../../contract/land.ts";
import type { AuthorityRole } from "./mandates.ts";

/** What the function is called in this office; `mailbox` is the local part of its address. */
export type RoleTitle = {
  readonly role: AuthorityRole;
  readonly mailbox: string;
  readonly title: Record<UiLanguage, string>;
};

const muslimInstitutionsOfficer: RoleTitle = {
  role: "liaison-officer",
  mailbox: "kmi",
  title: {
    de: "Kontaktbeamtin/Kontaktbeamter für muslimische Institutionen (KMI)",
    en: "Police liaison officer for Muslim institutions (KMI)",
    tr: "Müslüman kuruluşlarından sorumlu irtibat polisi (KMI)",
    ar: "ضابط اتصال الشرطة للمؤسسات الإسلامية (KMI)",
  },
};

export const interculturalOfficer: RoleTitle = {
  role: "liaison-officer",
  mailbox: "kia",
  title: {
    de: "Kontaktbeamtin/Kontaktbeamter für interkulturelle Angelegenheiten (KIA)",
    en: "Police liaison officer for intercultural affairs (KIA)",
    tr: "Kültürlerarası konulardan sorumlu irtibat polisi (KIA)",
    ar: "ضابط اتصال الشرطة للشؤون بين الثقافات (KIA)",
  },
};

export const neutralOfficer: RoleTitle = {
  role: "liaison-officer",
  mailbox: "kontakt",
  title: {
    de: "Kontaktbeamtin/Kontaktbeamter der Polizei",
    en: "Police liaison officer",
    tr: "İrtibat polisi",
    ar: "ضابط اتصال في الشرطة",
  },
};

const preventionTeam: RoleTitle = {
  role: "liaison-officer",
  mailbox: "praeventionsteam",
  title: {
    de: "Kontaktbeamtin/Kontaktbeamter im Präventionsteam (PPMK)",
    en: "Police liaison officer in the prevention team (PPMK)",
    tr: "Önleme ekibinde irtibat polisi (PPMK)",
    ar: "ضابط اتصال الشرطة في فريق الوقاية (PPMK)",
  },
};

const contactForMuslims: RoleTitle = {
  role: "contact-for-muslims",
  mailbox: "ansprechperson",
  title: {
    de: "Ansprechperson für Muslime",
    en: "Contact for Muslims",
    tr: "Müslümanlar için irtibat görevlisi",
    ar: "جهة الاتصال للمسلمين",
  },
};

const migrationOfficer: RoleTitle = {
  role: "migration-officer",
  mailbox: "migration",
  title: {
    de: "Migrationsbeauftragte der Polizei",
    en: "Police migration officer",
    tr: "Polis göç görevlisi",
    ar: "مسؤول شؤون الهجرة في الشرطة",
  },
};

/** Who talks with mosque associations in a police district; a Land without an entry has no name of its own for it. */
export const liaisonByLand: Partial<Record<LandCode, RoleTitle>> = {
  "DE-BW": contactForMuslims,
  "DE-HE": migrationOfficer,
  "DE-NI": preventionTeam,
  "DE-NW": muslimInstitutionsOfficer,
};

/** The same for the whole Land, and whom the officers of its districts turn to. */
const landCoordination: RoleTitle = {
  role: "liaison-officer",
  mailbox: "landeskoordination",
  title: {
    de: "Landeskoordination der Kontaktbeamtinnen und Kontaktbeamten",
    en: "Coordination of the Land's police liaison officers",
    tr: "Eyalet irtibat polisleri koordinasyonu",
    ar: "تنسيق ضباط الاتصال في شرطة الولاية",
  },
};

/** Talks with mosque associations, though it belongs to the criminal police. */
const transculturalInstitute: RoleTitle = {
  role: "lka-prevention",
  mailbox: "transkulturell",
  title: {
    de: "Landeskriminalamt, Institut für transkulturelle Kompetenz",
    en: "Land criminal police, institute for transcultural competence",
    tr: "Eyalet Kriminal Dairesi, Kültürlerarası Yetkinlik Enstitüsü",
    ar: "مكتب الشرطة الجنائية للولاية – معهد الكفاءة بين الثقافات",
  },
};

const namedOfWholeLand: Partial<Record<LandCode, RoleTitle>> = {
  "DE-BW": {
    ...contactForMuslims,
    title: {
      de: "Ansprechperson für Moscheevereine im Land",
      en: "Contact for mosque associations in the Land",
      tr: "Eyaletteki cami dernekleri için irtibat görevlisi",
      ar: "جهة الاتصال لجمعيات المساجد في الولاية",
    },
  },
  "DE-HE": {
    ...migrationOfficer,
    title: {
      de: "Landesmigrationsbeauftragte der Polizei",
      en: "Police migration officer for the whole Land",
      tr: "Eyalet polisi göç görevlisi",
      ar: "مسؤول شؤون الهجرة في شرطة الولاية",
    },
  },
  "DE-HH": transculturalInstitute,
  "DE-NW": {
    ...landCoordination,
    title: {
      de: "Landeskoordination KMI und KIA",
      en: "Coordination of the Land's KMI and KIA officers",
      tr: "Eyalet KMI ve KIA koordinasyonu",
      ar: "تنسيق ضباط الاتصال (KMI وKIA) في الولاية",
    },
  },
};

export const liaisonOfWholeLand = (land: LandCode): RoleTitle => namedOfWholeLand[land] ?? landCoordination;

export const landPrevention: RoleTitle = {
  role: "lka-prevention",
  mailbox: "praevention",
  title: {
    de: "Landeskriminalamt, Prävention",
    en: "Land criminal police, prevention",
    tr: "Eyalet Kriminal Dairesi, önleme birimi",
    ar: "مكتب الشرطة الجنائية للولاية – قسم الوقاية",
  },
};

export const crimePreventionAdvice: RoleTitle = {
  role: "crime-prevention-advice",
  mailbox: "beratungsstelle",
  title: {
    de: "Kriminalpolizeiliche Beratungsstelle",
    en: "Crime prevention advice",
    tr: "Suç önleme danışma bürosu",
    ar: "مكتب استشارات الوقاية من الجريمة",
  },
};

export const victimSupport: RoleTitle = {
  role: "victim-support",
  mailbox: "opferschutz",
  title: { de: "Opferschutz", en: "Victim support", tr: "Mağdur desteği", ar: "مساندة الضحايا" },
};

export const communityOfficer: RoleTitle = {
  role: "community-officer",
  mailbox: "bezirksdienst",
  title: { de: "Bezirksdienst", en: "Community police officer", tr: "Mahalle polisi", ar: "شرطة الحي" },
};

export const recruitmentAdviser: RoleTitle = {
  role: "recruitment-adviser",
  mailbox: "einstellungsberatung",
  title: {
    de: "Einstellungsberatung",
    en: "Recruitment adviser",
    tr: "Polislik mesleği danışmanı",
    ar: "مستشار التوظيف في الشرطة",
  },
};

export const complaintsOffice: RoleTitle = {
  role: "complaints",
  mailbox: "beschwerde",
  title: { de: "Beschwerdestelle", en: "Complaints office", tr: "Şikâyet birimi", ar: "مكتب الشكاوى" },
};

export const stateSecurity: RoleTitle = {
  role: "state-security",
  mailbox: "staatsschutz",
  title: {
    de: "Polizeilicher Staatsschutz",
    en: "Police unit for politically motivated crime",
    tr: "Siyasi amaçlı suçlar polis birimi",
    ar: "وحدة الشرطة للجرائم ذات الدوافع السياسية",
  },
};
